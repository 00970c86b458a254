/** The page of one subject as the driver has it. */
import type { CDPSession, Page } from 'playwright'
import type { Seen } from './picture.ts'
import type { BenchPage, Look } from './subject.ts'

declare global {
  interface Window {
    bench?: BenchPage
  }
}

export interface PageUnderTest {
  readonly page: Page
  readonly cdp: CDPSession
  /** Shows so much of the map; resolves when the page is at rest. */
  readonly look: (at: Look) => Promise<void>
  readonly middle: () => Promise<{ readonly id: string; readonly x: number; readonly y: number }>
  /** Resolves when the text box is there. */
  readonly write: (claim: string) => Promise<void>
  /** Leaves the text box. */
  readonly leave: () => Promise<void>
  readonly editedByOthers: BenchPage['editedByOthers']
  readonly seen: () => Promise<Seen>
  /** Resolves when the page has had nothing to do for a while. */
  readonly rest: () => Promise<void>
}

export async function openPage(page: Page, address: string): Promise<PageUnderTest> {
  page.setDefaultTimeout(180_000)
  page.on('pageerror', (error) => console.error(`${address}: ${error.message}`))
  await page.goto(address)
  await page.waitForFunction(() => window.bench !== undefined)
  const cdp = await page.context().newCDPSession(page)
  const rest = () =>
    page.evaluate(
      () =>
        new Promise<void>((done) => {
          // Late parts, fonts and measures are asked for in idle time too.
          const idle = (left: number): unknown =>
            requestIdleCallback(() => (left ? setTimeout(() => idle(left - 1), 80) : done()), {
              timeout: 4000,
            })
          idle(4)
        }),
    )
  await rest()
  return {
    page,
    cdp,
    rest,
    async look(at) {
      await page.evaluate((how) => window.bench?.look(how), at)
      await rest()
    },
    middle: () =>
      page.evaluate(() => {
        if (!window.bench) throw new Error('The page is gone.')
        return window.bench.middle()
      }),
    async write(claim) {
      await page.evaluate((id) => window.bench?.write(id), claim)
      await page.locator('textarea').first().focus()
    },
    async leave() {
      await page.keyboard.press('Escape')
      await page.locator('textarea').first().blur({ timeout: 1000 }).catch(gone)
    },
    editedByOthers: (claim, what, times) =>
      page.evaluate(([id, how, count]) => window.bench?.editedByOthers(id, how, count), [
        claim,
        what,
        times,
      ] as const),
    async seen() {
      const picture = (await page.screenshot({ type: 'png' })).toString('base64')
      return page.evaluate((png) => {
        if (!window.bench) throw new Error('The page is gone.')
        return window.bench.seen(png)
      }, picture)
    },
  }
}

/** Escape has closed the box. */
const gone = (): void => undefined

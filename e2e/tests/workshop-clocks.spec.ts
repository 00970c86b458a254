/** One clock for all: machines that are ten minutes off, and who comes late, count down with the others. */
import type { Page } from '@playwright/test'
import { heardBy, inRoom, secondsLeft, sitDown } from './in-the-workshop.ts'
import { expect, test } from './parley.ts'
import { phase } from './workshop-plans.ts'
import { attend, beginWorkshop, joinWorkshop, loopback } from './workshop-socket.ts'

const tenMinutes = 600_000

/** The page's machine is off by so much, in all that it may ask. */
const shiftClock = (page: Page, ms: number): Promise<unknown> =>
  page.addInitScript((by) => {
    const Real = Date
    const now = () => Real.now() + by
    globalThis.Date = new Proxy(Real, {
      construct: (target, args: []) => (args.length ? new target(...args) : new target(now())),
      apply: () => new Real(now()).toString(),
      get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
    })
  }, ms)

test('@long countdowns agree within a second on machines ten minutes apart, and for late joiners', async ({
  person,
  makeMap,
  baseURL,
}) => {
  const origin = loopback(baseURL)
  const shop = await beginWorkshop(origin, await makeMap(), [phase('talk', 'talk', { minutes: 30 })])
  const host = await attend(origin, shop)
  const pages: Page[] = []
  const comeIn = async (name: string, offBy: number) => {
    const page = await person({ name })
    if (offBy) await shiftClock(page, offBy)
    await sitDown(page, await joinWorkshop(origin, shop.code, name))
    pages.push(page)
    return page
  }
  const early = await comeIn('Early', -tenMinutes)
  await comeIn('Right', 0)
  // The machine does tell another time.
  expect(Math.abs((await early.evaluate(() => Date.now())) - Date.now() + tenMinutes)).toBeLessThan(5000)
  await host.do({ do: 'phase', phase: 'talk', start: true })
  const ahead = await comeIn('Late and ahead', tenMinutes)
  await host.until(({ timer }) => timer.state === 'running')
  const { endsAt } = host.view['timer'] as { endsAt: number }
  // The server's clock is this machine's.
  const left = () => (endsAt - Date.now()) / 1000
  const agree = async (page: Page) => {
    await expect
      .poll(async () => {
        const before = left()
        const shown = await secondsLeft(page)
        // By the time that it was read it was between the two.
        return shown <= before + 1.05 && shown >= left() - 0.05
      })
      .toBe(true)
  }
  for (const page of pages) await agree(page)

  // Paused and lengthened, all show the very same.
  await host.do({ do: 'timer-add', ms: 60_000 })
  await host.do({ do: 'timer-pause' })
  await host.until(({ timer }) => timer.state === 'paused')
  const rest = Math.ceil((host.view['timer'] as { left: number }).left / 1000)
  for (const page of pages)
    await expect(page.getByRole('timer').first()).toHaveAccessibleName(
      `Paused, ${Math.floor(rest / 60)} min ${rest % 60} s left`,
    )
  // After a reload, too.
  const heard = heardBy(ahead)
  await ahead.reload()
  await inRoom(ahead)
  await expect(ahead.getByRole('timer').first()).toHaveAccessibleName(/^Paused, 30 min/)
  expect(heard.length).toBeGreaterThan(0)
  host.leave()
})

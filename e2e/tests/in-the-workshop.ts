/** What people do in a workshop's pages, in their words: found by role and name, as they find it. */
import { expect, type Locator, type Page } from '@playwright/test'
import type { Who } from './workshop-socket.ts'

/** Comes in by the code: three inputs. */
export async function joinByCode(page: Page, code: string, alias: string): Promise<void> {
  await page.goto('/j')
  await page.getByRole('textbox', { name: 'Code' }).fill(code)
  await page.getByRole('textbox', { name: 'Name or alias' }).fill(alias)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await inRoom(page)
}

/** Opens a workshop as somebody who came in before: their browser has the token. */
export async function sitDown(
  page: Page,
  who: Who,
  screen: 'room' | 'map' | 'projector' = 'room',
): Promise<void> {
  const { workshop, ...rest } = who
  await page.addInitScript(
    ([key, entry]) => {
      if (location.protocol === 'http:') localStorage[key] ??= entry
    },
    [`parley.workshop.${workshop}`, JSON.stringify({ ...rest, title: '', joined: Date.now() })] as const,
  )
  await page.goto(`/w/${workshop}${screen === 'room' ? '' : `#${screen}`}`)
  if (screen !== 'projector') await inRoom(page)
}

/** The ways between the screens are there, so the workshop is. */
export const inRoom = (page: Page): Promise<void> => expect(screensOf(page)).toBeVisible()
const screensOf = (page: Page): Locator => page.getByRole('navigation', { name: 'Screens of this workshop' })

export async function goToScreen(page: Page, name: 'Room' | 'Workshop' | 'Map' | 'Projector'): Promise<void> {
  await screensOf(page).getByRole('radio', { name }).focus()
  await page.keyboard.press('Space')
  await expect(screensOf(page).getByRole('radio', { name })).toBeChecked()
}

export const clockOf = (page: Page): Locator => page.getByRole('timer').first()

/** Seconds that the page's clock shows as left. */
export async function secondsLeft(page: Page): Promise<number> {
  const name = (await clockOf(page).getAttribute('aria-label')) ?? ''
  const [, minutes = '0', seconds = ''] = /(?:(\d+) min )?(\d+) s left/.exec(name) ?? []
  if (!seconds) throw new Error(`The clock says “${name}”.`)
  return Number(minutes) * 60 + Number(seconds)
}

/** All that the server tells a page from now on; to be asked for before the page is opened. */
export function heardBy(page: Page): readonly string[] {
  const heard: string[] = []
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      heard.push(typeof payload === 'string' ? payload : payload.toString('utf8'))
    }),
  )
  // What is fetched may tell as much as a socket.
  page.on('response', (response) => {
    if (/\/api\//.test(response.url()))
      void response.text().then(
        (text) => heard.push(text),
        // A page that goes away takes its answers with it.
        () => undefined,
      )
  })
  return heard
}

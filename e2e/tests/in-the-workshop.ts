/** What people do in a workshop's pages, in their words: found by role and name, as they find it. */
import { expect, type Locator, type Page } from '@playwright/test'
import { pressOn, writeInto } from './keys-alone.ts'
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

/** How somebody works a page: with a mouse, with fingers, or with keys alone. */
export interface Hands {
  readonly press: (one: Locator) => Promise<void>
  /** One of several radio buttons. */
  readonly choose: (one: Locator) => Promise<void>
  /** What stood in the field is replaced. */
  readonly write: (field: Locator, text: string) => Promise<void>
  /** Opens a menu and takes a line of it. */
  readonly take: (button: Locator, line: string | RegExp) => Promise<void>
}
export const mouseOn = (page: Page): Hands => ({
  press: (one) => one.click(),
  choose: (one) => labelOf(one).click(),
  write: (field, text) => field.fill(text),
  async take(button, line) {
    await button.click()
    await page
      .getByRole('menuitem', { name: line })
      .or(page.getByRole('menuitemradio', { name: line }))
      .click()
  },
})
export const fingersOf = (page: Page): Hands => ({
  press: (one) => one.tap(),
  choose: (one) => labelOf(one).tap(),
  async write(field, text) {
    await field.tap()
    await field.fill(text)
  },
  async take(button, line) {
    await button.tap()
    await page
      .getByRole('menuitem', { name: line })
      .or(page.getByRole('menuitemradio', { name: line }))
      .tap()
  },
})
/** What is pressed of a radio button that is drawn as its label. */
const labelOf = (one: Locator): Locator => one.locator('xpath=ancestor::label')

export const keysOf = (page: Page): Hands => ({
  press: (one) => pressOn(page, one),
  async choose(one) {
    const isHere = () => one.evaluate((wanted) => document.activeElement === wanted)
    const inGroup = () =>
      one.evaluate((wanted) => {
        const at = document.activeElement
        return at instanceof HTMLInputElement && at.name === (wanted as HTMLInputElement).name
      })
    // The browser gives a group one stop: its chosen button, or the one that is met first.
    for (let presses = 0; presses < 120 && !(await inGroup()); presses++) await page.keyboard.press('Tab')
    for (let presses = 0; presses < 20 && !(await isHere()); presses++) await page.keyboard.press('ArrowDown')
    await expect(one).toBeFocused()
    if (!(await one.isChecked())) await page.keyboard.press('Space')
    await expect(one).toBeChecked()
  },
  write: (field, text) => writeInto(page, field, text),
  async take(button, line) {
    await pressOn(page, button)
    const wanted = page
      .getByRole('menuitem', { name: line })
      .or(page.getByRole('menuitemradio', { name: line }))
    await expect(wanted).toBeVisible()
    const isHere = () => wanted.evaluate((one) => document.activeElement === one)
    for (let presses = 0; presses < 20 && !(await isHere()); presses++) await page.keyboard.press('ArrowDown')
    await expect(wanted).toBeFocused()
    await page.keyboard.press('Enter')
  },
})

/** What is asked on a participant's screen. */
export const question = (page: Page, words: string): Locator =>
  page.getByRole('heading', { name: words, level: 2 })

/** Names of stances, from −2 to +2; null is undecided. */
export const stanceNames = new Map<number | null, string>([
  [-2, 'Strongly against'],
  [-1, 'Rather against'],
  [0, 'In between'],
  [1, 'Rather for'],
  [2, 'Strongly for'],
  [null, 'Undecided'],
])

/**
 * Answers a ballot that asks one thing on a screen, in whatever order it comes to this person.
 * @param answers by the name that stands over each
 * @param names of what can be answered
 */
export async function answerAll(
  page: Page,
  hands: Hands,
  answers: ReadonlyMap<string, number | null>,
  names = stanceNames,
): Promise<void> {
  for (let n = 1; n <= answers.size; n++) {
    await expect(page.getByText(`${n} of ${answers.size}`, { exact: true })).toBeVisible()
    const main = page.getByRole('main')
    const shown = await main.textContent()
    const [name = ''] = [...answers.keys()].filter((one) => shown?.includes(one))
    const value = answers.get(name)
    if (value === undefined) throw new Error(`Nothing that is voted on stands on the screen: ${shown}`)
    await hands.choose(main.getByRole('radio', { name: names.get(value) ?? '', exact: true }))
    await hands.press(
      main.getByRole('button', { name: n < answers.size ? 'Next' : 'See all answers', exact: true }),
    )
  }
  await expect(
    page.getByText('You have answered everything. You can still change it until the ballot closes.'),
  ).toBeVisible()
}

/** Writes a private card and puts it away; `about` is the short name of a claim. */
export async function writeCard(
  page: Page,
  hands: Hands,
  { about, text, bears = 'Supports' }: { about: string; text: string; bears?: string },
): Promise<void> {
  await hands.press(page.getByRole('button', { name: /^(Choose a claim|Change)$/ }).first())
  const dialog = page.getByRole('dialog', { name: 'Choose a claim' })
  await hands.write(dialog.getByRole('searchbox', { name: 'Search the claims' }), about)
  await hands.press(dialog.getByRole('button', { name: about }).first())
  await expect(dialog).toHaveCount(0)
  await hands.choose(page.getByRole('radio', { name: bears, exact: true }))
  await hands.write(page.getByRole('textbox', { name: 'Your card' }), text)
  await hands.press(page.getByRole('button', { name: 'Keep it, write another' }))
  await expect(page.getByRole('textbox', { name: 'Your card' })).toHaveValue('')
}

/** Gives dots, one by one. */
export async function giveDots(page: Page, hands: Hands, dots: ReadonlyMap<string, number>): Promise<void> {
  for (const [name, count] of dots)
    for (let n = 1; n <= count; n++) {
      const more = page.getByRole('button', { name: `One more dot for “${name}”` })
      await hands.press(more)
      await expect(more.locator('xpath=ancestor::li').getByRole('status')).toHaveText(String(n))
    }
}

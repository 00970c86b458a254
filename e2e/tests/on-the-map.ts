/** What people do on a map's page, in their words: found by role, name and text, as they find it. */
import { expect, type Locator, type Page } from '@playwright/test'

/** The card whose words begin so, or hold this. */
export const card = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('article').filter({ hasText: text })

export const canvas = (page: Page): Locator => page.getByRole('application')

/** The details panel. */
export const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Details' })

/** Opens a map and waits until it can be read and, with the right, written. */
export async function open(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await expect(canvas(page)).toBeVisible()
  await expect(page.getByText('Saved', { exact: true }).or(page.getByText('You can view'))).toBeVisible()
}

export async function showOutline(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Outline' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('treegrid')).toBeVisible()
}

/** On an empty map: the invited first proposal. */
export async function writeFirstProposal(page: Page, title: string): Promise<Locator> {
  await page.getByRole('textbox', { name: 'Short name of the proposal' }).fill(title)
  await page.keyboard.press('Enter')
  const made = card(page, title)
  await expect(made).toBeFocused()
  return made
}

/** Selects a card and adds a claim that bears on it, with its words; back on the canvas afterwards. */
export async function add(page: Page, target: Locator, word: string, text: string): Promise<Locator> {
  await target.click()
  // The handles stand under what was selected before until then.
  await expect(target).toHaveClass(/pc-selected/)
  await page.getByRole('button', { name: `Add what ${word}` }).click()
  await expect(page.getByRole('textbox', { name: 'Words' })).toBeFocused()
  // In one go: one step of undo, however slow the machine is. Letters one by one are other tests' matter.
  await page.keyboard.insertText(text)
  await leaveText(page)
  const made = card(page, text)
  await expect(made).toBeVisible()
  return made
}

/** Ends writing. Words are saved as they are typed; this only leaves the box. */
export async function leaveText(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: /^(Words|Short name)/ })).toHaveCount(0)
}

export const saved = (page: Page): Promise<void> =>
  expect(page.getByText('Saved', { exact: true })).toBeVisible()

/** For what changes within a frame or two: Playwright's own pauses grow to a second. */
const often = { intervals: [50] }

/** Where something is once it has stopped moving. */
export async function restingBox(one: Locator) {
  let last = ''
  await expect
    .poll(async () => {
      const box = JSON.stringify(await one.boundingBox())
      const rests = box === last && box !== 'null'
      last = box
      return rests
    }, often)
    .toBe(true)
  const box = await one.boundingBox()
  if (!box) throw new Error('It is not on the page.')
  return box
}

export async function drag(page: Page, one: Locator, dx: number, dy: number): Promise<void> {
  const box = await restingBox(one)
  const [x, y] = [box.x + 40, box.y + 12]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 5 })
  await page.mouse.move(x + dx, y + dy, { steps: 5 })
  await page.mouse.up()
}

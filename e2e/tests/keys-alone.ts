/** What somebody without a mouse does on a map's page: only keys are pressed, and text comes in as a paste commits it. */
import { expect, type Locator, type Page } from '@playwright/test'
import type { Claim, Lang } from './whole-map.ts'

export const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Details' })

/** Languages as the English interface names them. */
export const languageNames: Readonly<Record<Lang, string>> = { en: 'English', zh: 'Chinese', ru: 'Russian' }

/** Gives the keyboard to what is seen on the page by Tab, or Shift+Tab where it stands before. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const where = () =>
    wanted.evaluate((one) => {
      const { activeElement: now } = document
      if (!now || now === one) return 'here'
      return now.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'behind'
    })
  for (let presses = 0; presses < 120; presses++) {
    const there = await where()
    if (there === 'here') return
    await page.keyboard.press(there === 'before' ? 'Shift+Tab' : 'Tab')
  }
  await expect(wanted).toBeFocused()
}

export async function pressOn(page: Page, button: Locator): Promise<void> {
  await tabTo(page, button)
  await page.keyboard.press('Enter')
}

/** Writes into a field in the place of what stands there. */
export async function writeInto(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(words)
}

/** Chooses in a list that is closed, by the first letters. */
export async function choose(page: Page, list: Locator, words: string): Promise<void> {
  await tabTo(page, list)
  await page.keyboard.type(words)
  await expect(list.getByRole('option', { name: words, exact: true })).toHaveJSProperty('selected', true)
}

/** The claim has the keyboard, on the canvas, in whichever language it is read. */
export async function claimFocused(page: Page, claim: Claim): Promise<void> {
  const said = Object.values(claim.title.en ? claim.title : claim.text).filter(Boolean)
  const words = new RegExp(said.map(escaped).join('|'))
  await expect(page.locator('article:focus')).toContainText(words)
}
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Finds a claim by its words, and gives it the keyboard. */
export async function find(page: Page, claim: Claim): Promise<void> {
  const search = page.getByRole('search', { name: 'Search the map' })
  await page.keyboard.press('Control+f')
  await expect(search.getByRole('combobox')).toBeFocused()
  await page.keyboard.insertText(claim.text.en)
  await page.keyboard.press('Enter')
  await expect(search).toContainText(/1 of \d/)
  await page.keyboard.press('Escape')
  await claimFocused(page, claim)
}

/** Opens the details of what has the keyboard. */
export async function openDetails(page: Page): Promise<void> {
  await page.keyboard.press('i')
  await expect(panel(page)).toBeFocused()
}

/** Back to the map. */
export async function closeDetails(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
}

/** Does what the palette calls so. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Commands' })).toBeFocused()
  await page.keyboard.insertText(name)
  const found = page.getByRole('listbox', { name: 'Commands' }).getByRole('option')
  await expect(found.first()).toContainText(name)
  await page.keyboard.press('Enter')
}

/** In which language the map is read, and labels are written, by this person. */
export async function readIn(page: Page, lang: Lang): Promise<void> {
  const own = { en: 'English', zh: '中文', ru: 'Русский' }[lang]
  await pressOn(page, page.getByRole('button', { name: /^Language:/ }))
  const line = page
    .getByRole('group', { name: 'Language of the map' })
    .getByRole('menuitemradio', { name: own })
  await expect(line).toBeVisible()
  for (
    let presses = 0;
    presses < 20 && !(await line.evaluate((one) => one === document.activeElement));
    presses++
  )
    await page.keyboard.press('ArrowDown')
  await expect(line).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await tabTo(page, page.getByRole('application'))
}

/** Canvas and outline are two views of one map: one person writes in the one by keys alone, the other sees it in the other. */
import type { Locator, Page } from '@playwright/test'
import { expectNothingSerious } from './axe.ts'
import { add, canvas, card, open, saved, showOutline, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

const row = (page: Page, name: string | RegExp): Locator => page.getByRole('row', { name })
const writing = (page: Page): Locator => page.getByRole('textbox', { name: /^(Words|Short name)/ })

/** From the page's beginning to the list, as somebody without a mouse. */
async function tabToList(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.press('Tab')
      return page.evaluate(() => document.activeElement?.getAttribute('role'))
    })
    .toBe('row')
}

test('one writes in the outline by keys alone, the other on the canvas, and each sees the other', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap()
  const ada = await person({ name: 'Ada' })
  const mei = await person({ name: 'Mei' })
  await open(mei, map.edit)
  const proposal = await writeFirstProposal(mei, 'Ban cars downtown')
  await add(mei, proposal, 'supports', 'Air would be cleaner')

  await open(ada, map.edit)
  await showOutline(ada)
  await expect(canvas(ada)).toBeHidden()
  await tabToList(ada)
  const { keyboard } = ada
  await expect(row(ada, /^Proposal 1\. Ban cars downtown.*supports: 1/)).toBeFocused()
  await expect(card(mei, 'Ban cars downtown')).toContainText('Ada')

  // A rebuttal in the outline is on the canvas, letter by letter.
  await keyboard.press('a')
  await expect(writing(ada)).toBeFocused()
  await keyboard.type('Shops lose')
  await expect(card(mei, 'Shops lose')).toBeVisible()
  await keyboard.type(' customers')
  await keyboard.press('Enter')
  await expect(row(ada, /^rebuts “Ban cars downtown”\. Claim\. Shops lose customers/)).toBeFocused()

  // An undercut of the other's step.
  await keyboard.press('ArrowUp')
  await expect(row(ada, /Air would be cleaner/)).toBeFocused()
  await keyboard.press('u')
  await expect(writing(ada)).toBeFocused()
  await keyboard.type('Most of it comes from heating')
  await keyboard.press('Escape')
  await expect(card(mei, 'Most of it comes from heating')).toBeVisible()
  await expect(canvas(mei).getByText('undercuts')).toBeVisible()
  await expect(row(ada, /^undercuts this step\. Claim\. Most of it/)).toBeFocused()

  // Both write in one claim: both hands' letters stay.
  await keyboard.press('ArrowUp')
  await keyboard.press('F2')
  await expect(writing(ada)).toHaveValue('Air would be cleaner')
  await expect(card(mei, 'Air would be cleaner')).toContainText('Ada')
  await card(mei, 'Air would be cleaner').dblclick()
  await expect(writing(mei)).toBeFocused()
  await expect(ada.getByText('Mei writes')).toBeVisible()
  await mei.keyboard.press('Home')
  await mei.keyboard.type('In winter: ')
  await expect(writing(ada)).toHaveValue('In winter: Air would be cleaner')
  await keyboard.type(', much')
  await expect(writing(mei)).toHaveValue('In winter: Air would be cleaner, much')
  await mei.keyboard.press('Escape')
  await keyboard.press('Enter')

  // What is deleted on one side is gone on the other; undo brings it back to both.
  await card(mei, 'Shops lose customers').click()
  await mei.keyboard.press('Delete')
  await expect(row(ada, /Shops lose customers/)).toHaveCount(0)
  await mei.keyboard.press('Control+z')
  await expect(row(ada, /Shops lose customers/)).toBeVisible()
  await row(ada, /Shops lose customers/).focus()
  await keyboard.press('Delete')
  await expect(card(mei, 'Shops lose customers')).toHaveCount(0)
  await keyboard.press('Control+z')
  await expect(card(mei, 'Shops lose customers')).toBeVisible()
  await saved(ada)
  await expectNothingSerious(ada)
})

test('the hand’s habits in the outline, seen by another on the canvas @long', async ({ person, makeMap }) => {
  test.slow()
  const map = await makeMap()
  const mei = await person({ name: 'Mei' })
  await open(mei, map.edit)
  const proposal = await writeFirstProposal(mei, 'Ban cars')
  await add(mei, proposal, 'supports', 'Air would be cleaner')
  const ada = await person({ name: 'Ada' })
  await open(ada, map.edit)
  await showOutline(ada)
  const { keyboard } = ada
  const claim = (text: string) => row(ada, new RegExp(`Claim\\. ${text}`))
  const write = async (keys: string, text: string) => {
    await keyboard.press(keys)
    await expect(writing(ada)).toBeFocused()
    await keyboard.type(text)
    await keyboard.press('Enter')
    await expect(claim(text.replace(/^[-+?] /, ''))).toBeFocused()
  }

  // After it, before it, and between it and its target; a mark typed first turns the relation.
  await claim('Air would').focus()
  await write('Enter', '- Shops lose')
  await expect(row(ada, /^rebuts “Ban cars”\. Claim\. Shops lose/)).toBeVisible()
  await write('Shift+Enter', 'Streets are quiet')
  await write('Control+Enter', 'Life is better')
  await expect(claim('Streets are quiet')).toHaveAttribute('aria-level', '3')
  for (const text of ['Shops lose', 'Streets are quiet', 'Life is better'])
    await expect(card(mei, text)).toBeVisible()

  // A branch that is put away is put away on the canvas too; cut takes it along, and paste puts it elsewhere.
  await keyboard.press('.')
  await expect(claim('Streets are quiet')).toHaveCount(0)
  await keyboard.press('Control+x')
  await expect(card(mei, 'Life is better')).toHaveCount(0)
  await claim('Air would').focus()
  await keyboard.press('Control+v')
  await expect(card(mei, 'Streets are quiet')).toBeVisible()
  await expect(row(ada, /^rebuts “Air would be cleaner”\. Claim\. Life is better/)).toBeFocused()
  await expect(claim('Streets are quiet')).toHaveAttribute('aria-level', '4')

  // Several at once, and back again by undo.
  await keyboard.press('Shift+ArrowDown')
  await expect(ada.locator('[data-row][aria-selected=true]')).toHaveCount(2)
  await keyboard.press('Control+d')
  await expect(card(mei, 'Streets are quiet')).toHaveCount(2)
  await keyboard.press('Control+z')
  await expect(card(mei, 'Streets are quiet')).toHaveCount(1)
  await saved(ada)
})

test('side by side there is one selection, and what is chosen to be seen is kept @long', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap('sample')
  const page = await person({ name: 'Ada', viewport: { width: 1440, height: 900 } })
  await open(page, map.edit)
  await page.getByText('Both', { exact: true }).click()
  const third = page.getByRole('treegrid').getByRole('row').nth(3)
  await third.click()
  await expect(third).toHaveAttribute('aria-selected', 'true')
  const id = await third.getAttribute('data-claim-row')
  await expect(page.locator(`article[data-claim="${id}"]`)).toHaveClass(/pc-selected/)
  await expect(page.locator(`article[data-claim="${id}"]`)).toBeInViewport()

  const other = page.getByRole('article', { name: /^Proposal/ }).first()
  await page.getByRole('treegrid').getByRole('row').nth(1).click()
  await other.click()
  const proposal = await other.getAttribute('data-claim')
  await expect(page.locator(`[data-row="${proposal}"]`)).toHaveAttribute('aria-selected', 'true')
  await expect(third).toHaveAttribute('aria-selected', 'false')

  await page.reload()
  await expect(page.getByRole('treegrid')).toBeVisible()
  await expect(canvas(page)).toBeVisible()
})

test('a phone opens on the outline; it is read, walked and written by touch', async ({ person, makeMap }) => {
  const map = await makeMap('sample')
  const page = await person({
    name: 'Ada',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await page.goto(map.edit)
  await expect(page.getByRole('treegrid')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await row(page, /^Proposal 1\./)
    .getByText('Technology alliance', { exact: true })
    .tap()
  await page.getByRole('button', { name: 'Add what rebuts' }).tap()
  await expect(writing(page)).toBeFocused()
  await page.keyboard.type('Too slow')
  await page.keyboard.press('Enter')
  await expect(row(page, /^rebuts “Technology alliance”\. Claim\. Too slow/)).toBeVisible()
  await page.getByText('Map', { exact: true }).tap()
  await expect(card(page, 'Too slow')).toHaveClass(/pc-selected/)
})

test('a view link shows the outline and lets nobody write in it @long', async ({ person, makeMap }) => {
  const map = await makeMap('sample')
  const page = await person({ name: 'Ada' })
  await open(page, map.view)
  await showOutline(page)
  await page.getByRole('treegrid').getByRole('row').nth(2).click()
  await page.keyboard.press('s')
  await page.keyboard.press('Enter')
  await expect(writing(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Add a proposal' })).toHaveCount(0)
})

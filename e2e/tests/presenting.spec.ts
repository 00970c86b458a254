/** A map is presented: one leads through it by keys, others go on changing it, and at the end all is as it was. */
import type { Locator, Page } from '@playwright/test'
import { add, card, open, restingBox, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

const show = (page: Page): Locator => page.getByRole('dialog', { name: 'Presentation' })
const place = (page: Page, text: string): Locator =>
  show(page).locator('footer').getByText(text, { exact: true })

test('proposals, reasons and rebuttals are walked by keys; what a peer deletes is passed over @long', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap()
  const ada = await person({ name: 'Ada', viewport: { width: 1440, height: 900 } })
  const mei = await person({ name: 'Mei' })
  await open(ada, map.edit)
  const proposal = await writeFirstProposal(ada, 'Ban cars downtown')
  await add(ada, proposal, 'supports', 'Air would be cleaner')
  const rebuttal = await add(ada, proposal, 'rebuts', 'Shops lose customers')
  // Argued through, it is spoken of first.
  await add(ada, rebuttal, 'supports', 'It was so elsewhere')
  await card(ada, 'Air would').click()
  await ada.keyboard.press('w')
  await ada.keyboard.press('u')
  await expect(ada.getByRole('textbox', { name: 'Words' })).toBeFocused()
  await ada.keyboard.type('Heating does more harm')
  await ada.keyboard.press('Escape')
  await open(mei, map.edit)

  // The view before, to be found again.
  await card(ada, 'Ban cars').click()
  const before = await restingBox(card(ada, 'Ban cars'))
  await ada.keyboard.press('p')
  const dialog = show(ada)
  // It begins with what is selected.
  await expect(dialog.getByRole('heading', { name: 'Ban cars downtown' })).toBeVisible()
  await expect(dialog.getByText('On the map: 1 reason, 1 rebuttal')).toBeVisible()
  await ada.keyboard.press('Home')
  await expect(dialog.getByRole('heading', { name: 'Test map' })).toBeVisible()
  await expect(place(ada, '1 of 4')).toBeVisible()
  await ada.keyboard.press('ArrowRight')
  await ada.keyboard.press('PageDown')
  await expect(dialog.getByText('rebuts “Ban cars downtown”', { exact: true })).toBeVisible()
  await expect(dialog.getByText('Shops lose customers', { exact: true })).toBeVisible()
  await expect(card(ada, 'Air would')).toHaveClass(/pc-faded/)
  await expect(card(ada, 'Shops lose')).not.toHaveClass(/pc-faded/)
  await expect(card(ada, 'Shops lose')).toBeInViewport()
  // Read out as it is shown.
  await expect(dialog.locator('[aria-live]')).toHaveText(/^3 of 4\. rebuts “Ban cars downtown”\. Shops lose/)

  // What was typed elsewhere stands here; what was deleted is passed over, and said.
  await card(mei, 'Air would').dblclick()
  await mei.keyboard.press('End')
  await mei.keyboard.type(' in a year')
  await mei.keyboard.press('Escape')
  await mei.getByRole('application').focus()
  await card(mei, 'Shops lose').click()
  await mei.keyboard.press('Delete')
  await mei.getByRole('button', { name: /^Delete with its branch/ }).click()
  await expect(dialog.getByText('supports “Ban cars downtown”', { exact: true })).toBeVisible()
  await expect(dialog.getByText('Air would be cleaner in a year', { exact: true })).toBeVisible()
  await expect(dialog.getByText('undercuts this step', { exact: true })).toBeVisible()
  await expect(dialog.getByText('Heating does more harm', { exact: true })).toBeVisible()
  await expect(place(ada, '3 of 3')).toBeVisible()
  await expect(dialog.locator('[aria-live]')).toHaveText(/^3 of 3\. supports/)
  await expect(dialog.getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'true')

  // Escape ends it: nothing fades, and the map is looked at as before.
  await ada.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(card(ada, 'Ban cars')).not.toHaveClass(/pc-faded/)
  const after = await restingBox(card(ada, 'Ban cars'))
  expect(Math.abs(after.x - before.x) + Math.abs(after.y - before.y)).toBeLessThan(2)
  expect(Math.abs(after.width - before.width)).toBeLessThan(2)
})

test('on a phone it is pages, turned by buttons large enough for a thumb', async ({ person, makeMap }) => {
  test.slow()
  const map = await makeMap('sample')
  const page = await person({
    name: 'Ada',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await page.goto(map.view)
  await page
    .getByRole('row', { name: /^Proposal 1\./ })
    .getByText('Technology alliance', { exact: true })
    .tap()
  await page.keyboard.press('p')
  const dialog = show(page)
  await expect(dialog.getByRole('heading', { name: 'Technology alliance' })).toBeVisible()
  const next = dialog.getByRole('button', { name: 'Next' })
  const box = await next.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  await next.tap()
  await expect(dialog.getByText('supports “Technology alliance”', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  // Of each proposal three reasons and three rebuttals at most, or all there is.
  await expect(place(page, '3 of 21')).toBeVisible()
  await dialog.getByText('All', { exact: true }).tap()
  await expect(place(page, '3 of 21')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'End' }).tap()
  await expect(dialog).toHaveCount(0)
})

/** Putting cards in order with two people on the map: in one step, said, taken back; what was placed by hand stays. */
import type { Page } from '@playwright/test'
import { add, card, drag, open, restingBox, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

const placeOf = async (page: Page, text: string) => {
  const { x, y } = await restingBox(card(page, text))
  return [Math.round(x), Math.round(y)]
}

test('one proposal is tidied from a menu, taken back from the notice, and pinned cards stay until they are let go @long', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap()
  const ada = await person({ name: 'Ada', viewport: { width: 1440, height: 900 } })
  const mei = await person({ name: 'Mei', viewport: { width: 1440, height: 900 } })
  await open(ada, map.edit)
  const proposal = await writeFirstProposal(ada, 'Ban cars downtown')
  const air = await add(ada, proposal, 'supports', 'Air would be cleaner')
  await open(mei, map.edit)
  // By hand, far to the side: tidy leaves it there.
  await drag(ada, air, 420, 120)
  const hand = await placeOf(mei, 'Air would')

  const menu = async (text: string, line: string) => {
    await card(ada, text).click()
    await ada.keyboard.press('Shift+F10')
    await ada.getByRole('menuitem', { name: line }).click()
  }
  await menu('Air would', 'Tidy this proposal')
  await expect(ada.getByText(/^(Everything stood well already|All of it was placed by hand)/)).toBeVisible()
  expect(await placeOf(mei, 'Air would')).toEqual(hand)

  await menu('Air would', 'Let tidy move it')
  await menu('Air would', 'Tidy this proposal')
  await expect(ada.getByText(/^Tidied \d+ cards?\.$/)).toBeVisible()
  await expect.poll(() => placeOf(mei, 'Air would')).not.toEqual(hand)
  await ada.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => placeOf(mei, 'Air would')).toEqual(hand)

  // Out of the outline alone, where no canvas measures the cards.
  await mei.getByText('Outline', { exact: true }).click()
  await mei.reload()
  await mei.getByRole('row', { name: /Air would be cleaner/ }).click()
  await mei.keyboard.press('Shift+F10')
  await mei.getByRole('menuitem', { name: 'More', exact: true }).click()
  await mei.getByRole('menuitem', { name: 'Tidy this proposal' }).click()
  await expect(mei.getByText(/^Tidied \d+ cards?\.$/)).toBeVisible()
  await expect.poll(() => placeOf(ada, 'Air would')).not.toEqual(hand)
})

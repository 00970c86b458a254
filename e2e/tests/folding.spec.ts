/** Putting branches away and looking at one alone: on one's own screen, while another person goes on in them. */
import { add, canvas, card, open, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

test('a branch is folded by button, key and menu, glows when another writes in it, and stays folded after a reload @long', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap()
  const [ada, mei] = await Promise.all([person({ name: 'Ada' }), person({ name: 'Mei' })])
  await open(ada, map.edit)
  const proposal = await writeFirstProposal(ada, 'Ban cars downtown')
  const air = await add(ada, proposal, 'supports', 'Air would be cleaner')
  await add(ada, air, 'rebuts', 'Buses pollute as well')
  await open(mei, map.edit)
  const before = await card(ada, 'Ban cars').boundingBox()

  // By button: the card under the hand offers it.
  await air.hover()
  await ada
    .getByRole('button', { name: /^Fold or unfold its branch/ })
    .first()
    .click()
  await expect(card(ada, 'Buses pollute')).toHaveCount(0)
  expect(await card(ada, 'Ban cars').boundingBox()).toEqual(before)
  // Mei's map is hers, and what she writes in there shows on the count.
  await expect(card(mei, 'Buses pollute')).toBeVisible()
  await add(mei, card(mei, 'Buses pollute'), 'supports', 'Diesel ones do')
  await expect(ada.locator('[data-fold].pc-glow')).toBeVisible()
  await expect(card(ada, 'Diesel ones do')).toHaveCount(0)
  await ada.reload()
  await expect(card(ada, 'Air would')).toBeVisible()
  await expect(card(ada, 'Buses pollute')).toHaveCount(0)

  // By key: the branch comes back where it was.
  // On its words: the line below them opens details.
  await card(ada, 'Air would').click({ position: { x: 60, y: 24 } })
  await ada.keyboard.press('.')
  await expect(card(ada, 'Diesel ones do')).toBeVisible()
  await ada.keyboard.press('Shift+Period')
  await expect(card(ada, 'Air would')).toHaveCount(0)
  await expect(card(ada, 'Ban cars')).toBeFocused()
  // By menu.
  await ada.keyboard.press('Shift+F10')
  await ada.getByRole('menuitem', { name: 'Unfold this branch' }).click()
  await expect(card(ada, 'Diesel ones do')).toBeVisible()
})

test('all but one branch fades without a jump of the view, and Escape ends it @long', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap()
  const [ada, mei] = await Promise.all([person({ name: 'Ada' }), person({ name: 'Mei' })])
  await open(ada, map.edit)
  const proposal = await writeFirstProposal(ada, 'Ban cars downtown')
  const air = await add(ada, proposal, 'supports', 'Air would be cleaner')
  await add(ada, proposal, 'rebuts', 'Shops lose customers')
  await open(mei, map.edit)
  await air.click({ position: { x: 60, y: 24 } })
  const at = await air.boundingBox()
  await ada.keyboard.press('b')
  await expect(ada.getByText('In focus: 1 claim')).toBeVisible()
  await expect(card(ada, 'Shops lose')).toHaveCSS('opacity', '0.38')
  await expect(air).toHaveCSS('opacity', '1')
  expect(await air.boundingBox()).toEqual(at)
  // Mei sees all of it in full.
  await expect(card(mei, 'Shops lose')).toHaveCSS('opacity', '1')
  await ada.keyboard.press('Escape')
  await expect(card(ada, 'Shops lose')).toHaveCSS('opacity', '1')
  await expect(ada.getByText('In focus: 1 claim')).toHaveCount(0)
  await ada.keyboard.press('b')
  await ada.getByRole('button', { name: 'Show all' }).click()
  await expect(card(ada, 'Shops lose')).toHaveCSS('opacity', '1')
  await expect(canvas(ada)).toBeVisible()
})

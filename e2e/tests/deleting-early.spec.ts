/** Deleting before the parts of the page that ask have come: the question is waited for, and left out where it cannot be had. */
import { add, card, open, saved, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

const features = /\/assets\/features-[^/]*\.js/

test('who deletes in the first moment is asked about what hangs on it @long', async ({ person, makeMap }) => {
  const map = await makeMap()
  const ada = await person({ name: 'Ada' })
  await open(ada, map.edit)
  await add(ada, await writeFirstProposal(ada, 'Ban cars downtown'), 'supports', 'Air would be cleaner')
  await saved(ada)

  let letThrough = () => {}
  const held = new Promise<void>((done) => (letThrough = done))
  const bo = await person({ name: 'Bo' })
  await bo.route(features, async (route) => {
    await held
    await route.continue()
  })
  await open(bo, map.edit)
  await card(bo, 'Ban cars').click()
  await bo.keyboard.press('Delete')
  // What goes at once is not drawn in the next frame.
  await bo.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  )
  await expect(card(bo, 'Ban cars')).toBeVisible()
  letThrough()
  await expect(bo.getByRole('alertdialog').or(bo.getByRole('dialog'))).toContainText(
    'Delete “Ban cars downtown”?',
  )
  await bo.getByRole('button', { name: /^Delete only this/ }).click()
  await expect(card(ada, 'Ban cars')).toHaveCount(0)
})

test('where the question cannot be had, what is deleted goes and can be undone @long', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap()
  const ada = await person({ name: 'Ada', expects: /ERR_FAILED/ })
  await ada.route(features, (route) => route.abort())
  await open(ada, map.edit)
  await add(ada, await writeFirstProposal(ada, 'Ban cars downtown'), 'supports', 'Air would be cleaner')
  await card(ada, 'Ban cars').click()
  await ada.keyboard.press('Delete')
  await expect(card(ada, 'Ban cars')).toHaveCount(0)
  await ada.keyboard.press('Control+z')
  await expect(card(ada, 'Ban cars')).toBeVisible()
})

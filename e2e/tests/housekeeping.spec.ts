import type { Page } from '@playwright/test'
import { add, card, open, saved, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

/** Chooses a line of a map's menu in the list of the home page. */
async function choose(page: Page, title: string, line: string) {
  await page.getByRole('button', { name: `Menu of “${title}”`, exact: true }).click()
  await page.getByRole('menuitem', { name: line }).click()
}

test('a host renames, copies, deletes and restores a map that somebody else is in', async ({
  person,
  makeMap,
}) => {
  // Eleven pages are opened one after the other.
  test.slow()
  const map = await makeMap()
  // The server says of a deleted map that it is gone.
  const gone = { expects: /410 \(Gone\)/ }
  const [ada, ben] = [await person({ name: 'Ada', ...gone }), await person({ name: 'Ben', ...gone })]
  await open(ada, map.host)
  await open(ben, map.edit)
  await writeFirstProposal(ben, 'Bridge')
  await saved(ben)
  await expect(card(ada, 'Bridge')).toBeVisible()

  await ada.goto('/')
  await choose(ada, 'Test map', 'Rename')
  await ada.getByRole('textbox', { name: 'Title' }).fill('River')
  await ada.keyboard.press('Enter')
  await expect(ada.getByText('The map is called “River” now.')).toBeVisible()
  await expect(ben.getByText('River', { exact: true })).toBeVisible()

  await choose(ada, 'River', 'Make a copy')
  await expect(ada.getByText('“Copy of River” was made.')).toBeVisible()
  await ada.getByRole('link', { name: 'Open the copy' }).click()
  await expect(card(ada, 'Bridge')).toBeVisible()
  await add(ada, card(ada, 'Bridge'), 'supports', 'Only in the copy')
  await saved(ada)
  await expect(card(ben, 'Only in the copy')).toHaveCount(0)

  // From the map itself: the one who asks and the one who is in are both told.
  await ada.goto(`/m/${map.id}`)
  await expect(card(ada, 'Bridge')).toBeVisible()
  await ada.getByRole('button', { name: 'Menu of this map' }).click()
  await ada.getByRole('menuitem', { name: 'Delete this map for everybody' }).click()
  await ada.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click()
  await expect(card(ben, 'Bridge')).toBeVisible()
  await ada.getByRole('button', { name: 'Menu of this map' }).click()
  await ada.getByRole('menuitem', { name: 'Delete this map for everybody' }).click()
  await ada.getByRole('alertdialog').getByRole('button', { name: 'Delete the map' }).click()
  for (const page of [ada, ben])
    await expect(page.getByRole('heading', { name: 'This map was deleted' })).toBeVisible()
  await expect(ben.getByText(/Its host can restore it until/)).toBeVisible()
  await expect(ben.getByRole('button', { name: 'Restore' })).toHaveCount(0)
  const file = ben.waitForEvent('download')
  await ben.getByRole('button', { name: 'Save as file' }).click()
  expect((await file).suggestedFilename()).toBe('River.parley.json')

  await ada.goto('/')
  await expect(ada.getByRole('listitem').filter({ hasText: 'deleted' })).toContainText('River')
  await choose(ada, 'River', 'Restore')
  await expect(ada.getByText('“River” is there again, under its old links.')).toBeVisible()
  await ben.getByRole('button', { name: 'Try again' }).click()
  await expect(card(ben, 'Bridge')).toBeVisible()
  await saved(ben)

  // On a shared computer: the way in and the copy for work offline go, the map stays.
  await choose(ada, 'River', 'Forget on this device')
  await ada.getByRole('alertdialog').getByRole('button', { name: 'Forget' }).click()
  await expect(ada.getByRole('link', { name: 'River', exact: true })).toHaveCount(0)
  // The line of the list goes at once, the copy as soon as the browser has let go of it.
  const left = () => ada.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''))
  await expect.poll(async () => (await left()).filter((name) => name.includes(map.id))).toEqual([])
  await ada.goto(`/m/${map.id}`)
  await expect(ada.getByRole('heading', { name: 'This map needs its link' })).toBeVisible()
})

test('a host takes out what one person added in one step, and what others built on only when that is asked @long', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap()
  const [ada, ben] = [await person({ name: 'Ada' }), await person({ name: 'Ben' })]
  await open(ada, map.host)
  await open(ben, map.edit)
  const proposal = await writeFirstProposal(ada, 'Bridge')
  await add(ben, card(ben, 'Bridge'), 'supports', 'Used by Ada')
  await add(ben, card(ben, 'Bridge'), 'rebuts', 'Alone')
  await expect(card(ada, 'Alone')).toBeVisible()
  await add(ada, card(ada, 'Used by Ada'), 'supports', 'I think so too')
  await expect(card(ben, 'I think so too')).toBeVisible()
  await proposal.click()

  const takeOut = async () => {
    await ada.getByRole('button', { name: 'Menu of this map' }).click()
    await ada.getByRole('menuitem', { name: 'Remove what one person added' }).click()
    await ada.getByRole('dialog').getByRole('button', { name: 'Ben' }).click()
    return ada.getByRole('dialog', { name: 'Remove what Ben added' })
  }
  const dialog = await takeOut()
  await expect(dialog.getByText('Added: 2 claims, 2 arrows')).toBeVisible()
  await expect(dialog.getByText('“Used by Ada”: Ada')).toBeVisible()
  await dialog.getByRole('button', { name: 'Remove 2 items' }).click()
  for (const page of [ada, ben]) {
    await expect(card(page, 'Alone')).toHaveCount(0)
    await expect(card(page, 'Used by Ada')).toBeVisible()
  }
  await ada.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(card(ben, 'Alone')).toBeVisible()

  await takeOut()
  await dialog.getByRole('radio', { name: 'Remove it too' }).check()
  await dialog.getByRole('button', { name: 'Remove 4 items' }).click()
  await expect(card(ben, 'Used by Ada')).toHaveCount(0)
  await expect(card(ben, 'I think so too')).toBeVisible()

  // Whoever has not the host link is not offered any of it.
  await ben.getByRole('button', { name: 'Menu of this map' }).click()
  await expect(ben.getByRole('menuitem', { name: 'Recently deleted' })).toBeVisible()
  await expect(ben.getByRole('menuitem', { name: /Remove what|Delete this map|Make a copy/ })).toHaveCount(0)
})

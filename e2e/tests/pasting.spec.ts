/** Pasting from a menu: with the clipboard's leave, without it, and where the page has no clipboard at all. */
import type { Page } from '@playwright/test'
import { add, card, open, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

const line = (page: Page) => page.getByRole('menuitem', { name: 'Paste here' })
const box = (page: Page) => page.getByRole('textbox', { name: 'What to paste' })

async function pasteOn(page: Page, words: string): Promise<void> {
  await card(page, words).click()
  await page.keyboard.press('Shift+F10')
  await line(page).click()
}

test('what was copied is pasted by a menu, with all that it holds', async ({ person, makeMap }) => {
  const map = await makeMap()
  const ada = await person({ name: 'Ada' })
  await ada.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(ada, map.edit)
  const proposal = await writeFirstProposal(ada, 'Ban cars downtown')
  await add(ada, proposal, 'rebuts', 'Shops lose trade')
  await card(ada, 'Shops lose trade').click()
  await ada.keyboard.press('Control+c')
  await pasteOn(ada, 'Ban cars')
  await expect(card(ada, 'Shops lose trade')).toHaveCount(2)
  // A text goes under the claim, as by the key.
  await ada.evaluate(() => navigator.clipboard.writeText('+ Air gets cleaner\n- Buses get slower'))
  await pasteOn(ada, 'Ban cars')
  await expect(card(ada, 'Buses get slower')).toHaveAccessibleName(/^rebuts “Ban cars downtown”/)
})

test('where the page may not read the clipboard it opens a box to paste into @both-hosts @long', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap()
  const ada = await person({ name: 'Ada' })
  await ada.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined })
  })
  await open(ada, map.edit)
  const proposal = await writeFirstProposal(ada, 'Ban cars downtown')
  await add(ada, proposal, 'supports', 'Air would be cleaner')
  await pasteOn(ada, 'Air would')
  await expect(box(ada)).toBeFocused()
  await box(ada).fill('+ Exhaust is most of it\n- Heating is')
  await ada.getByRole('button', { name: 'Add to the map' }).click()
  await expect(box(ada)).toHaveCount(0)
  await expect(card(ada, 'Heating is')).toHaveAccessibleName(/^rebuts “Air would be cleaner”/)
  await expect(card(ada, 'Exhaust is most of it')).toBeFocused()
  // A part of a map goes in with its links, from the keys.
  await card(ada, 'Heating is').click()
  await ada.keyboard.press('Control+c')
  await pasteOn(ada, 'Air would')
  await ada.keyboard.press('Control+v')
  await expect(card(ada, 'Heating is')).toHaveCount(2)
  await expect(box(ada)).toHaveCount(0)
})

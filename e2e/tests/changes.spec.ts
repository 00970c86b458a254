/** Claims moved, split, merged and deleted by one person while another works on the same ones. */
import type { Page } from '@playwright/test'
import { add, canvas, card, open, saved, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

const dialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'))
const lineOf = (page: Page, name: string | RegExp) => page.getByRole('menuitem', { name })

/** By the palette, as somebody who knows what it is called. */
async function act(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Commands' })).toBeFocused()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Commands' })).toHaveCount(0)
}

test('deleting shows what hangs on it, counts anew while another writes, and takes the branch along', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap()
  const ada = await person({ name: 'Ada' })
  const mei = await person({ name: 'Mei' })
  await open(ada, map.edit)
  const proposal = await writeFirstProposal(ada, 'Ban cars downtown')
  const reason = await add(ada, proposal, 'supports', 'Air would be cleaner')
  await add(ada, reason, 'supports', 'Exhaust is most of it')
  await open(mei, map.edit)

  // Nothing hangs on a leaf: nothing is asked.
  await card(ada, 'Exhaust is most of it').click()
  await ada.keyboard.press('Delete')
  await expect(card(ada, 'Exhaust is most of it')).toHaveCount(0)
  await expect(dialog(ada)).toHaveCount(0)
  await ada.keyboard.press('Control+z')
  await expect(card(mei, 'Exhaust is most of it')).toBeVisible()

  await reason.click()
  await ada.keyboard.press('Delete')
  await expect(dialog(ada)).toContainText('Delete “Air would be cleaner”?')
  await expect(dialog(ada)).toContainText('What hangs on it: 1 reason.')
  await expect(ada.getByRole('button', { name: 'Delete with its branch: 1 more claim' })).toBeVisible()
  await add(mei, card(mei, 'Air would be cleaner'), 'rebuts', 'Most comes from heating')
  await expect(dialog(ada)).toContainText('What hangs on it: 1 reason and 1 rebuttal.')
  await ada.keyboard.press('Escape')
  await expect(dialog(ada)).toHaveCount(0)
  await expect(reason).toBeFocused()

  // Alone: what hung on it stays, loose.
  await ada.keyboard.press('Delete')
  await expect(ada.getByRole('button', { name: /^Delete only this/ })).toBeFocused()
  await ada.keyboard.press('Enter')
  await expect(card(mei, 'Air would be cleaner')).toHaveCount(0)
  await expect(card(mei, 'Most comes from heating')).toBeVisible()
  await expect(card(ada, 'Ban cars downtown')).toBeFocused()
  await ada.keyboard.press('Control+z')
  await expect(card(mei, 'Air would be cleaner')).toBeVisible()

  // With its branch, both see it go and come back.
  await card(ada, 'Air would be cleaner').click()
  await ada.keyboard.press('Delete')
  await ada.getByRole('button', { name: 'Delete with its branch: 2 more claims' }).click()
  for (const text of ['Air would be cleaner', 'Exhaust is most of it', 'Most comes from heating'])
    await expect(card(mei, text)).toHaveCount(0)
  await expect(card(ada, 'Ban cars downtown')).toBeFocused()
  await ada.keyboard.press('Control+z')
  for (const text of ['Air would be cleaner', 'Exhaust is most of it', 'Most comes from heating'])
    await expect(card(mei, text)).toBeVisible()

  // Somebody else deletes it while the question stands: it goes by itself.
  await card(ada, 'Air would be cleaner').click()
  await ada.keyboard.press('Delete')
  await expect(dialog(ada)).toBeVisible()
  await card(mei, 'Air would be cleaner').click()
  await mei.keyboard.press('Delete')
  await mei.getByRole('button', { name: /^Delete only this/ }).click()
  await expect(dialog(ada)).toHaveCount(0)
  await saved(ada)
})

test('a claim is split and moved by keys alone, and the other sees it @long', async ({ person, makeMap }) => {
  test.slow()
  const map = await makeMap()
  const ada = await person({ name: 'Ada' })
  const mei = await person({ name: 'Mei' })
  await open(ada, map.edit)
  const proposal = await writeFirstProposal(ada, 'Ban cars downtown')
  const reason = await add(ada, proposal, 'supports', 'Air gets cleaner. Streets get quieter. People walk.')
  await add(ada, proposal, 'supports', 'Shops win')
  await open(mei, map.edit)
  await reason.click()
  const { keyboard } = ada

  await act(ada, 'split')
  const slider = ada.getByRole('slider', { name: 'Where it is cut' })
  await expect(slider).toHaveAttribute('aria-valuetext', /Between “Air gets cleaner\.” and “Streets get/)
  await slider.focus()
  await keyboard.press('ArrowDown')
  await expect(slider).toHaveAttribute('aria-valuetext', /and “People walk/)
  await keyboard.press('ArrowUp')
  // Another writes before the cut: it stays where it was in the words.
  await card(mei, 'Air gets cleaner').dblclick()
  await mei.keyboard.press('Control+Home')
  await mei.keyboard.type('Surely: ')
  await mei.keyboard.press('Escape')
  await expect(slider).toHaveAttribute('aria-valuetext', /Surely: Air gets cleaner\.” and “Streets get/)
  await ada.getByRole('checkbox', { name: /The halves hold together/ }).check()
  await expect(dialog(ada)).toContainText('Holds together with the first half in 1 step')
  await ada.getByRole('button', { name: 'Split', exact: true }).press('Enter')
  await expect(dialog(ada)).toHaveCount(0)
  await expect(card(ada, /^Streets get quieter\. People walk\./)).toBeFocused()
  await expect(card(mei, 'Streets get quieter')).toBeVisible()
  await expect(card(mei, 'Surely: Air gets cleaner.')).not.toContainText('Streets')
  await expect(canvas(mei).getByText('and', { exact: true })).toBeVisible()

  // M: under another claim, with the sentence before it is moved.
  await card(ada, 'Shops win').click()
  await keyboard.press('m')
  await expect(ada.getByRole('combobox', { name: 'What it is to bear on' })).toBeFocused()
  await keyboard.type('quieter')
  await keyboard.press('Enter')
  await expect(dialog(ada)).toContainText('“Shops win” supports “Streets get quieter. People walk.”')
  await expect(ada.getByRole('radio', { name: 'supports' })).toBeFocused()
  await keyboard.press('ArrowRight')
  await expect(dialog(ada)).toContainText('“Shops win” rebuts “Streets get quieter. People walk.”')
  await keyboard.press('Enter')
  await expect(dialog(ada)).toHaveCount(0)
  await expect(mei.getByRole('article', { name: /Streets get quieter.*rebuts: 1/ })).toBeVisible()

  // Where it bears on several, it is asked which arrow; one more is an answer too.
  await card(ada, 'Shops win').click()
  await keyboard.press('m')
  await expect(ada.getByRole('combobox', { name: 'What it is to bear on' })).toBeFocused()
  await keyboard.type('ban cars')
  await keyboard.press('Enter')
  await expect(ada.getByRole('radio', { name: 'rebuts' })).toBeChecked()
  await ada.getByRole('button', { name: 'Pick another' }).click()
  await keyboard.press('Escape')
  await expect(dialog(ada)).toHaveCount(0)
  await act(ada, 'move under')
  await expect(ada.getByRole('combobox', { name: 'What it is to bear on' })).toBeFocused()
  // As quick as a hand can be: Enter is about the words, whether or not the list has come.
  await keyboard.type('surely')
  await keyboard.press('Enter')
  await expect(dialog(ada)).toContainText('“Shops win” rebuts “Surely: Air gets cleaner.”')
  await keyboard.press('Enter')
  await expect(mei.getByRole('article', { name: /Streets get quieter.*rebuts: 1/ })).toHaveCount(0)
  await expect(mei.getByRole('article', { name: /Surely: Air gets cleaner.*rebuts: 1/ })).toBeVisible()
})

test('two claims become one with all that hangs on both, and come apart again @long', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap()
  const ada = await person({ name: 'Ada' })
  const mei = await person({ name: 'Mei' })
  await open(ada, map.edit)
  const proposal = await writeFirstProposal(ada, 'Ban cars downtown')
  await add(ada, proposal, 'supports', 'Air gets cleaner')
  await add(ada, proposal, 'supports', 'The air improves')
  await open(mei, map.edit)

  await card(ada, 'Air gets cleaner').click({ button: 'right' })
  await lineOf(ada, 'Merge with another claim…').click()
  await expect(ada.getByRole('combobox', { name: 'The claim that says the same' })).toBeFocused()
  await ada.keyboard.type('improves')
  await ada.getByRole('option', { name: /The air improves/ }).click()
  await expect(ada.getByRole('radio', { name: /These words stay Air gets cleaner/ })).toBeChecked()
  // What another adds to the one that goes, while it is asked, comes along too.
  await add(mei, card(mei, 'The air improves'), 'supports', 'Measured in 2019')
  await expect(dialog(ada)).toContainText('The 2 arrows of the other come along')
  await ada.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(card(mei, 'The air improves')).toHaveCount(0)
  await expect(mei.getByRole('article', { name: /Air gets cleaner.*supports: 1/ })).toBeVisible()
  await expect(card(ada, 'Air gets cleaner')).toBeFocused()

  // The other takes it apart, from the menu.
  await card(mei, 'Air gets cleaner').click({ button: 'right' })
  await lineOf(mei, 'Merged from “The air improves”: take apart').click()
  await expect(ada.getByRole('article', { name: /The air improves.*supports: 1/ })).toBeVisible()
  await expect(ada.getByRole('article', { name: /Air gets cleaner.*supports/ })).toHaveCount(0)

  // Whoever may only look is offered none of it.
  const guest = await person({ name: 'Eve' })
  await open(guest, map.view)
  await card(guest, 'Air gets cleaner').click()
  await guest.keyboard.press('Control+k')
  await guest.getByRole('combobox', { name: 'Commands' }).fill('e')
  await expect(guest.getByRole('option', { name: /Details|Export/ }).first()).toBeVisible()
  await expect(guest.getByRole('option', { name: /Merge|Split|Delete|Move under/ })).toHaveCount(0)
})

/** Why a step holds, which scheme it follows and the questions that test it: two people work on one step at once. */
import type { Locator, Page } from '@playwright/test'
import { add, canvas, card, open, saved, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

const details = (page: Page): Locator => page.getByRole('complementary', { name: 'Details' })
const why = (page: Page): Locator => details(page).getByRole('textbox', { name: 'Why it holds, in English' })
const question = (page: Page, asked: string): Locator => details(page).getByRole('group', { name: asked })

/** From a claim to its arrow, by keys, and from there to a line of its menu. */
async function toStep(page: Page, claim: Locator, line: string): Promise<void> {
  await claim.click()
  await page.keyboard.press('w')
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: line }).click()
}

test('two people say why, name the scheme and answer its questions; a "no" is an undercut in one press', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap()
  const ada = await person({ name: 'Ada' })
  const mei = await person({ name: 'Mei' })
  await open(ada, map.edit)
  const proposal = await writeFirstProposal(ada, 'Ban cars downtown')
  const claim = await add(ada, proposal, 'supports', 'An expert says that air would be cleaner')
  await open(mei, map.edit)

  // Both write in one text: both hands' letters stay, and undo takes back one's own.
  await toStep(ada, claim, 'Say why it holds')
  await expect(why(ada)).toBeFocused()
  await ada.keyboard.type('Exhaust is the main source')
  await toStep(mei, card(mei, 'air would be cleaner'), 'Say why it holds')
  await expect(why(mei)).toHaveValue('Exhaust is the main source')
  await expect(details(ada).getByText('Mei writes here')).toBeVisible()
  await mei.keyboard.press('End')
  await mei.keyboard.type(' here')
  await expect(why(ada)).toHaveValue('Exhaust is the main source here')
  await ada.keyboard.press('Home')
  await ada.keyboard.type('In towns: ')
  await expect(why(mei)).toHaveValue('In towns: Exhaust is the main source here')
  await mei.keyboard.press('Control+z')
  await expect(why(ada)).toHaveValue('In towns: Exhaust is the main source')
  await ada.keyboard.press('Escape')
  await expect(why(ada)).not.toBeFocused()

  // The scheme is found by typing; the other has it at once, with its questions open.
  await details(ada).getByRole('button', { name: 'Name the scheme' }).click()
  await ada.keyboard.type('knows the field')
  await expect(details(ada).getByRole('listbox', { name: 'Scheme' }).getByRole('option')).toHaveCount(1)
  await ada.keyboard.press('ArrowDown')
  await ada.keyboard.press('Enter')
  await expect(details(ada).getByText('Expert opinion', { exact: true })).toBeVisible()
  await expect(details(mei).getByText('0 of 6 answered')).toBeVisible()
  await question(mei, 'Does this person really know the subject?').getByText('Yes', { exact: true }).click()
  await expect(
    question(ada, 'Does this person really know the subject?').getByRole('radio', { name: 'Yes' }),
  ).toBeChecked()
  await expect(details(ada).getByText('1 of 6 answered')).toBeVisible()

  // "No" to what tests the step undercuts it; both are led to what was added.
  const agreed = question(ada, 'Do other experts agree?')
  await agreed.getByText('No', { exact: true }).click()
  await details(ada).getByRole('button', { name: 'Add it as an undercut of this step' }).click()
  await expect(card(mei, 'Other experts disagree.')).toBeVisible()
  await expect(canvas(mei).getByRole('img').getByText('undercuts', { exact: true })).toBeVisible()
  await expect(details(mei).getByText('Objection added')).toBeVisible()
  await expect(details(mei).getByText('2 of 6 answered')).toBeVisible()

  // One undo takes back objection and answer together; redo brings both again.
  await canvas(ada).focus()
  await ada.keyboard.press('Control+z')
  await expect(card(mei, 'Other experts disagree.')).toHaveCount(0)
  await expect(details(mei).getByText('Objection added')).toHaveCount(0)
  await ada.keyboard.press('Control+Shift+z')
  await expect(details(mei).getByText('Objection added')).toBeVisible()

  // "No" to what tests a premise rebuts that; who jumps there has the claim selected and the keyboard on it.
  await question(mei, 'Did the expert really say this?').getByText('No', { exact: true }).click()
  await details(mei)
    .getByRole('button', { name: /^Add it as a rebuttal of “An expert says/ })
    .click()
  await expect(card(ada, 'The expert did not say this.')).toBeVisible()
  await details(mei).getByRole('button', { name: 'Show it' }).first().click()
  await expect(card(mei, 'The expert did not say this.')).toBeFocused()
  await saved(mei)

  // A view link shows it all and lets nobody change it.
  const guest = await person({ name: 'Guest' })
  await open(guest, map.view)
  await card(guest, 'air would be cleaner').click()
  await guest.keyboard.press('w')
  await guest.keyboard.press('i')
  await expect(details(guest).getByText('In towns: Exhaust is the main source')).toBeVisible()
  await expect(question(guest, 'Do other experts agree?').getByText('No', { exact: true })).toBeVisible()
  await expect(details(guest).getByRole('radio')).toHaveCount(0)
  await expect(details(guest).getByRole('button', { name: 'Change' })).toHaveCount(0)
})

/** Comments in threads and tags: two people talk beside the argument, live, and find again what belongs together. */
import type { Locator, Page } from '@playwright/test'
import { add, card, open, panel, saved, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

const box = (page: Page): Locator => panel(page).getByRole('textbox', { name: 'Write a comment' })
const comments = (page: Page): Locator => panel(page).getByRole('log', { name: 'Comments' })

test('two people comment in threads: sent with a key, new for the other, answered, settled, opened again', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap()
  const ada = await person({ name: 'Ada' })
  const mei = await person({ name: 'Mei' })
  await open(ada, map.edit)
  await writeFirstProposal(ada, 'Ban cars downtown')
  await open(mei, map.edit)
  await expect(card(mei, 'Ban cars downtown')).toBeVisible()

  // A draft outlives the panel and the page; nobody else sees it.
  await ada.keyboard.press('o')
  await expect(box(ada)).toBeFocused()
  await ada.keyboard.type('On Sundays too?')
  await saved(ada)
  await ada.reload()
  await card(ada, 'Ban cars downtown').click()
  await ada.keyboard.press('o')
  await expect(box(ada)).toHaveValue('On Sundays too?')
  await expect(card(mei, 'Ban cars downtown').getByRole('button', { name: 'Comments: 1' })).toHaveCount(0)
  await ada.keyboard.press('Control+Enter')
  await expect(comments(ada).getByText('On Sundays too?')).toBeVisible()
  await expect(box(ada)).toHaveValue('')

  // The other finds it on the card, new, and answers.
  await card(mei, 'Ban cars downtown').getByRole('button', { name: 'Comments: 1' }).click()
  await expect(comments(mei).getByText('New', { exact: true })).toBeVisible()
  await expect(comments(mei).getByText('Ada', { exact: true })).toBeVisible()
  await comments(mei).getByRole('button', { name: 'Reply' }).click()
  await mei.keyboard.type('No: deliveries')
  await mei.keyboard.press('Enter')
  await mei.keyboard.type('need one day.')
  await mei.keyboard.press('Control+Enter')
  await expect(comments(ada).getByText('No: deliveries need one day.')).toBeVisible()
  await expect(comments(ada).getByText('New', { exact: true })).toBeVisible()
  await mei.reload()
  await card(mei, 'Ban cars downtown').click()
  await mei.keyboard.press('o')
  await expect(comments(mei).getByText('On Sundays too?')).toBeVisible()
  await expect(comments(mei).getByText('New', { exact: true })).toHaveCount(0)

  // Settled it folds away for both, with who did it; anybody opens it again.
  await comments(mei).getByRole('button', { name: 'Settle' }).click()
  await expect(comments(ada).getByText('On Sundays too?')).toHaveCount(0)
  await panel(ada).getByRole('button', { name: '1 settled thread' }).click()
  await expect(panel(ada).getByText(/^Settled by Mei, today/)).toBeVisible()
  await panel(ada).getByRole('button', { name: 'Open again' }).click()
  await expect(comments(mei).getByText('On Sundays too?')).toBeVisible()

  // Of what one deletes the answers stay; undo brings it back.
  await comments(ada).getByRole('button', { name: 'Delete the comment of Ada' }).click()
  await expect(comments(mei).getByText('On Sundays too?')).toHaveCount(0)
  await expect(comments(mei).getByText('No: deliveries need one day.')).toBeVisible()
  await card(ada, 'Ban cars downtown').click()
  await ada.keyboard.press('Control+z')
  await expect(comments(mei).getByText('On Sundays too?')).toBeVisible()

  // Who may only look reads, and writes nothing.
  const guest = await person({ name: 'Guest' })
  await open(guest, map.view)
  await card(guest, 'Ban cars downtown').click()
  await guest.keyboard.press('o')
  await expect(comments(guest).getByText('On Sundays too?')).toBeVisible()
  await expect(box(guest)).toHaveCount(0)
})

test('claims are tagged by name and brought forward by it; names of others are offered @long', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap()
  const ada = await person({ name: 'Ada' })
  const mei = await person({ name: 'Mei' })
  await open(ada, map.edit)
  const proposal = await writeFirstProposal(ada, 'Ban cars downtown')
  await add(ada, proposal, 'supports', 'Air would be cleaner')
  await add(ada, proposal, 'rebuts', 'Shops lose customers')
  await open(mei, map.edit)

  await card(ada, 'Shops lose').click()
  await ada.keyboard.press('i')
  await panel(ada).getByRole('button', { name: 'Add a tag' }).click()
  await ada.keyboard.type('Economy')
  await ada.keyboard.press('Enter')
  await expect(panel(ada).getByRole('button', { name: 'Economy', exact: true })).toBeVisible()

  // The other picks the name from those that are there.
  await card(mei, 'Ban cars').click()
  await mei.keyboard.press('i')
  await panel(mei).getByRole('button', { name: 'Add a tag' }).click()
  await mei.keyboard.type('eco')
  await expect(panel(mei).getByRole('listbox', { name: 'Tags' }).getByRole('option')).toHaveCount(1)
  await mei.keyboard.press('ArrowDown')
  await mei.keyboard.press('Enter')
  const chip = panel(mei).getByRole('button', { name: 'Economy', exact: true })
  await chip.click()
  await expect(chip).toHaveAttribute('aria-pressed', 'true')
  await expect(card(mei, 'Air would')).toHaveClass(/pc-faded/)
  await expect(card(mei, 'Shops lose')).not.toHaveClass(/pc-faded/)
  // On one's own screen alone.
  await expect(card(ada, 'Air would')).not.toHaveClass(/pc-faded/)
  await chip.click()
  await expect(card(mei, 'Air would')).not.toHaveClass(/pc-faded/)

  await panel(ada).getByRole('button', { name: 'Take off the tag “Economy”' }).click()
  await expect(panel(ada).getByRole('button', { name: 'Economy', exact: true })).toHaveCount(0)
  await expect(chip).toBeVisible()
})

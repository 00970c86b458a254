/**
 * Of one's own screen alone: where words come from (the speech, writing, the participants themselves), with how many of
 * each, while another person adds and cites; and the way back and forward through the views that one had.
 */
import type { Page } from '@playwright/test'
import { command, panel } from './keys-alone.ts'
import { add, canvas, card, open, restingBox, showOutline } from './on-the-map.ts'
import { expect, test } from './parley.ts'

const origins = (page: Page) =>
  page.getByRole('list').filter({ hasText: 'Participants' }).getByRole('listitem')

test('speech, writing and participants are told apart and counted, as another person adds and cites @long', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap('sample')
  const [ada, mei] = await Promise.all([person({ name: 'Ada' }), person({ name: 'Mei' })])
  await Promise.all([open(ada, map.view), open(mei, map.edit)])

  // Somebody who may only look can ask for it, too.
  await canvas(ada).focus()
  await command(ada, 'Show where words come from')
  await expect(origins(ada)).toHaveText(['Speech24', 'Writing28', 'Participants0'])
  const proposal = card(ada, 'Talent exchange')
  await expect(proposal.getByText('Speech', { exact: true }).first()).toBeVisible()
  await expect(origins(mei)).toHaveCount(0)

  // Mei's own claim is the participants', on Ada's screen as soon as it is there.
  const talent = card(mei, 'Talent exchange')
  await canvas(mei).focus()
  await mei.keyboard.press('Home')
  for (const _ of 'abc') await mei.keyboard.press('ArrowRight')
  await expect(talent).toBeFocused()
  await add(mei, talent, 'supports', 'Students already go both ways')
  await expect(origins(ada)).toHaveText(['Speech24', 'Writing28', 'Participants1'])
  await canvas(ada).press('Shift+Digit1')
  const ours = card(ada, 'Students already go')
  const search = ada.getByRole('search', { name: 'Search the map' })
  await ada.keyboard.press('Control+f')
  await expect(search.getByRole('combobox')).toBeFocused()
  await ada.keyboard.type('Students already go')
  await ada.keyboard.press('Enter')
  await expect(search).toContainText('1 of 1')
  await ada.keyboard.press('Escape')
  await expect(ours).toBeFocused()
  await expect(ours.getByText('Participants', { exact: true })).toBeVisible()

  // Once it is cited it is the document's.
  await card(mei, 'Students already go').press('i')
  await expect(panel(mei)).toBeFocused()
  await panel(mei).getByRole('button', { name: 'Cite a source' }).press('Enter')
  await expect(panel(mei).getByRole('searchbox', { name: 'Search the sources of this map' })).toBeFocused()
  await mei.keyboard.type('Western containment')
  await mei.keyboard.press('Enter')
  await expect(panel(mei).getByRole('form', { name: 'Edit citation' })).toBeVisible()
  await expect(origins(ada)).toHaveText(['Speech24', 'Writing29', 'Participants0'])
  await expect(ours.getByText('Writing', { exact: true })).toBeVisible()
  await expect(ours.getByText('Participants', { exact: true })).toHaveCount(0)

  // The outline says the same of the same claim.
  await showOutline(ada)
  const row = ada.getByRole('row', { name: /Students already go/ })
  await expect(origins(ada)).toHaveText(['Speech24', 'Writing29', 'Participants0'])
  await expect(row.getByText('Writing', { exact: true })).toBeVisible()
  await expect(row).toHaveAccessibleName(/Writing/)
  await ada.getByText('Canvas', { exact: true }).click()
  await expect(ours.getByText('Writing', { exact: true })).toBeVisible()
  await canvas(ada).focus()

  // And it goes as it came.
  await command(ada, 'Show where words come from')
  await expect(origins(ada)).toHaveCount(0)
  await expect(ours.getByText('Writing', { exact: true })).toHaveCount(0)
})

test('back and forward lead through the views that one had, and nobody else’s view moves @long', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap('sample')
  const [ada, mei] = await Promise.all([person({ name: 'Ada' }), person({ name: 'Mei' })])
  await Promise.all([open(ada, map.edit), open(mei, map.edit)])
  const first = (page: Page) => card(page, 'Technology alliance').first()
  const others = await restingBox(first(mei))

  const begun = await restingBox(first(ada))
  const { keyboard } = ada
  await canvas(ada).focus()
  await keyboard.press('Home')
  await expect(first(ada)).toBeFocused()
  await keyboard.press('Digit0')
  const near = await restingBox(first(ada))
  expect(near.width).not.toBeCloseTo(begun.width, 0)
  // A view is one that one had when it was kept for a moment.
  await expect(ada.getByRole('button', { name: 'Back to the view before' })).toHaveAttribute(
    'aria-disabled',
    'false',
  )
  // To the last proposal, which is out of the window from here.
  for (const _ of 'abc') await keyboard.press('ArrowRight')
  const last = card(ada, 'Talent exchange').first()
  await expect(last).toBeFocused()
  await keyboard.press('Shift+Digit2')
  const there = await restingBox(last)

  await keyboard.press('[')
  await expect.poll(async () => (await restingBox(first(ada))).width).toBeCloseTo(near.width, 0)
  for (let presses = 0; presses < 6; presses++) {
    await keyboard.press('[')
    await restingBox(first(ada))
  }
  // At the first one it ends.
  const back = await restingBox(first(ada))
  for (const side of ['x', 'y', 'width'] as const) expect(back[side]).toBeCloseTo(begun[side], 0)
  for (let presses = 0; presses < 8; presses++) {
    await keyboard.press(']')
    await restingBox(last)
  }
  const again = await restingBox(last)
  for (const side of ['x', 'y', 'width'] as const) expect(again[side]).toBeCloseTo(there[side], 0)
  expect(await restingBox(first(mei))).toEqual(others)
})

import { add, card, drag, leaveText, open, restingBox, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

test('each sees the other’s claim, words, link, move and pointer @plain-http', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap()
  const [ada, ben] = await Promise.all([person({ name: 'Ada' }), person({ name: 'Ben' })])
  await open(ada, map.edit)
  await open(ben, map.edit)

  const proposal = await writeFirstProposal(ada, 'Ban cars downtown')
  await add(ada, proposal, 'supports', 'Air would be cleaner')
  await expect(card(ben, 'Ban cars downtown')).toBeVisible()
  await expect(card(ben, 'Air would be cleaner')).toBeVisible()
  await expect(ben.getByRole('article', { name: /Ban cars downtown.*supports: 1/ })).toBeVisible()

  await add(ben, card(ben, 'Air would be cleaner'), 'rebuts', 'Buses pollute as well')
  await expect(card(ada, 'Buses pollute as well')).toBeVisible()
  await expect(ada.getByRole('article', { name: /Air would be cleaner.*rebuts: 1/ })).toBeVisible()

  const before = await restingBox(card(ada, 'Buses pollute'))
  await drag(ben, card(ben, 'Buses pollute'), 160, 40)
  await expect.poll(async () => (await card(ada, 'Buses pollute').boundingBox())?.x).not.toBe(before.x)
  // In widths of the card, since each has a zoom of their own; a card is some 260 pixels wide.
  const apart = async (page: typeof ada) => {
    const [from, to] = [
      await restingBox(card(page, 'Buses pollute')),
      await restingBox(card(page, 'Ban cars downtown')),
    ]
    return [(to.x - from.x) / from.width, (to.y - from.y) / from.width] as const
  }
  await expect
    .poll(async () => {
      const [[x, y], [benX, benY]] = [await apart(ada), await apart(ben)]
      return Math.hypot(x - benX, y - benY)
    })
    .toBeLessThan(0.004)

  await ben.mouse.move(300, 700)
  await ben.mouse.move(330, 690)
  await expect(ada.getByText('Ben', { exact: true }).last()).toBeVisible()
})

test('two people write in one claim at the same time, and every letter stays', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap()
  const [ada, ben] = await Promise.all([person({ name: 'Ada' }), person({ name: 'Ben' })])
  await open(ada, map.edit)
  await open(ben, map.edit)
  const proposal = await writeFirstProposal(ada, 'One')
  await add(ada, proposal, 'supports', 'middle')
  for (const page of [ada, ben]) {
    await card(page, 'middle').click()
    await page.keyboard.press('F2')
    await expect(page.getByRole('textbox', { name: 'Words' })).toBeFocused()
  }
  await ada.keyboard.press('Control+Home')
  await ben.keyboard.press('Control+End')
  const [left, right] = ['abcdefghijklmnopqrstuvwxy', '0123456789012345678901234']
  await Promise.all([ada.keyboard.type(left, { delay: 8 }), ben.keyboard.type(right, { delay: 8 })])
  for (const page of [ada, ben])
    await expect(page.getByRole('textbox', { name: 'Words' })).toHaveValue(`${left}middle${right}`)
  await leaveText(ada)
  await leaveText(ben)
  for (const page of [ada, ben]) await expect(card(page, `${left}middle${right}`)).toBeVisible()
})

test('a claim is composed through the input method while a peer types in it @plain-http', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap()
  const [ada, mei] = await Promise.all([person({ name: 'Ada' }), person({ name: 'Mei' })])
  await open(ada, map.edit)
  await open(mei, map.edit)
  const proposal = await writeFirstProposal(ada, 'One')
  await add(ada, proposal, 'supports', 'end')
  for (const page of [ada, mei]) {
    await card(page, 'end').click()
    await page.keyboard.press('F2')
    await expect(page.getByRole('textbox', { name: 'Words' })).toBeFocused()
  }
  await mei.keyboard.press('Control+Home')
  await ada.keyboard.press('Control+End')
  const input = await mei.context().newCDPSession(mei)
  const compose = (text: string) =>
    input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await compose('k')
  await ada.keyboard.type(' one')
  await compose('ke')
  await compose('keji')
  await ada.keyboard.type(' two')
  await expect(mei.getByRole('textbox', { name: 'Words' })).toHaveValue('kejiend')
  // Enter chooses in the input method's list; it must not end the writing.
  await mei
    .getByRole('textbox', { name: 'Words' })
    .dispatchEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 229, isComposing: true, bubbles: true })
  await expect(mei.getByRole('textbox', { name: 'Words' })).toBeFocused()
  await input.send('Input.insertText', { text: '科技' })
  for (const page of [ada, mei])
    await expect(page.getByRole('textbox', { name: 'Words' })).toHaveValue('科技end one two')
})

test('undo takes back one’s own work only', async ({ person, makeMap }) => {
  const map = await makeMap()
  const [ada, ben] = await Promise.all([person({ name: 'Ada' }), person({ name: 'Ben' })])
  await open(ada, map.edit)
  await open(ben, map.edit)
  const proposal = await writeFirstProposal(ada, 'One')
  await add(ada, proposal, 'supports', 'Ada’s reason')
  await expect(card(ben, 'Ada’s reason')).toBeVisible()
  await add(ben, card(ben, 'One'), 'rebuts', 'Ben’s rebuttal')
  await expect(card(ada, 'Ben’s rebuttal')).toBeVisible()

  const undo = ada.getByRole('button', { name: /^Undo/ })
  await undo.click()
  await undo.click()
  await expect(card(ada, 'Ada’s reason')).toHaveCount(0)
  await expect(card(ben, 'Ada’s reason')).toHaveCount(0)
  await expect(card(ada, 'Ben’s rebuttal')).toBeVisible()
  const redo = ada.getByRole('button', { name: /^Redo/ })
  await redo.click()
  await redo.click()
  await expect(card(ben, 'Ada’s reason')).toBeVisible()
  await expect(redo).toBeDisabled()
})

test('what others built on is not undone, but can be deleted instead, and brought back @plain-http', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap()
  const [ada, ben] = await Promise.all([person({ name: 'Ada' }), person({ name: 'Ben' })])
  await open(ada, map.edit)
  await open(ben, map.edit)
  const proposal = await writeFirstProposal(ada, 'One')
  await add(ada, proposal, 'supports', 'Ada’s reason')
  await add(ben, card(ben, 'Ada’s reason'), 'rebuts', 'Ben’s rebuttal')
  await expect(card(ada, 'Ben’s rebuttal')).toBeVisible()

  const undo = ada.getByRole('button', { name: /^Undo/ })
  // Her words and the claim are one step.
  await undo.click()
  await expect(
    ada.getByRole('paragraph').filter({ hasText: 'Ben built on what you added' }).first(),
  ).toBeVisible()
  await ada.getByRole('button', { name: 'Delete instead' }).click()
  await expect(ada.getByRole('button', { name: 'Delete instead' })).toHaveCount(0)
  for (const page of [ada, ben]) await expect(page.getByRole('article')).toHaveCount(2)
  await expect(ben.getByRole('article', { name: /One/ })).not.toHaveAccessibleName(/supports: /)
  await expect(card(ben, 'Ben’s rebuttal')).toBeVisible()

  await undo.click()
  for (const page of [ada, ben])
    await expect(page.getByRole('article', { name: /One.*supports: 1/ })).toBeVisible()
})

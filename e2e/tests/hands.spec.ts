import type { Locator, Page } from '@playwright/test'
import { add, canvas, card, leaveText, open, restingBox, saved, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

const arrow = (page: Page, name: RegExp): Locator => canvas(page).getByRole('button', { name })
const writing = (page: Page): Locator => page.getByRole('textbox', { name: 'Words' })

/** Drags a card until the hand rests on a place; the button stays down. */
async function restOn(page: Page, one: Locator, x: number, y: number): Promise<void> {
  const box = await restingBox(one)
  await page.mouse.move(box.x + 30, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(x - 20, y - 10, { steps: 6 })
  await page.mouse.move(x, y, { steps: 3 })
}
async function middleOf(one: Locator): Promise<readonly [number, number]> {
  const box = await restingBox(one)
  return [box.x + box.width * 0.6, box.y + box.height / 2]
}

test('keys as in a mind map: one after another, before, between, by their first letters @long', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap()
  const [ada, ben] = await Promise.all([person({ name: 'Ada' }), person({ name: 'Ben' })])
  await open(ada, map.edit)
  await open(ben, map.edit)
  await writeFirstProposal(ada, 'Ban cars downtown')
  const { keyboard } = ada
  const write = async (key: string, text: string) => {
    await keyboard.press(key)
    await expect(writing(ada)).toBeFocused()
    await keyboard.type(text)
    await keyboard.press('Enter')
    await expect(writing(ada)).toHaveCount(0)
  }
  await write('Tab', 'Cleaner air')
  await write('Enter', 'Quieter streets')
  await write('Shift+Enter', 'Safer schools')
  // The first letters turn the arrow, while another looks on.
  await write('Enter', '- Shops lose customers')
  await expect(arrow(ben, /Shops lose customers.*rebuts.*Ban cars/)).toBeAttached()
  await write('Tab', '? Which shops')
  await expect(ben.getByRole('article', { name: /Question\. Which shops/ })).toBeAttached()
  // In the order in which they stand: the other walks them.
  await card(ben, 'Cleaner air').click()
  await ben.keyboard.press('ArrowRight')
  await expect(card(ben, 'Safer schools')).toBeFocused()

  await card(ada, 'Quieter streets').click()
  await write('Control+Enter', 'People stay longer')
  await expect(arrow(ben, /Quieter streets.*supports.*People stay longer/)).toBeAttached()
  await expect(arrow(ben, /People stay longer.*supports.*Ban cars/)).toBeAttached()
  // What came with its words goes with them: one act, one undo.
  await keyboard.press('Control+z')
  await expect(arrow(ben, /Quieter streets.*supports.*Ban cars/)).toBeAttached()
  await expect(card(ben, 'People stay longer')).toHaveCount(0)

  await card(ada, 'Cleaner air').click()
  await write('u', 'Most of it comes from heating')
  await expect(canvas(ben).getByText('undercuts')).toBeVisible()

  // What has the keyboard goes by another's hand: it lands on the next beside it.
  await card(ada, 'Shops lose customers').click()
  await card(ben, 'Shops lose customers').click()
  await ben.keyboard.press('Delete')
  // What tells it stays for some seconds: it is waited for from the beginning.
  await Promise.all([
    expect(ada.getByText('Ben deleted this just now')).toBeVisible(),
    ben
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Delete only this/ })
      .click(),
  ])
  await expect(card(ada, 'Quieter streets')).toBeFocused()
  await saved(ada)
})

test('a claim is dragged onto a claim, an arrow and its neighbour; an arrow by its head @long', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap()
  const [ada, ben] = await Promise.all([person({ name: 'Ada' }), person({ name: 'Ben' })])
  await open(ada, map.edit)
  const proposal = await writeFirstProposal(ada, 'Ban cars downtown')
  const air = await add(ada, proposal, 'supports', 'Cleaner air')
  const quiet = await add(ada, proposal, 'supports', 'Quieter streets')
  await ada.keyboard.press('Shift+1')
  for (const words of ['Heating is worse', 'Trams are near']) {
    const stage = await restingBox(canvas(ada))
    await ada.mouse.dblclick(stage.x + (words[0] === 'H' ? 140 : 900), stage.y + 120)
    await expect(writing(ada)).toBeFocused()
    await ada.keyboard.type(words)
    await leaveText(ada)
  }
  await open(ben, map.edit)

  // Onto an arrow: what it would say is there before the hand lets go, and keys turn it.
  const [above, below] = [await restingBox(proposal), await restingBox(air)]
  const onArrow = [below.x + below.width / 2, (above.y + above.height + below.y) / 2] as const
  const heating = card(ada, 'Heating is worse')
  const stood = await restingBox(heating)
  await restOn(ada, heating, ...onArrow)
  await expect(ada.getByText(/^undercuts: /)).toBeVisible()
  await ada.keyboard.press('s')
  await expect(ada.getByText(/^backs: /)).toBeVisible()
  await ada.keyboard.press('a')
  await ada.mouse.up()
  await expect(arrow(ben, /Heating is worse.*undercuts the step/)).toBeAttached()
  // It stands where it stood.
  expect(Math.round((await restingBox(heating)).x)).toBe(Math.round(stood.x))

  // Onto a claim; Escape gives it up at first.
  const trams = card(ada, 'Trams are near')
  await restOn(ada, trams, ...(await middleOf(proposal)))
  await expect(ada.getByText('supports: Ban cars downtown')).toBeVisible()
  await ada.keyboard.press('Escape')
  await ada.mouse.up()
  await restOn(ada, trams, ...(await middleOf(proposal)))
  await expect(ada.getByText('supports: Ban cars downtown')).toBeVisible()
  await ada.mouse.up()
  await expect(arrow(ben, /Trams are near.*supports.*Ban cars/)).toBeAttached()

  // Onto its neighbour: they hold together.
  await restOn(ada, quiet, ...(await middleOf(air)))
  await expect(ada.getByText('holds together with: Cleaner air')).toBeVisible()
  await ada.mouse.up()
  await expect(arrow(ben, /^“Cleaner air and Quieter streets” supports/)).toBeAttached()

  // An arrow goes to another end, by its head and by its menu's way.
  await arrow(ada, /^“Trams are near” supports/).focus()
  await ada.keyboard.press('Enter')
  await ada.getByRole('menuitem', { name: 'Point at its new end…' }).click()
  await air.click()
  await expect(arrow(ben, /Trams are near.*supports.*Cleaner air/)).toBeAttached()
  // A claim that bears on something already is asked about.
  await restOn(ada, trams, ...(await middleOf(proposal)))
  await expect(ada.getByText('supports: Ban cars downtown')).toBeVisible()
  await ada.mouse.up()
  await ada.getByRole('button', { name: 'Add a second arrow' }).click()
  await expect(arrow(ben, /Trams are near.*supports.*Ban cars/)).toBeAttached()
  await expect(arrow(ben, /Trams are near.*supports.*Cleaner air/)).toBeAttached()

  // Back to the view before, and forward again.
  const before = await restingBox(proposal)
  await ada.keyboard.press('Escape')
  await ada.getByRole('button', { name: 'Show at 100%' }).click()
  await ada.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(async () => (await restingBox(proposal)).width).toBeGreaterThan(before.width + 5)
  await canvas(ada).focus()
  await expect
    .poll(async () => {
      await ada.keyboard.press('[')
      return Math.round((await restingBox(proposal)).width)
    })
    .toBe(Math.round(before.width))
})

test('lists come in as subtrees and go out as text, within a map and between maps', async ({
  person,
  makeMap,
}) => {
  const [map, other] = [await makeMap(), await makeMap()]
  const [ada, ben] = await Promise.all([person({ name: 'Ada' }), person({ name: 'Ben' })])
  await open(ada, map.edit)
  await open(ben, map.edit)
  const paste = (page: Page, text: string) =>
    page.evaluate((words) => {
      const data = new DataTransfer()
      data.setData('text/plain', words)
      const target = document.activeElement ?? document.body
      target.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    }, text)

  // The empty map takes a list.
  await expect(ada.getByRole('textbox', { name: 'Short name of the proposal' })).toBeFocused()
  await paste(ada, 'Ban cars\n  + Cleaner air\n    - Heating is worse\n  - Shops lose\nBuild trams')
  await expect(arrow(ben, /Heating is worse.*rebuts.*Cleaner air/)).toBeAttached()
  await expect(ben.getByRole('article', { name: /^Proposal/ })).toHaveCount(2)

  // Under the chosen claim, Markdown bullets are reasons.
  await ada.keyboard.press('Shift+1')
  await card(ada, 'Build trams').click()
  const stood = await restingBox(card(ada, 'Cleaner air'))
  await paste(ada, '- They are quiet\n  - At night too\n- They are cheap')
  await expect(arrow(ben, /At night too.*supports.*They are quiet/)).toBeAttached()
  await ada.keyboard.press('Shift+1')
  await expect(card(ada, 'They are cheap')).toBeVisible()
  expect((await restingBox(card(ada, 'Cleaner air'))).width).toBeGreaterThan(0)
  expect(stood.width).toBeGreaterThan(0)

  // More than a paste holds is told, and part of it is taken when that is agreed to.
  await canvas(ada).focus()
  await ada.keyboard.press('Escape')
  await paste(ada, 'x'.repeat(1_100_000))
  await expect(ada.getByText(/That is too long/).first()).toBeVisible()
  await ada.getByRole('button', { name: 'Leave it' }).click()

  // A copied branch is text for people, and a branch again in another map.
  await card(ada, 'Cleaner air').click()
  await card(ada, 'Heating is worse').click({ modifiers: ['Shift'] })
  await ada.evaluate(() => {
    document.addEventListener('copy', (event) => {
      document.documentElement.dataset['copied'] = event.clipboardData?.getData('text/plain') ?? ''
    })
  })
  await ada.keyboard.press('Control+c')
  expect(await ada.evaluate(() => document.documentElement.dataset['copied'])).toBe(
    'Cleaner air\n  - Heating is worse',
  )
  await open(ada, other.edit)
  await writeFirstProposal(ada, 'Elsewhere')
  await ada.keyboard.press('Escape')
  await ada.keyboard.press('Control+v')
  await expect(arrow(ada, /Heating is worse.*rebuts.*Cleaner air/)).toBeAttached()
  await ada.keyboard.press('Control+z')
  await expect(card(ada, 'Cleaner air')).toHaveCount(0)
})

test('fingers: a tap chooses, a long press opens the menu, two fingers undo @long', async ({
  person,
  makeMap,
}) => {
  const map = await makeMap()
  const [ben, finger] = await Promise.all([
    person({ name: 'Ben' }),
    person({ name: 'Fei', hasTouch: true, isMobile: true, viewport: { width: 820, height: 1100 } }),
  ])
  await open(ben, map.edit)
  const proposal = await writeFirstProposal(ben, 'Ban cars downtown')
  await add(ben, proposal, 'supports', 'Cleaner air')
  await open(finger, map.edit)
  const input = await finger.context().newCDPSession(finger)
  const touch = (type: 'touchStart' | 'touchEnd', ...points: (readonly [number, number])[]) =>
    input.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    })

  await card(finger, 'Cleaner air').tap()
  await expect(card(ben, 'Cleaner air')).toContainText('Fei')
  await finger.getByRole('button', { name: 'Add what rebuts' }).tap()
  await expect(writing(finger)).toBeFocused()
  // Phones write whole words at once; the sign counts all the same.
  await finger.keyboard.insertText('+ Everybody breathes')
  await leaveText(finger)
  await expect(arrow(ben, /Everybody breathes.*supports.*Cleaner air/)).toBeAttached()

  const at = await middleOf(card(finger, 'Everybody breathes'))
  await touch('touchStart', at)
  await expect(finger.getByRole('menu')).toBeVisible()
  await touch('touchEnd')
  await finger
    .getByRole('menuitem', { name: 'Duplicate' })
    .or(finger.getByRole('menuitem', { name: /copy|Duplicate/i }))
    .first()
    .tap()
  await expect(card(ben, 'Everybody breathes')).toHaveCount(2)

  const stage = await restingBox(canvas(finger))
  const [x, y] = [stage.x + 60, stage.y + stage.height * 0.7]
  await touch('touchStart', [x, y])
  await touch('touchStart', [x, y], [x + 90, y])
  await touch('touchEnd')
  await expect(card(ben, 'Everybody breathes')).toHaveCount(1)
  await finger.getByRole('button', { name: 'Redo', exact: true }).tap()
  await expect(card(ben, 'Everybody breathes')).toHaveCount(2)
})

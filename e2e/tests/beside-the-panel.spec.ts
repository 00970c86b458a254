/** The details panel as a neighbour of the map: what it leaves free, what it brings into sight, what opens over it. */
import { expectNothingSerious } from './axe.ts'
import { add, open, panel, restingBox, writeFirstProposal } from './on-the-map.ts'
import { expect, test } from './parley.ts'

test('where the details panel leaves the map little room, the menu of a card opens over both @long', async ({
  person,
  makeMap,
}) => {
  const ada = await person({ viewport: { width: 820, height: 900 } })
  await open(ada, (await makeMap()).edit)
  const head = await writeFirstProposal(ada, 'Ban cars downtown')
  const claim = await add(ada, head, 'supports', 'The air gets cleaner')
  await claim.click()
  await ada.keyboard.press('i')
  await expect(panel(ada)).toBeVisible()
  // The map makes way, so that the claim is in sight.
  const box = await restingBox(claim)
  const edge = (await restingBox(panel(ada))).x
  await ada.mouse.click(Math.min(box.x + box.width, edge) - 6, box.y + 20, { button: 'right' })
  const menu = ada.getByRole('menu')
  await expect(menu).toBeVisible()
  const { x, width } = await restingBox(menu)
  expect(x + width, 'the menu does not reach the panel: nothing is proved').toBeGreaterThan(edge + 20)
  const line = menu.getByRole('menuitem', { name: 'Delete', exact: true })
  await expect.poll(() => line.evaluate(isOnTop)).toBe(true)
  await ada.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await expect(claim).toBeFocused()
})

test('the details panel stands beside the map, and canvas and outline share it @long', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap('sample')
  const page = await person({ name: 'Ada', viewport: { width: 1440, height: 900 } })
  await open(page, map.edit)
  const last = page.getByRole('article', { name: /^Proposal/ }).nth(3)
  await last.click()
  await page.keyboard.press('i')
  await expect(panel(page)).toBeFocused()
  // What the panel would stand on comes out from under it …
  const out = await restingBox(last)
  expect(out.x + out.width).toBeLessThanOrEqual(1440 - 348)
  await page.keyboard.press('Escape')
  await expect(last).toBeFocused()

  // … and what is to be seen all the same keeps its place.
  const proposal = page.getByRole('article', { name: /^Proposal/ }).nth(2)
  await proposal.click()
  const before = await proposal.boundingBox()
  await page.keyboard.press('i')
  await expect(panel(page)).toBeFocused()
  expect((await restingBox(panel(page))).width).toBe(348)
  // The canvas keeps its place, and its zoom control is not covered.
  expect(await proposal.boundingBox()).toEqual(before)
  const zoom = await page.getByRole('button', { name: 'Zoom in' }).boundingBox()
  expect((zoom?.x ?? Infinity) + (zoom?.width ?? 0)).toBeLessThanOrEqual(1440 - 348)
  await expectNothingSerious(page)

  // F6 leaves it and comes back to it.
  await page.keyboard.press('F6')
  await expect(panel(page).locator(':focus')).toHaveCount(0)
  await page.keyboard.press('Shift+F6')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('aside')?.getAttribute('aria-label')))
    .toBe('Details')

  await page.getByText('Outline', { exact: true }).click()
  await page.getByRole('treegrid').getByRole('row').nth(2).click()
  await expect(panel(page).getByRole('heading', { name: 'Claim', exact: true })).toBeVisible()
  await page.setViewportSize({ width: 1024, height: 768 })
  await expect(panel(page)).toBeInViewport()
  await panel(page).getByRole('button', { name: 'Close details' }).click()
  await expect(panel(page)).toHaveCount(0)
  await expect(page.getByRole('treegrid').getByRole('row').nth(2)).toBeFocused()
})

test('on a small screen the details panel covers nothing, and moves the view only where nobody has @long', async ({
  person,
  makeMap,
}) => {
  test.slow()
  const map = await makeMap('sample')
  const page = await person({ name: 'Ada', viewport: { width: 1440, height: 768 } })
  await open(page, map.edit)
  const last = page.getByRole('article', { name: /^Proposal/ }).nth(3)
  await last.click()
  await page.keyboard.press('i')
  const seen = async () => {
    const [words, aside, handles] = await Promise.all([
      restingBox(last),
      restingBox(panel(page)),
      restingBox(page.locator('.pc-adds')),
    ])
    return aside.x - Math.max(words.x + words.width, handles.x + handles.width)
  }
  await expect(panel(page)).toBeFocused()
  await expect.poll(seen).toBeGreaterThanOrEqual(0)
  // The window gets narrower, and nobody has moved the view.
  await page.setViewportSize({ width: 1024, height: 768 })
  await expect.poll(seen).toBeGreaterThanOrEqual(0)
  const zoom = await restingBox(page.getByRole('button', { name: 'Zoom in' }))
  expect(zoom.x + zoom.width).toBeLessThanOrEqual(1024 - 348)

  // Somebody has, and it stays.
  const before = await restingBox(last)
  await page.mouse.move(200, 500)
  await page.mouse.wheel(-100, 0)
  await expect.poll(async () => (await restingBox(last)).x).toBeGreaterThan(before.x + 20)
  const moved = await restingBox(last)
  await page.setViewportSize({ width: 900, height: 768 })
  await expect.poll(async () => (await restingBox(panel(page))).x).toBe(900 - 348)
  expect(await restingBox(last)).toEqual(moved)

  // By the keyboard: the next one is to be seen whole beside it.
  await last.click({ position: { x: 20, y: 20 } })
  await expect(last).toBeFocused()
  await page.keyboard.press('ArrowDown')
  const next = page.locator('article.pc-selected')
  await expect(next).not.toHaveAccessibleName(/^Proposal/)
  const box = await restingBox(next)
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(900 - 348)
})

const isOnTop = (element: Element): boolean => {
  const { left, right, top, height } = element.getBoundingClientRect()
  return [left + 3, (left + right) / 2, right - 3].every((x) =>
    element.contains(document.elementFromPoint(x, top + height / 2)),
  )
}

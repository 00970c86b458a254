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

const isOnTop = (element: Element): boolean => {
  const { left, right, top, height } = element.getBoundingClientRect()
  return [left + 3, (left + right) / 2, right - 3].every((x) =>
    element.contains(document.elementFromPoint(x, top + height / 2)),
  )
}

import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { card, mouse, settled, showCanvas, spotIn } from './test-canvas.tsx'

const notation = 'P "An alliance."; a > P; a "Shared standards."; b -| P; b "They differ."'

test('several cards are dragged in one go and written once, on the drop', async () => {
  const { root, store, handle } = await showCanvas(notation)
  handle.select(['a', 'b'])
  const [a, b] = [spotIn(card(root, 'a')), spotIn(card(root, 'b'))]
  await mouse.drag(a, { x: a.x + 60, y: a.y + 90 })
  expect(store.performed).toEqual([])
  expect(spotIn(card(root, 'b')).y - b.y).toBeCloseTo(90, 0)
  await mouse.up({ x: a.x + 60, y: a.y + 90 })
  await settled()
  expect(store.performed.map(({ name }) => name)).toEqual(['move'])
  expect(spotIn(card(root, 'a')).x - a.x).toBeCloseTo(60, 0)
  expect(spotIn(card(root, 'b')).y - b.y).toBeCloseTo(90, 0)
  expect(store.map.claim('a')?.pinned).toBe(true)
  expect(store.shared.drags).toBeGreaterThan(0)
})

test('Escape gives a drag up', async () => {
  const { root, store } = await showCanvas(notation)
  const a = spotIn(card(root, 'a'))
  await mouse.drag(a, { x: a.x + 60, y: a.y + 90 })
  await userEvent.keyboard('{Escape}')
  // It glides home.
  await expect.poll(() => spotIn(card(root, 'a')).x).toBeCloseTo(a.x, 0)
  await mouse.up({ x: a.x + 60, y: a.y + 90 })
  expect(store.performed).toEqual([])
})

test('a drag over the paper selects what it touches', async () => {
  const { root, store } = await showCanvas(notation)
  const [a, b] = [card(root, 'a').getBoundingClientRect(), card(root, 'b').getBoundingClientRect()]
  const from = { x: Math.min(a.left, b.left) - 30, y: a.bottom + 40 }
  await mouse.drag(from, { x: Math.max(a.right, b.right) - 20, y: a.top + 10 })
  await mouse.up({ x: Math.max(a.right, b.right) - 20, y: a.top + 10 })
  expect([...store.shared.selected].toSorted()).toEqual(['a', 'b'])
})

test('Shift adds to the selection and takes from it, and a click on the paper clears it', async () => {
  const { root, store } = await showCanvas(notation)
  await mouse.click(spotIn(card(root, 'a')))
  await mouse.click(spotIn(card(root, 'b')), 1, true)
  expect(store.shared.selected).toEqual(['a', 'b'])
  await mouse.click(spotIn(card(root, 'a')), 1, true)
  expect(store.shared.selected).toEqual(['b'])
  const box = root.getBoundingClientRect()
  await mouse.click({ x: box.left + 30, y: box.top + 30 })
  expect(store.shared.selected).toEqual([])
})

// Handles that are pulled somewhere: from an arrow's head, from what adds, from a card's edge.
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { card, mouse, one, settled, showCanvas, spotIn, spotOn } from './test-canvas.tsx'

const notation = 'P "An alliance."; a > P; a "Shared standards."; b "They differ."'
const empty = (root: HTMLElement) => {
  const box = root.getBoundingClientRect()
  return { x: box.left + 120, y: box.top + 600 }
}

test('a selected arrow is taken by its head to another claim', async () => {
  const { root, store } = await showCanvas(notation)
  await mouse.click(spotOn(root, 'a-supports-P', 0.3))
  await mouse.drag(spotIn(one(root, '[data-retarget="a-supports-P"]')), spotIn(card(root, 'b')))
  await expect.element(page.getByText('supports: They differ.')).toBeVisible()
  await mouse.up(spotIn(card(root, 'b')))
  expect(store.performed).toEqual([
    { name: 'retarget', args: { inference: 'a-supports-P', target: 'b', stance: 'supports' } },
  ])
})

test('by keys: C on an arrow, walk to the new end, Enter', async () => {
  const { store, handle } = await showCanvas(notation)
  handle.focus('a-supports-P')
  await settled()
  await userEvent.keyboard('c')
  handle.focus('b')
  await settled()
  await userEvent.keyboard('{Enter}')
  expect(store.map.inference('a-supports-P')?.target).toBe('b')
})

test('what adds is pulled to a claim that is there, which then bears on the first', async () => {
  const { root, store } = await showCanvas(notation)
  await mouse.click(spotIn(card(root, 'P')))
  const handle = page.getByRole('button', { name: 'Add what rebuts' }).element()
  await mouse.drag(spotIn(handle), spotIn(card(root, 'b')))
  await expect.element(page.getByText('rebuts: An alliance.')).toBeVisible()
  await mouse.up(spotIn(card(root, 'b')))
  expect(store.performed).toEqual([{ name: 'connect', args: { claim: 'b', target: 'P', stance: 'rebuts' } }])
})

test('pulled onto the paper it makes the claim there', async () => {
  const { root, store } = await showCanvas(notation)
  await mouse.click(spotIn(card(root, 'P')))
  const spot = empty(root)
  await mouse.drag(spotIn(page.getByRole('button', { name: 'Add what rebuts' }).element()), spot)
  await mouse.up(spot)
  await userEvent.keyboard('Too dear{Enter}')
  expect(store.map.inference('made2')).toMatchObject({ target: 'P', stance: 'rebuts' })
  const at = spotIn(card(root, 'made1'))
  expect(Math.hypot(at.x - spot.x, at.y - spot.y)).toBeLessThan(40)
})

test('from a card’s edge onto the paper: a claim there that the card bears on', async () => {
  const { root, store } = await showCanvas(notation)
  await mouse.move(spotIn(card(root, 'b')))
  const spot = empty(root)
  await mouse.drag(spotIn(one(root, '.pc-handle-left[data-connect="b"]')), spot)
  await mouse.up(spot)
  await userEvent.keyboard('So{Enter}')
  expect(store.map.words('text', 'made1', 'en')).toBe('So')
  expect(store.map.inference('made2')).toMatchObject({ target: 'made1', stance: 'supports' })
  expect(store.map.inferencesFrom('b')).toEqual(['made2'])
})

test('a handle that is let go at once makes nothing', async () => {
  const { root, store } = await showCanvas(notation)
  await mouse.move(spotIn(card(root, 'b')))
  const from = spotIn(one(root, '.pc-handle-right[data-connect="b"]'))
  await mouse.drag(from, { x: from.x + 10, y: from.y + 4 })
  await mouse.up({ x: from.x + 10, y: from.y + 4 })
  await settled()
  expect(store.performed).toEqual([])
})

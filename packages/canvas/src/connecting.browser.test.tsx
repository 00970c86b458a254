import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { card, mouse, one, settled, showCanvas, spotIn, spotOn } from './test-canvas.tsx'

const notation = 'P "An alliance."; a > P; a "Shared standards."; b "They differ."'
const connected = (store: { performed: readonly { name: string; args: unknown }[] }) =>
  store.performed.filter(({ name }) => name === 'connect').map(({ args }) => args)

test('a drag from a card’s edge to a card says what it will mean, and draws the arrow', async () => {
  const { root, store } = await showCanvas(notation)
  await mouse.move(spotIn(card(root, 'b')))
  const handle = spotIn(one(root, '.pc-handle-top[data-connect="b"]'))
  await mouse.drag(handle, spotIn(card(root, 'P'), 0.7, 0.6))
  await expect.element(page.getByText('supports: An alliance.')).toBeVisible()
  expect(card(root, 'P').classList).toContain('pc-candidate')
  await mouse.up(spotIn(card(root, 'P'), 0.7, 0.6))
  await settled()
  expect(connected(store)).toEqual([{ claim: 'b', target: 'P', stance: 'supports' }])
  expect(root.querySelectorAll('g[data-arrow][role]')).toHaveLength(2)
})

test('a drag can end on an arrow', async () => {
  const { root, store } = await showCanvas(notation)
  await mouse.move(spotIn(card(root, 'b')))
  const end = spotOn(root, 'a-supports-P', 0.4)
  await mouse.drag(spotIn(one(root, '.pc-handle-top[data-connect="b"]')), end)
  await expect.element(page.getByText(/^backs: /)).toBeVisible()
  await userEvent.keyboard('a')
  await expect.element(page.getByText(/^undercuts: /)).toBeVisible()
  await mouse.up(end)
  expect(connected(store)).toEqual([{ claim: 'b', target: 'a-supports-P', stance: 'rebuts' }])
})

test('two clicks do the same, with the stance that was chosen', async () => {
  const { root, store } = await showCanvas(notation)
  await page.getByRole('button', { name: /^Connect/ }).click()
  await mouse.click(spotIn(card(root, 'b')))
  await page.getByRole('button', { name: 'rebuts', exact: true }).click()
  await mouse.move(spotIn(card(root, 'P')))
  await expect.element(page.getByText('rebuts: An alliance.')).toBeVisible()
  await mouse.click(spotIn(card(root, 'P')))
  expect(connected(store)).toEqual([{ claim: 'b', target: 'P', stance: 'rebuts' }])
})

test('keys do the same: C, walk to the target, Enter', async () => {
  const { root, store, handle } = await showCanvas(notation)
  handle.focus('b')
  await userEvent.keyboard('c')
  handle.focus('P')
  await settled()
  await userEvent.keyboard('{Enter}')
  expect(connected(store)).toEqual([{ claim: 'b', target: 'P', stance: 'supports' }])
  expect(root.querySelector('.pc-preview')).toBe(null)
})

test('what may not be is said in one sentence beside the hand, and is not done', async () => {
  const { root, store } = await showCanvas(notation)
  await mouse.move(spotIn(card(root, 'a')))
  await mouse.drag(spotIn(one(root, '.pc-handle-right[data-connect="a"]')), spotIn(card(root, 'P')))
  await expect.element(page.getByText('There is such an arrow already.')).toBeVisible()
  await mouse.up(spotIn(card(root, 'P')))
  await settled()
  await expect.element(page.getByText('There is such an arrow already.')).toBeVisible()
  expect(connected(store)).toEqual([])
})

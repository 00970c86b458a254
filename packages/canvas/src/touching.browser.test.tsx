import { afterAll, beforeAll, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { card, finger, settled, showCanvas, spotIn } from './test-canvas.tsx'

const notation = 'P "An alliance."; a > P; a "Shared standards."'

beforeAll(() => finger.expect(true))
afterAll(() => finger.expect(false))

test('a tap selects, and a long press opens the menu', async () => {
  const { root, store } = await showCanvas(notation)
  await finger.tap(spotIn(card(root, 'a')))
  expect(store.shared.selected).toEqual(['a'])
  await finger.down(spotIn(card(root, 'P')))
  await expect.element(page.getByRole('menuitem', { name: 'Add what rebuts' })).toBeVisible()
  await finger.up()
  expect(store.shared.selected).toEqual(['P'])
  await page.getByRole('menuitem', { name: 'Add what rebuts' }).click()
  expect(store.performed.map(({ name }) => name)).toEqual(['add-related'])
})

test('a finger pans, also from a card, and drags the card once it is selected', async () => {
  const { root, store, handle } = await showCanvas(notation)
  const swipe = async () => {
    const from = spotIn(card(root, 'a'))
    await finger.down(from)
    for (let step = 1; step <= 6; step++) await finger.move({ x: from.x + step * 15, y: from.y + step * 5 })
    await finger.up()
    await settled()
  }
  const before = handle.getViewport()
  await swipe()
  expect(handle.getViewport().x).toBeGreaterThan(before.x + 40)
  expect(store.performed).toEqual([])
  await finger.tap(spotIn(card(root, 'a')))
  const { x } = handle.getViewport()
  await swipe()
  expect(handle.getViewport().x).toBe(x)
  expect(store.performed.map(({ name }) => name)).toEqual(['move'])
})

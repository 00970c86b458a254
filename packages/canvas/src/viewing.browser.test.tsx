import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { card, mouse, settled, showCanvas, spotIn } from './test-canvas.tsx'

const notation = 'P "An alliance."; a > P; a "Shared standards."'

test('the wheel pans, over a card too, and with Ctrl it zooms at the hand', async () => {
  const { root, handle } = await showCanvas(notation)
  const before = handle.getViewport()
  await mouse.wheel(spotIn(card(root, 'a')), 100)
  await expect.poll(() => handle.getViewport().y).toBeLessThan(before.y - 20)
  const spot = spotIn(card(root, 'a'))
  const { zoom } = handle.getViewport()
  await mouse.wheel(spot, -100, true)
  await expect.poll(() => handle.getViewport().zoom).toBeGreaterThan(zoom)
  await settled()
  expect(spotIn(card(root, 'a')).x).toBeCloseTo(spot.x, 0)
})

test('where a preview stands on a page, the wheel is the page’s', async () => {
  const { root, handle } = await showCanvas(notation, { wheel: 'page' })
  const before = handle.getViewport()
  const heard = new Promise<boolean>((done) =>
    addEventListener('wheel', (event) => done(event.defaultPrevented), { once: true }),
  )
  await mouse.wheel(spotIn(card(root, 'a')), 100)
  expect(await heard).toBe(false)
  expect(handle.getViewport()).toEqual(before)
})

test('Space makes the hand pan, also from a card; letting go brings the selection back', async () => {
  const { root, store, handle } = await showCanvas(notation)
  handle.focus('P')
  await settled()
  await userEvent.keyboard('{ >}')
  const before = handle.getViewport()
  const from = spotIn(card(root, 'a'))
  await mouse.drag(from, { x: from.x + 80, y: from.y + 30 })
  await mouse.up({ x: from.x + 80, y: from.y + 30 })
  await userEvent.keyboard('{/ }')
  expect(handle.getViewport().x).toBeGreaterThan(before.x + 40)
  expect(store.performed).toEqual([])
  await mouse.click(spotIn(card(root, 'a')))
  expect(store.shared.selected).toEqual(['a'])
})

test('keys zoom and fit; the view follows the focus', async () => {
  const { root, handle } = await showCanvas(notation)
  handle.focus('P')
  await userEvent.keyboard('+')
  await expect.poll(() => handle.getViewport().zoom).toBeGreaterThan(1)
  await userEvent.keyboard('0')
  await expect.poll(() => handle.getViewport().zoom).toBe(1)
  handle.setViewport({ x: 4000, y: 4000, zoom: 1 })
  await settled()
  await userEvent.keyboard('{ArrowDown}')
  const frame = root.getBoundingClientRect()
  await expect
    .poll(() => {
      const { x, y } = spotIn(card(root, 'a'))
      return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom
    })
    .toBe(true)
})

test('a canvas that was hidden at first shows its map when it appears', async () => {
  const { root, handle } = await showCanvas(notation, { hidden: true })
  expect(handle.getViewport()).toEqual({ x: 0, y: 0, zoom: 1 })
  root.parentElement?.removeAttribute('hidden')
  const frame = root.getBoundingClientRect()
  await expect.poll(() => spotIn(card(root, 'P')).x).toBeCloseTo(frame.left + frame.width / 2, -1)
})

test('a card that is given the keyboard leaves it where somebody puts it in the same frame', async () => {
  const { handle } = await showCanvas(notation)
  const elsewhere = document.createElement('input')
  document.body.append(elsewhere)
  handle.focus('P')
  elsewhere.focus()
  await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)))
  expect(document.activeElement).toBe(elsewhere)
  elsewhere.remove()
})

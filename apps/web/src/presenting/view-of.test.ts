import { expect, test } from 'vitest'
import { viewBetween, viewOf } from './view-of.ts'

const frame = { x: 100, y: 50, width: 800, height: 600 }
const at = (x: number, y: number, width = 264, height = 120) => ({ x, y, width, height })
/** Where a box is drawn. */
const drawn = (box: ReturnType<typeof at>, view: { x: number; y: number; zoom: number }) => ({
  left: view.x + box.x * view.zoom,
  right: view.x + (box.x + box.width) * view.zoom,
  top: view.y + box.y * view.zoom,
  bottom: view.y + (box.y + box.height) * view.zoom,
})

test('shows all whole in the middle of the frame, and no larger than they are', () => {
  const one = at(1000, 2000)
  const view = viewOf([one], [one], frame)
  expect(view?.zoom).toBe(1)
  const box = drawn(one, view ?? { x: 0, y: 0, zoom: 1 })
  expect((box.left + box.right) / 2).toBeCloseTo(500)
  expect((box.top + box.bottom) / 2).toBeCloseTo(350)
  const far = [at(0, 0), at(1000, 400)]
  const wide = viewOf(far, far, frame)
  expect(wide?.zoom).toBeLessThan(1)
  for (const each of far) {
    const { left, right, top, bottom } = drawn(each, wide ?? { x: 0, y: 0, zoom: 1 })
    expect(left).toBeGreaterThanOrEqual(100)
    expect(right).toBeLessThanOrEqual(900)
    expect(top).toBeGreaterThanOrEqual(50)
    expect(bottom).toBeLessThanOrEqual(650)
  }
})

test('where all would be too small to read, what matters most is shown', () => {
  const core = [at(0, 0)]
  const view = viewOf([...core, at(6000, 0)], core, frame)
  expect(view?.zoom).toBe(1)
})

test('nothing to show, or no room, gives no view', () => {
  expect(viewOf([], [], frame)).toBeUndefined()
  expect(viewOf([at(0, 0)], [], { ...frame, width: 60 })).toBeUndefined()
})

test('the way between two views begins and ends at them', () => {
  const [from, to] = [
    { x: 0, y: 0, zoom: 0.5 },
    { x: -900, y: 40, zoom: 1 },
  ]
  for (const [part, end] of [
    [0, from],
    [1, to],
  ] as const) {
    const view = viewBetween(from, to, part, frame)
    expect(view.x).toBeCloseTo(end.x)
    expect(view.y).toBeCloseTo(end.y)
    expect(view.zoom).toBeCloseTo(end.zoom)
  }
})

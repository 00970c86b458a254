import { setScheme, setWords } from '@parley/model'
import { expect, test } from 'vitest'
import { arrow, card, mouse, one, settled, showCanvas, type Spot, spotIn, spotOn } from './test-canvas.tsx'

const notation = 'P "An alliance."; a > P; a "Shared standards."; u -| (a > P); u "They differ."'

/** How far the point is from the nearest of an arrow's line as drawn. */
function distanceTo(root: ParentNode, id: string, { x, y }: Spot): number {
  const path = arrow(root, id).querySelector<SVGPathElement>('.pc-shaft')
  if (!path) throw new Error('No line.')
  const length = path.getTotalLength()
  let least = Infinity
  for (let at = 0; at <= length; at += 0.5) {
    const point = path.getPointAtLength(at)
    least = Math.min(least, Math.hypot(point.x - x, point.y - y))
  }
  return least
}

function ringOf(root: ParentNode, id: string): Spot {
  const ring = one(root, `g[data-arrow="${id}"] .pc-ring`)
  return { x: Number(ring.getAttribute('cx')), y: Number(ring.getAttribute('cy')) }
}

/** The middle of the bar that an undercut ends with. */
function barOf(root: ParentNode, id: string): Spot {
  const bar = arrow(root, id).querySelector<SVGPathElement>('.pc-bar')
  if (!bar) throw new Error('No bar.')
  const { x, y, width, height } = bar.getBBox()
  return { x: x + width / 2, y: y + height / 2 }
}

function expectUndercutOnStep(root: ParentNode): void {
  const ring = ringOf(root, 'a-supports-P')
  expect(distanceTo(root, 'a-supports-P', ring)).toBeLessThanOrEqual(2)
  const bar = barOf(root, 'u-rebuts-a-supports-P')
  // Ring of 6 and gap of 4.
  expect(Math.abs(Math.hypot(bar.x - ring.x, bar.y - ring.y) - 10)).toBeLessThanOrEqual(2)
}

test('an undercut ends on the ring of the arrow as drawn, at rest and in each frame of a drag', async () => {
  const { root } = await showCanvas(notation)
  expectUndercutOnStep(root)
  const before = ringOf(root, 'a-supports-P')
  const from = spotIn(card(root, 'a'), 0.5, 0.3)
  for (const [right, down] of [
    [60, 20],
    [180, 60],
    [320, -40],
  ] as const) {
    if (right === 60) await mouse.drag(from, { x: from.x + right, y: from.y + down })
    else await mouse.move({ x: from.x + right, y: from.y + down }, 'left')
    await settled()
    expectUndercutOnStep(root)
  }
  expect(ringOf(root, 'a-supports-P').x).not.toBeCloseTo(before.x, 0)
  await mouse.up({ x: from.x + 320, y: from.y - 40 })
  await settled()
  expectUndercutOnStep(root)
})

test('the arrow follows a peer who drags', async () => {
  const { root, store } = await showCanvas(notation)
  const home = spotIn(card(root, 'a'))
  const { somebody } = await import('./test-store.ts')
  store.people([somebody('Ana', { drag: { a: [900, 500] } })])
  await expect.poll(() => spotIn(card(root, 'a')).x).toBeGreaterThan(home.x + 50)
  await settled()
  const start = spotOn(root, 'a-supports-P', 0)
  const box = card(root, 'a').getBoundingClientRect()
  const aside = Math.max(box.left - start.x, start.x - box.right, box.top - start.y, start.y - box.bottom)
  expect(Math.abs(aside)).toBeLessThanOrEqual(2)
  expectUndercutOnStep(root)
})

test('names each arrow for screen readers', async () => {
  const { root } = await showCanvas(notation)
  expect(arrow(root, 'a-supports-P').getAttribute('aria-label')).toBe(
    '“Shared standards.” supports “An alliance.”',
  )
  expect(arrow(root, 'u-rebuts-a-supports-P').getAttribute('aria-label')).toBe(
    '“They differ.” undercuts the step: “Shared standards.” supports “An alliance.”',
  )
})

test('an arrow tells a resting hand why the step holds, as it is written', async () => {
  const { store, root } = await showCanvas(notation)
  const line = () => one(root, 'g[data-arrow="a-supports-P"][role=button]')
  expect(line().querySelector('title')).toBeNull()
  const place = { field: 'why', row: 'a-supports-P', lang: 'en' } as const
  store.perform(setWords, { place, text: 'They need each other.' })
  await expect.poll(() => line().querySelector('title')?.textContent).toBe('They need each other.')
  expect(line().getAttribute('aria-description')).toBe('They need each other.')
})

test('an arrow says which scheme its step follows, and shows it to who has hold of it', async () => {
  const { store, root, handle } = await showCanvas(notation)
  const line = () => one(root, 'g[data-arrow="a-supports-P"][role=button]')
  const label = () => root.querySelector('.pc-scheme')?.textContent
  store.perform(setScheme, { inference: 'a-supports-P', scheme: 'expert-opinion' })
  await expect.poll(() => line().getAttribute('aria-description')).toBe('Scheme: Expert opinion')
  expect(label()).toBeUndefined()
  const place = { field: 'why', row: 'a-supports-P', lang: 'en' } as const
  store.perform(setWords, { place, text: 'They need each other.' })
  await expect
    .poll(() => line().querySelector('title')?.textContent)
    .toBe('Scheme: Expert opinion. They need each other.')
  handle.select(['a-supports-P'])
  await expect.poll(label).toBe('Expert opinion')
  store.perform(setScheme, { inference: 'a-supports-P', scheme: null })
  await expect.poll(label).toBeUndefined()
  expect(line().getAttribute('aria-description')).toBe('They need each other.')
})

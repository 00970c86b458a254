import type { Id } from '@parley/model'
import { type ArrowShape, type Box, routeArrows, type Step } from '@parley/scene'
import { expect, test } from 'vitest'
import { clearSlot } from './clear-slot.ts'

const size = { width: 264, height: 76 }
const box = (x: number, y: number, width = 264): Box => ({ x, y, width, height: 100 })
const step = (id: Id, look: Step['look'], target: Id, ...claims: Id[]): Step => ({
  id,
  look,
  target,
  premises: claims.map((claim) => ({ claim, lost: false })),
  wordWidth: 50,
})

/** A proposal with a rebuttal, a reason and a question in a row below it. */
const boxes = new Map<Id, Box>([
  ['P', box(0, 0, 404)],
  ['b', box(-238, 260)],
  ['a', box(70, 260)],
  ['q', box(378, 260)],
])
const reason = step('i', 'supports', 'P', 'a')
const others = [step('j', 'rebuts', 'P', 'b'), step('k', 'asks', 'P', 'q')]
const arrows: readonly ArrowShape[] = [...routeArrows(boxes, [reason, ...others]).values()]
const withNew = (at: Box) => new Map(boxes).set('', at)

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
/** Whether the line of an arrow runs behind a card. */
const isBehind = (shape: ArrowShape | undefined, card: Box): boolean =>
  (shape ? [shape.curve, ...shape.stems.map(({ curve }) => curve)] : []).some(([p0, p1, p2, p3]) =>
    Array.from({ length: 99 }, (_, i) => (i + 1) / 100).some((t) => {
      const s = 1 - t
      const mix = (a: number, b: number, c: number, d: number) =>
        s ** 3 * a + 3 * s * s * t * b + 3 * s * t * t * c + t ** 3 * d
      const [x, y] = [mix(p0.x, p1.x, p2.x, p3.x), mix(p0.y, p1.y, p2.y, p3.y)]
      return x > card.x + 1 && x < card.x + card.width - 1 && y > card.y + 1 && y < card.y + card.height - 1
    }),
  )

test.each([
  ['a co-premise', step('i', 'supports', 'P', 'a', ''), [], 378, 260],
  ['an undercut', step('u', 'undercuts', 'i', ''), [reason], 330, 180],
] as const)('%s finds a place from which its arrow runs behind no card', (_, own, before, x, y) => {
  const route = (at: Box) => routeArrows(withNew(at), [...before, own]).get(own.id)
  const drawn = arrows.filter(({ id }) => id !== own.id)
  const at = clearSlot([x, y], size, { boxes, arrows: drawn, route })
  if (!at) throw new Error('No place is free.')
  const placed: Box = { x: at[0], y: at[1], ...size }
  expect([...boxes].filter(([, other]) => overlap(placed, other))).toEqual([])
  const shape = route(placed)
  expect([...boxes].filter(([, other]) => isBehind(shape, other)).map(([id]) => id)).toEqual([])
  // And no arrow that was there runs behind the new card.
  expect(drawn.filter((other) => isBehind(other, placed)).map(({ id }) => id)).toEqual([])
})

test('a place that is free and clear is taken as it is', () => {
  const lone = new Map<Id, Box>([
    ['P', box(0, 0, 404)],
    ['a', box(70, 260)],
  ])
  const own = step('i', 'supports', 'P', 'a', '')
  const route = (at: Box) => routeArrows(new Map(lone).set('', at), [own]).get('i')
  expect(clearSlot([378, 260], size, { boxes: lone, arrows: [], route })).toEqual([378, 260])
})

test('where no arrow would be drawn there is no place', () => {
  expect(clearSlot([0, 0], size, { boxes, arrows, route: () => undefined })).toBe(null)
})

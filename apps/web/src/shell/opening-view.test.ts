import { mapOfWrites } from '@parley/model'
import { sampleWrites } from '@parley/samples'
import { expect, test } from 'vitest'
import { openingView } from './opening-view.ts'

const { tables } = mapOfWrites(sampleWrites())
const boxesOf = (keep: (kind: string) => boolean) =>
  new Map(
    [...tables.claims()].flatMap(({ id, kind, pos }) =>
      pos && keep(kind)
        ? [[id, { x: pos[0], y: pos[1], width: kind === 'proposal' ? 404 : 264, height: 160 }] as const]
        : [],
    ),
  )

test('a large map opens on its proposals, large enough to read, all of them where they fit', () => {
  const boxes = boxesOf(() => true)
  const view = openingView(tables, boxes, { width: 1440, height: 848 })
  expect(view?.zoom).toBeGreaterThanOrEqual(0.6)
  const heads = [...boxes].filter(([id]) => tables.claim(id)?.kind === 'proposal').map(([, box]) => box)
  expect(heads.length).toBe(4)
  for (const { x, y, width } of heads) {
    expect(x * view!.zoom + view!.x).toBeGreaterThanOrEqual(0)
    expect((x + width) * view!.zoom + view!.x).toBeLessThanOrEqual(1440)
    expect(y * view!.zoom + view!.y).toBeGreaterThanOrEqual(0)
  }
})

test('on a phone the first proposal begins at the edge', () => {
  const boxes = boxesOf(() => true)
  const view = openingView(tables, boxes, { width: 390, height: 700 })!
  const left = Math.min(
    ...[...boxes].filter(([id]) => tables.claim(id)?.kind === 'proposal').map(([, b]) => b.x),
  )
  expect(left * view.zoom + view.x).toBeCloseTo(36)
  expect(view.zoom).toBe(0.6)
})

test('a map that can be read whole is left as the canvas shows it', () => {
  const [one] = boxesOf((kind) => kind === 'proposal')
  expect(openingView(tables, new Map([one!]), { width: 1440, height: 848 })).toBeUndefined()
  expect(openingView(tables, new Map(), { width: 1440, height: 848 })).toBeUndefined()
})

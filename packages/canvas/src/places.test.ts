import { type Id, mapFrom, type Place, PlainStore, writesFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { placesOf } from './places.ts'

const size = { width: 264, height: 100 }

function placed(notation: string, at: Record<Id, Place>) {
  const store = new PlainStore()
  store.apply(writesFrom(notation))
  store.apply(
    Object.entries(at).map(([id, [x, y]]) => ({
      write: 'set',
      table: 'claims',
      id,
      cell: 'pos',
      value: [x, y],
    })),
  )
  return store.tables
}
const overlap = (a: Place | undefined, b: Place | undefined) =>
  a !== undefined &&
  b !== undefined &&
  Math.abs(a[0] - b[0]) < size.width &&
  Math.abs(a[1] - b[1]) < size.height

test('claims with places of their own stand there', () => {
  const map = placed('a; b', { a: [10, 20], b: [400, 20] })
  expect([...placesOf(map, [...map.claims()], () => size, new Map())]).toEqual([
    ['a', [10, 20]],
    ['b', [400, 20]],
  ])
})

test('of two at the very same place the older stays and the other is drawn beside it, for everybody alike', () => {
  const map = placed('a; b', { a: [10, 20], b: [10, 20] })
  const claims = [...map.claims()]
  const places = placesOf(map, claims, () => size, new Map())
  expect(places.get('a')).toEqual([10, 20])
  expect(overlap(places.get('a'), places.get('b'))).toBe(false)
  expect(placesOf(map, claims.toReversed(), () => size, new Map()).get('b')).toEqual(places.get('b'))
  // Nothing is written.
  expect(map.claim('b')?.pos).toEqual([10, 20])
})

test('a claim without a place gets one below what it bears on, and keeps it while others come', () => {
  const map = placed('P; a > P; b > P', { P: [0, 0] })
  const slots = new Map<Id, Place>()
  const claims = [...map.claims()]
  const first = placesOf(
    map,
    claims.filter(({ id }) => id !== 'b'),
    () => size,
    slots,
  )
  expect(first.get('a')?.[1]).toBeGreaterThan(size.height)
  const second = placesOf(map, claims, () => size, slots)
  expect(second.get('a')).toEqual(first.get('a'))
  expect(overlap(second.get('a'), second.get('b'))).toBe(false)
})

test('a map from a file without places is laid out whole, without overlaps', () => {
  const notation = [
    'P',
    ...Array.from({ length: 60 }, (_, n) => `a${n} > ${n < 8 ? 'P' : `a${n % 8}`}`),
  ].join(';')
  const map = mapFrom(notation).tables
  const places = [...placesOf(map, [...map.claims()], () => size, new Map()).values()]
  expect(places).toHaveLength(61)
  const overlaps = places.flatMap((a, i) => places.slice(i + 1).filter((b) => overlap(a, b)))
  expect(overlaps).toEqual([])
})

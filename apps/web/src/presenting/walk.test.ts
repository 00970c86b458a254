import { mapFrom, type PlainStore } from '@parley/model'
import { expect, test } from 'vitest'
import { runningOrder } from './running-order.ts'
import { beginWalk, type Walk, type WalkAct, walkOn } from './walk.ts'

const map = 'i: a > P; j: b -| P; k: c > P; l: d > Q'
const start = (store: PlainStore, key = 'title') => beginWalk(runningOrder(store.tables), key)
const shown = ({ slides, at }: Walk) => slides[at]?.key
const walked = (walk: Walk, ...acts: readonly WalkAct[]) => shown(acts.reduce(walkOn, walk))
const refresh = (store: PlainStore): WalkAct => {
  const slides = runningOrder(store.tables)
  return { slides, there: slides }
}
const remove = (store: PlainStore, table: 'claims' | 'inferences', id: string) =>
  store.apply([{ write: 'set', table, id, cell: 'deleted', value: { by: 'ben', at: 5 } }])

test('goes forth and back, from proposal to proposal, and no farther than the ends', () => {
  const walk = start(mapFrom(map))
  expect(walked(walk, 'next', 'next')).toBe('P i')
  expect(walked(walk, 'previous')).toBe('title')
  expect(walked(walk, 'next-head', 'next-head', 'next-head')).toBe('Q')
  expect(walked(walk, 'last', 'next')).toBe('Q l')
  expect(walked(walk, 'last', 'previous-head')).toBe('Q')
  expect(walked(walk, 'last', 'previous-head', 'previous-head', 'previous-head')).toBe('title')
  expect(walked(walk, { go: 'P k' }, 'first')).toBe('title')
  expect(walked(walk, { go: 'nowhere' })).toBe('title')
})

test('begins where it is asked to, else at the title', () => {
  expect(shown(start(mapFrom(map), 'Q l'))).toBe('Q l')
  expect(shown(start(mapFrom(map), 'nowhere'))).toBe('title')
})

test('when what is shown is deleted it goes on to the next, at the end to the last', () => {
  const store = mapFrom(map)
  const walk = start(store, 'P j')
  remove(store, 'inferences', 'j')
  expect(walked(walk, refresh(store))).toBe('P k')
  const last = start(store, 'Q l')
  remove(store, 'claims', 'Q')
  expect(walked(last, refresh(store))).toBe('P k')
})

test('a proposal that is deleted goes with all that was to be said of it', () => {
  const store = mapFrom(map)
  const walk = start(store, 'P i')
  remove(store, 'claims', 'P')
  expect(walkOn(walk, refresh(store)).slides.map(({ key }) => key)).toEqual(['title', 'Q', 'Q l'])
  expect(walked(walk, refresh(store))).toBe('Q')
})

test('what comes stands behind what it comes after, and nothing else changes places', () => {
  const store = mapFrom(map)
  const walk = start(store, 'P j')
  // Much support for the last: it would come first now.
  const more = mapFrom(`${map}; e > c; f > c; m: g > P`)
  const on = walkOn(walk, refresh(more))
  expect(on.slides.map(({ key }) => key)).toEqual(['title', 'P', 'P i', 'P j', 'P m', 'P k', 'Q', 'Q l'])
  expect(shown(on)).toBe('P j')
})

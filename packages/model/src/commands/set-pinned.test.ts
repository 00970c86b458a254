import { expect, test } from 'vitest'
import { mapFrom } from '../notation.ts'
import { setPinned } from './set-pinned.ts'
import { done, play, refusal } from './test-stage.ts'

const map = 'i: a + b > P'

test('[C36] pins claims where they stand, and lets tidy have them again', () => {
  const store = mapFrom(map)
  store.apply([{ write: 'set', table: 'claims', id: 'a', cell: 'pos', value: [10, 20] }])
  play(store, setPinned, { claims: ['a', 'b'], pinned: true })
  expect(store.tables.claim('a')).toMatchObject({ pinned: true, pos: [10, 20] })
  expect(store.tables.claim('b')).toMatchObject({ pinned: true, pos: null })
  const freed = play(store, setPinned, { claims: ['a', 'P'], pinned: false })
  // What was free already is not written.
  expect(freed.ok && freed.writes).toHaveLength(1)
  expect(store.tables.claim('a')).toMatchObject({ pinned: false, pos: [10, 20] })
  expect(store.tables.claim('b')?.pinned).toBe(true)
})

test('[C36] leaves out what is gone, and is refused when nothing is left', () => {
  expect(done(`${map}; ~a`, setPinned, { claims: ['a', 'b'], pinned: true }).tables.claim('a')?.pinned).toBe(
    false,
  )
  expect(refusal(`${map}; ~a`, setPinned, { claims: ['a'], pinned: true })).toEqual({
    why: 'deleted',
    id: 'a',
  })
  expect(refusal(map, setPinned, { claims: ['i'], pinned: true })?.why).toBe('missing')
  expect(refusal(map, setPinned, { claims: [], pinned: true })).toEqual({ why: 'nothing-chosen' })
})

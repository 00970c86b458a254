import { mapFrom, tag } from '@parley/model'
import { expect, test } from 'vitest'
import { taggedClaims } from './tagged-claims.ts'

test('finds the live claims of a tag, however it is written', () => {
  const store = mapFrom('a > P; b > P; ~c; d > P')
  let made = 0
  for (const [claim, name] of [
    ['a', 'Cost'],
    ['b', ' cost '],
    ['d', 'Time'],
  ] as const) {
    const performed = tag.perform(
      store.tables,
      { claim, name },
      { me: null, now: 1, newId: () => `t${++made}`, random: () => 0.5 },
    )
    if (performed.ok) store.apply(performed.writes)
  }
  store.apply([{ write: 'put', table: 'tags', id: 'x', cells: { claim: 'c', name: 'Cost' } }])
  expect(taggedClaims(store.tables, 'COST')).toEqual(new Set(['a', 'b']))
  expect(taggedClaims(store.tables, 'none')).toEqual(new Set())
})

import { mapFrom, type Write } from '@parley/model'
import { expect, test } from 'vitest'
import { coverageOf, silentOf } from './coverage.ts'

const unanswered = (notation: string) => coverageOf(mapFrom(notation).tables).unanswered

test('a rebuttal is unanswered until something speaks against it or its step', () => {
  expect(unanswered('a > P; b -| P')).toEqual(['b'])
  expect(unanswered('b -| P; c -| b')).toEqual(['c'])
  expect(unanswered('b -| P; u -| (b -| P)')).toEqual(['u'])
  expect(unanswered('b -| P; s > b')).toEqual(['b'])
  // Denying what stands beside it in the same step meets it too.
  expect(unanswered('b + c -| P; d -| c')).toEqual(['d'])
  // An answer that was deleted is none.
  expect(unanswered('b -| P; ~c -| b')).toEqual(['b'])
})

test('a claim with one step answered and one not is still to be answered', () => {
  expect(coverageOf(mapFrom('b -| P; b -| Q; u -| (b -| P)').tables).unanswered).toEqual(['b', 'u'])
})

test('only claims that assert something want a source', () => {
  const cite: readonly Write[] = [
    { write: 'put', table: 'sources', id: 's', cells: { kind: 'report', by: null, at: 1 } },
    { write: 'put', table: 'citations', id: 'k', cells: { claim: 'a', source: 's', by: null, at: 1 } },
  ]
  const map = mapFrom('a > P; b > P; q? ?> a; n#; ~c; c > P')
  expect(coverageOf(map.tables).unsourced).toEqual(['a', 'b'])
  map.apply(cite)
  expect(coverageOf(map.tables).unsourced).toEqual(['b'])
  // Nobody said it: nobody can be cited.
  map.apply([{ write: 'set', table: 'claims', id: 'b', cell: 'implicit', value: true }])
  expect(coverageOf(map.tables).unsourced).toEqual([])
})

test('a proposal with both sides is none that is named; the others are told apart', () => {
  const map = mapFrom('a > P; b -| P; c > Q; d -| R; q? ?> S')
  expect(coverageOf(map.tables).oneSided).toEqual([
    { proposal: 'Q', has: 'for' },
    { proposal: 'R', has: 'against' },
    { proposal: 'S', has: 'neither' },
  ])
})

test('a step that does not stand is no reason', () => {
  expect(coverageOf(mapFrom('~a > P; b -| P').tables).oneSided).toEqual([{ proposal: 'P', has: 'against' }])
})

const by = (id: string, person: string): Write => ({
  write: 'set',
  table: 'claims',
  id,
  cell: 'by',
  value: person,
})

test('silent is who has nothing on the map that is still there', () => {
  const map = mapFrom('a > P; ~b; b > P')
  map.apply([by('a', 'ann'), by('b', 'bob')])
  const people = ['ann', 'bob', 'eve', ''].map((writesAs) => ({ writesAs }))
  expect(silentOf(map.tables, people).map(({ writesAs }) => writesAs)).toEqual(['bob', 'eve', ''])
})

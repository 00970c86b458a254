import { mapFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { chosenFirst, chosenFor, offeredFor } from './offer.ts'

const map = mapFrom('a > P; b > P; c > a; d -| a; u -| (b > P); q? ?> a; n#; e > Q; ~f; f > Q').tables
const ids = (about: Parameters<typeof offeredFor>[1]) => offeredFor(map, about).map(({ id }) => id)

test('of proposals all are chosen, in their order, and other claims may be added', () => {
  expect(chosenFor(map, { about: 'proposals', kind: 'stance' })).toEqual(['P', 'Q'])
  // A debate has one motion.
  expect(chosenFor(map, { about: 'proposals', kind: 'motion' })).toEqual(['P'])
  expect(ids('proposals').slice(0, 2)).toEqual(['P', 'Q'])
  expect(ids('proposals')).toContain('a')
  expect(ids('proposals')).not.toContain('n')
  expect(ids('proposals')).not.toContain('f')
})

test('on a map without proposals what answers its questions is chosen, and neither reasons nor questions', () => {
  const dialogue = mapFrom('b => q?; a => q?; r > a; s -| b; ~ t => q?').tables
  expect(chosenFor(dialogue, { about: 'proposals', kind: 'stance' }).toSorted()).toEqual(['a', 'b'])
  expect(
    offeredFor(dialogue, 'proposals')
      .slice(0, 2)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['a', 'b'])
})

test('of claims those with the most links come first, without proposals and questions', () => {
  expect(chosenFor(map, { about: 'claims', kind: 'stance' })[0]).toBe('a')
  expect(chosenFor(map, { about: 'claims', kind: 'stance' })).not.toContain('P')
  expect(chosenFor(map, { about: 'claims', kind: 'stance' })).not.toContain('q')
  expect(offeredFor(map, 'claims').find(({ id }) => id === 'a')?.links).toBe(4)
})

test('of steps those on proposals come first, and questions are none', () => {
  expect(ids('steps').slice(0, 3).toSorted()).toEqual(['a-supports-P', 'b-supports-P', 'e-supports-Q'])
  expect(ids('steps')).not.toContain('q-asks-a')
  expect(ids('steps')).not.toContain('f-supports-Q')
})

test('no more than a dozen are chosen unasked, and statements are written by hand', () => {
  const many = mapFrom(Array.from({ length: 20 }, (_, n) => `c${n} > P`).join('; ')).tables
  expect(chosenFor(many, { about: 'claims', kind: 'stance' })).toHaveLength(chosenFirst)
  expect(offeredFor(many, 'statement')).toEqual([])
})

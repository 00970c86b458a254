import { mapFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { proposalOf } from './proposal-of.ts'

test('finds the nearest proposal that something argues about, over claims and steps', () => {
  const { tables } = mapFrom('i: a > P; b > a; u: c -| i; d > Q; d > b; e')
  const found = (id: string) => proposalOf(tables, id)
  expect(['P', 'a', 'b', 'i', 'c', 'u'].map(found)).toEqual(['P', 'P', 'P', 'P', 'P', 'P'])
  expect(found('d')).toBe('Q')
  expect(found('e')).toBeUndefined()
  expect(found('nowhere')).toBeUndefined()
})

test('ends on circles, and takes no way over what is deleted', () => {
  expect(proposalOf(mapFrom('a > b; b > a').tables, 'a')).toBeUndefined()
  expect(proposalOf(mapFrom('~ i: a > P; a > Q').tables, 'a')).toBe('Q')
  expect(proposalOf(mapFrom('a > P; ~P').tables, 'a')).toBeUndefined()
})

import { mapFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { branchRows, claimsToRead } from './branch-rows.ts'

test('lists a branch in reading order, each claim once, with what denies a step', () => {
  const { tables } = mapFrom('P; Q; i: a + b > P; c -| a; u -| i; c > Q; d -| Q; n#; ~e')
  expect(
    branchRows(tables, ['P']).map(({ claim, level, look }) => `${level} ${claim} ${look ?? ''}`),
  ).toEqual(['1 P ', '2 a supports', '3 c rebuts', '2 b supports', '3 u undercuts'])
  expect(claimsToRead(tables)).toEqual(['P', 'a', 'c', 'b', 'u', 'Q', 'd'])
})

test('a circle ends, and heads that are gone are left out', () => {
  const { tables } = mapFrom('a > b; b > a; ~x')
  expect(claimsToRead(tables).toSorted()).toEqual(['a', 'b'])
  expect(branchRows(tables, ['x', 'nothing'])).toEqual([])
})

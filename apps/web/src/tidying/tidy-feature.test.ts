import { mapFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { claimsChosen } from './tidy-feature.ts'

test('takes the claims of what is chosen, and of a step those that it starts from', () => {
  const { tables } = mapFrom('i: a + b > P; c > P; ~d; e; f = e')
  expect(claimsChosen(tables, ['c', 'i', 'a'])).toEqual(['c', 'a', 'b'])
  expect(claimsChosen(tables, ['d', 'nowhere', 'f'])).toEqual(['e'])
  expect(claimsChosen(tables, [])).toEqual([])
})

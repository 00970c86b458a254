import { expect, test } from 'vitest'
import { toldTogether } from './told-together.ts'

const late = (ballot: string, target: string) => ({ ballot, target, why: 'lateVote' }) as const

test('two late answers are told by name, three and more of one ballot in one sentence, and what was refused otherwise by itself', () => {
  const [a, b, c] = [late('one', 'a'), late('one', 'b'), late('one', 'c')]
  const other = { ballot: 'one', target: 'd', why: 'notInElectorate' } as const
  const elsewhere = late('two', 'a')
  expect(toldTogether([])).toEqual([])
  expect(toldTogether([a, b, elsewhere])).toEqual([[a], [b], [elsewhere]])
  expect(toldTogether([a, other, b, elsewhere, c])).toEqual([[a, b, c], [other], [elsewhere]])
})

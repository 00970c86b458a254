/** Votes by voter's key, beside a plain record that is told the same. */
import { expect, test } from 'vitest'
import type { Votes, Voters } from '../session.ts'
import { seeded } from '@parley/testkit'
import { eachVoter, noVoters, votersFrom, votesOf, withVotes } from './voters.ts'

const signs = ['A', 'B', 'a', 'b', '0', '1', '-', '_']
const seeds = Array.from({ length: 40 }, (_, seed) => seed + 1)

function told(seed: number) {
  const chance = seeded(seed)
  const key = () => Array.from({ length: 1 + chance.below(3) }, () => chance.pick(signs)).join('')
  const record: Record<string, Votes> = {}
  const before: { readonly voters: Voters; readonly json: string }[] = []
  let voters = noVoters
  for (let step = 0; step < 200; step++) {
    before.push({ voters, json: JSON.stringify(voters) })
    const [one, votes]: [string, Votes] = [key(), chance.chance(0.3) ? {} : { a: chance.below(3) }]
    voters = withVotes(voters, one, votes)
    if (Object.keys(votes).length) record[one] = votes
    else delete record[one]
  }
  return { voters, record, before }
}

test.each(seeds)(
  'hold what a record would, and what was there before stays as it was, at seed %i',
  (seed) => {
    const { voters, record, before } = told(seed)
    expect(Object.fromEntries(eachVoter(voters))).toEqual(record)
    expect(eachVoter(voters)).toHaveLength(Object.keys(record).length)
    for (const key of Object.keys(record)) expect(votesOf(voters, key)).toBe(record[key])
    for (const { voters: then, json } of before) expect(JSON.stringify(then)).toBe(json)
  },
)

test.each(seeds)('lie in an order that tells nothing of when anybody voted, at seed %i', (seed) => {
  const { voters, record } = told(seed)
  const turned = Object.fromEntries(Object.entries(record).toReversed())
  expect(JSON.stringify(votersFrom(turned))).toBe(JSON.stringify(voters))
  expect(JSON.parse(JSON.stringify(voters))).toEqual(voters)
})

test('whose votes are all taken back is no voter, and nobody is there after the last', () => {
  const one = withVotes(undefined, 'key', { a: 1 })
  expect(votesOf(one, 'key')).toEqual({ a: 1 })
  expect(withVotes(one, 'key', {})).toEqual(noVoters)
  expect(withVotes(noVoters, 'other', {})).toEqual(noVoters)
  expect([votesOf(undefined, 'key'), eachVoter(undefined)]).toEqual([undefined, []])
})

test('a key may be any word', () => {
  const words = ['', 'x', '__proto__', 'constructor', 'toString', '议题']
  const voters = votersFrom(Object.fromEntries(words.map((word, at) => [word, { a: at }])))
  expect(votesOf(voters, 'hasOwnProperty')).toBeUndefined()
  expect(words.map((word) => votesOf(voters, word))).toEqual(words.map((_, at) => ({ a: at })))
})

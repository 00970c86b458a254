/**
 * Seeded ballots with everything that can happen to one at once. Whatever the order: nobody has spent more than they
 * may, totals are the sums of last votes that a plain book keeps beside, and nothing counts twice.
 */
import { expect, test } from 'vitest'
import type { PersonId, Votes } from '../session.ts'
import { newRoom } from '../testing/room.ts'
import { ballotViews, tally } from './index.ts'
import { targets, votingRoom } from './testing/voting-room.ts'
import { eachVoter, noVoters } from './voters.ts'

const ids = ['a', 'b', 'c', 'd']

/** One run: what an honest book holds at its end, and the room. */
function run(seed: number) {
  const made = votingRoom(5, seed)
  const { room, ballot } = made
  const { chance } = newRoom(seed)
  const book = new Map<PersonId, Map<string, number>>()
  let refusals = 0
  let taken = 0
  made.makes('dots', { kind: 'dots', each: 4, perTarget: 3, targets: targets(ids) })
  made.opens('dots')
  const people = ['host', ...made.people]
  for (let step = 0; step < 150; step++) {
    const by = chance.pick(people)
    const act = chance.next()
    if (act < 0.75) {
      const target = chance.pick(ids)
      const value = chance.below(5)
      const again = 1 + chance.below(2)
      const clear = chance.chance(0.15)
      for (let n = 0; n < again; n++) {
        const { refusal } = clear ? made.clears(by, 'dots', target) : made.votes(by, 'dots', target, value)
        refusals += refusal ? 1 : 0
        taken += refusal ? 0 : 1
        if (refusal) continue
        const mine = book.get(by) ?? new Map<string, number>()
        if (clear) mine.delete(target)
        else mine.set(target, value)
        book.set(by, mine)
      }
    } else if (act < 0.83)
      room.do('host', {
        do: 'ballot-limits',
        ballot: 'dots',
        each: 1 + chance.below(6),
        perTarget: 1 + chance.below(4),
      })
    else if (act < 0.88) room.do('host', { do: 'ballot-close', ballot: 'dots' })
    else if (act < 0.96) made.opens('dots')
    else if (act < 0.98) room.pass(chance.below(4000))
    else {
      const on = chance.chance(0.5)
      const { refusal } = room.do('host', { do: 'abstain', ballot: 'dots', on })
      if (!refusal && on) book.delete('host')
    }
    const { each, perTarget } = ballot('dots')
    for (const [, given] of eachVoter(room.session.votes['dots'])) {
      const all = Object.values(given).map((value) => value ?? 0)
      const sum = all.reduce((total, dots) => total + dots, 0)
      if (sum > each || Math.max(0, ...all) > perTarget)
        throw new Error(`Seed ${seed}, step ${step}: ${JSON.stringify(given)} of ${each} and ${perTarget}.`)
    }
  }
  return { ...made, book, refusals, taken }
}

test.each(Array.from({ length: 60 }, (_, seed) => seed + 1))('holds its budget at seed %i', (seed) => {
  const { room, book, closes, reveals, refusals, taken } = run(seed)
  const dots = ids.map((id) => [...book.values()].reduce((sum, mine) => sum + (mine.get(id) ?? 0), 0))
  closes('dots')
  reveals('dots')
  const result = ballotViews(room.session, 'viewer', room.around())['dots']?.result
  expect(result?.targets.map((target) => target.dots)).toEqual(dots)
  expect([refusals, taken].every((n) => n > 10)).toBe(true)
})

const turned = (given: Votes) => Object.fromEntries(Object.entries(given).toReversed())

test('totals do not depend on the order of voters or of answers', () => {
  const { room, ballot } = run(7)
  const voters = room.session.votes['dots'] ?? noVoters
  const permuted = eachVoter(voters)
    .toReversed()
    .map(([voter, given]) => [voter, turned(given)] as const)
  expect(permuted.length).toBeGreaterThan(1)
  expect(tally(ballot('dots'), [permuted])).toEqual(tally(ballot('dots'), voters))
})

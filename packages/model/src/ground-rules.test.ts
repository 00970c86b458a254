/** Rules of DESIGN that hold for all commands, seen on one. */
import { isId } from '@parley/protocol'
import { seeded } from '@parley/testkit'
import { expect, test } from 'vitest'
import { builtOn } from './built-on.ts'
import { addRelated } from './commands/add-related.ts'
import { mapFrom } from './notation.ts'

const reason = { target: 'P', stance: 'supports', lang: 'en', pos: null, text: 'Fares rise.' } as const
const contextOf = (me: string, seed: number) => {
  const chance = seeded(seed)
  return { me, now: 5, newId: () => chance.id(), random: () => chance.next() }
}
const addedBy = (me: string, seed: number, target = 'P') => {
  const store = mapFrom('P')
  const added = addRelated.perform(store.tables, { ...reason, target }, contextOf(me, seed))
  if (!added.ok) throw new Error(added.refusal.why)
  store.apply(added.writes)
  return { store, ...added }
}

test('[R1] the same ids, clock and chance make the same writes, others make other ids', () => {
  expect(addedBy('ada', 1).writes).toEqual(addedBy('ada', 1).writes)
  const [one, other] = [addedBy('ada', 1), addedBy('ada', 2)]
  expect(one.made.filter((id) => other.made.includes(id))).toEqual([])
  expect(one.made.every(isId)).toBe(true)
  expect(one.store.tables.faults()).toEqual([])
})

test('[R7] who has built on an addition is named, oneself is not', () => {
  const { store, made } = addedBy('ada', 1)
  expect(builtOn(store.tables, made, 'ada')).toEqual([])
  const rebuttal = { ...reason, target: made[0] ?? '', stance: 'rebuts' } as const
  const answer = addRelated.perform(store.tables, rebuttal, contextOf('ben', 3))
  store.apply(answer.ok ? answer.writes : [])
  expect(builtOn(store.tables, made, 'ada')).toEqual(['ben'])
})

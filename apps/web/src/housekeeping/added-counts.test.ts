import { additionsOf, addClaim, addRelated, deleteRows, mapFrom, setPerson, tag } from '@parley/model'
import { expect, test } from 'vitest'
import { contributors, countsOf } from './added-counts.ts'

test('counts what each has added and is there, the most first; premises are part of arrows', () => {
  const store = mapFrom('P')
  let made = 0
  const by = (me: string) => ({ me, now: 1, newId: () => `n${++made}`, random: () => 0.5 })
  const does = (performed: ReturnType<typeof addClaim.perform>) => {
    if (!performed.ok) throw new Error(performed.refusal.why)
    store.apply(performed.writes)
    return performed.made[0] ?? ''
  }
  const { tables: map } = store
  does(setPerson.perform(map, { person: 'ben', name: ' Ben ', colour: 3 }, by('ben')))
  does(addRelated.perform(map, { target: 'P', stance: 'supports', lang: 'en', pos: null }, by('ben')))
  does(tag.perform(map, { claim: 'P', name: 'x' }, by('ben')))
  const gone = does(addClaim.perform(map, { kind: 'claim', lang: 'en', pos: null }, by('cai')))
  does(addClaim.perform(map, { kind: 'claim', lang: 'en', pos: null }, by('cai')))
  does(deleteRows.perform(map, { ids: [gone] }, by('ben')))
  expect(contributors(map)).toEqual([
    { person: 'ben', name: 'Ben', colour: 3, added: 3 },
    { person: 'cai', name: '', colour: 8, added: 1 },
  ])
  expect([...countsOf(additionsOf(map, 'ben').rows)]).toEqual([
    ['claims', 1],
    ['inferences', 1],
    ['tags', 1],
  ])
})

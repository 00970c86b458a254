import { expect, test } from 'vitest'
import { builtOn } from './built-on.ts'
import { addPremise } from './commands/add-premise.ts'
import { addRelated } from './commands/add-related.ts'
import { addSource } from './commands/add-source.ts'
import { cite } from './commands/cite.ts'
import { connect } from './commands/connect.ts'
import { deleteRows } from './commands/delete.ts'
import { adaAtWork, play } from './commands/test-stage.ts'
import { inferenceId, mapFrom } from './notation.ts'

/** Somebody at work whose ids begin with their name. */
function atWork(me: string) {
  let made = 0
  return {
    ...adaAtWork(),
    me,
    newId: () => {
      made += 1
      return `${me}${made}`
    },
  }
}
const ben = () => atWork('ben')
const at = { lang: 'en', pos: null } as const

test('[C24] nobody has built on a fresh claim, nor do I on my own', () => {
  const store = mapFrom('a > P')
  play(store, addRelated, { ...at, target: 'a', stance: 'supports' }, atWork('ada'))
  expect(builtOn(store.tables, ['a'], 'ada')).toEqual([])
})

test('[C24] those who argue about a claim or a step', () => {
  const store = mapFrom('a > P')
  play(store, addRelated, { ...at, target: 'a', stance: 'supports' }, ben())
  play(store, addRelated, { ...at, target: inferenceId('a > P'), stance: 'rebuts' }, atWork('cy'))
  expect(builtOn(store.tables, ['a'], 'ada')).toEqual(['ben'])
  expect(builtOn(store.tables, ['a', inferenceId('a > P')], 'ada')).toEqual(['ben', 'cy'])
})

test('[C24] those who use a claim as reason or co-premise, or add a premise to a step', () => {
  const store = mapFrom('a; b; b > P')
  play(store, connect, { claim: 'a', target: 'P', stance: 'rebuts' }, ben())
  play(store, addPremise, { inference: inferenceId('b > P'), claim: 'a' }, atWork('cy'))
  expect(builtOn(store.tables, ['a'], 'ada')).toEqual(['ben', 'cy'])
  expect(builtOn(store.tables, [inferenceId('b > P')], 'ada')).toEqual(['cy'])
  expect(builtOn(store.tables, ['b'], 'ada')).toEqual([])
})

test('[C24] those who cite for a claim, or cite a source', () => {
  const store = mapFrom('a')
  play(store, addSource, { lang: 'en', title: { '': 'S' } }, { ...adaAtWork(), newId: () => 's' })
  play(store, cite, { claim: 'a', source: 's' }, ben())
  expect(builtOn(store.tables, ['a'], 'ada')).toEqual(['ben'])
  expect(builtOn(store.tables, ['s'], 'ada')).toEqual(['ben'])
})

test('[C24] those whose claims were merged into it', () => {
  const store = mapFrom('a; P')
  play(store, addRelated, { ...at, target: 'P', stance: 'supports' }, ben())
  store.apply([{ write: 'set', table: 'claims', id: 'ben1', cell: 'mergedInto', value: 'a' }])
  expect(builtOn(store.tables, ['a'], 'ada')).toEqual(['ben'])
})

test('[C24] what they deleted again does not count', () => {
  const store = mapFrom('a')
  play(store, addRelated, { ...at, target: 'a', stance: 'supports' }, ben())
  play(store, deleteRows, { ids: ['ben2'] }, ben())
  expect(builtOn(store.tables, ['a'], 'ada')).toEqual([])
})

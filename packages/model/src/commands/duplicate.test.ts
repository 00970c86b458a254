import { expect, test } from 'vitest'
import { addSource } from './add-source.ts'
import { cite } from './cite.ts'
import { deleteSource } from './delete-source.ts'
import { duplicate } from './duplicate.ts'
import { move } from './move.ts'
import { setWords } from './set-words.ts'
import { inferenceId, mapFrom } from '../notation.ts'
import { adaAtWork, after, done, play, refusal } from './test-stage.ts'

const offset = [24, 24] as const

test('[C19] copies claims with the links among them', () => {
  expect(after('a > P; b -| (a > P); c > a', duplicate, { ids: ['a', 'P', 'b'], offset })).toBe(
    'a > P; b -| (a > P); c > a; n1 > n2!; n3 -| (n1 > n2!)',
  )
})

test('[C19] a step comes along only with its target and all its premises', () => {
  expect(after('a + b > P', duplicate, { ids: ['a', 'P'], offset })).toBe('a + b > P; n1; n2!')
  expect(after('a > P', duplicate, { ids: ['a'], offset })).toBe('a > P; n1')
})

test('[C19] deleted links and links at fault are not copied', () => {
  expect(after('~ a > P', duplicate, { ids: ['a', 'P'], offset })).toBe('~ a > P; n1; n2!')
  expect(after('a => P', duplicate, { ids: ['a', 'P'], offset })).toBe('a => P; n1; n2!')
})

test('[C19] copies words in all languages, the why, citations and what is said of a claim', () => {
  const store = mapFrom('a "Yes." ; a > P')
  play(store, setWords, { place: { field: 'text', row: 'a', lang: 'zh' }, text: '是' })
  play(store, setWords, { place: { field: 'why', row: inferenceId('a > P'), lang: 'en' }, text: 'Because.' })
  play(store, addSource, { lang: 'en', title: { '': 'Speech' } }, { ...adaAtWork(), newId: () => 's' })
  play(store, cite, { claim: 'a', source: 's', locator: { '': 'II' } }, { ...adaAtWork(), newId: () => 'c' })
  play(store, move, { places: { a: [10, 20] } })
  const performed = play(store, duplicate, { ids: ['a', 'P'], offset }, { ...adaAtWork(2000), me: 'ben' })
  const { tables } = store
  expect(performed).toMatchObject({ made: ['n1', 'n2', 'n3'] })
  expect([tables.words('text', 'n1', 'en'), tables.words('text', 'n1', 'zh')]).toEqual(['Yes.', '是'])
  expect(tables.words('why', 'n3', 'en')).toBe('Because.')
  expect(tables.claim('n1')).toMatchObject({ pos: [34, 44], by: 'ben', at: 2000, edited: { zh: 1000 } })
  expect(tables.claim('n2')?.pos).toBeNull()
  const [citation = ''] = tables.citationsOf('n1')
  expect(tables.citation(citation)).toMatchObject({ source: 's', locator: { '': 'II' }, by: 'ben' })
  expect([...tables.sources()]).toHaveLength(1)
})

test('[C19] a citation of a deleted source stays behind', () => {
  const store = done('a', addSource, { lang: 'en', title: { '': 'Speech' } })
  play(store, cite, { claim: 'a', source: 'n1' }, { ...adaAtWork(), newId: () => 'c' })
  play(store, deleteSource, { source: 'n1' })
  play(store, duplicate, { ids: ['a'], offset }, { ...adaAtWork(), newId: () => 'copy' })
  expect(store.tables.claim('copy')).toBeDefined()
  expect(store.tables.citationsOf('copy')).toEqual([])
})

test('[C19] copies stand last in the order, among themselves as before', () => {
  const { tables } = done('A; B; C', duplicate, { ids: ['B', 'A'], offset })
  const order = (id: string) => tables.claim(id)?.order ?? ''
  expect(order('n2') > order('C') && order('n1') > order('n2')).toBe(true)
})

test('[C19] what a peer deleted meanwhile is left out; refused when nothing is left', () => {
  expect(after('a; ~b', duplicate, { ids: ['b', 'a'], offset })).toBe('a; ~b; n1')
  expect(refusal('~b', duplicate, { ids: ['b'], offset })).toEqual({ why: 'deleted', id: 'b' })
  expect(refusal('a', duplicate, { ids: ['x'], offset })).toEqual({ why: 'missing', id: 'x' })
  expect(refusal('a > P', duplicate, { ids: [inferenceId('a > P')], offset })).toEqual({
    why: 'nothing-chosen',
  })
})

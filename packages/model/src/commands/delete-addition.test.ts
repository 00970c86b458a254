import { describe, expect, test } from 'vitest'
import { inferenceId, mapFrom } from '../notation.ts'
import { notationOf } from '../print-notation.ts'
import { recentlyDeleted } from '../recently-deleted.ts'
import { addRelated } from './add-related.ts'
import { addSource } from './add-source.ts'
import { cite } from './cite.ts'
import { deleteAddition } from './delete-addition.ts'
import { restore } from './restore.ts'
import { adaAtWork, after, done, play, refusal } from './test-stage.ts'

const step = inferenceId('a > P')
const claims = (...ids: string[]) => ids.map((id) => ({ table: 'claims', id }))
const steps = (...ids: string[]) => ids.map((id) => ({ table: 'inferences', id }))
const premises = (...ids: string[]) => ids.map((id) => ({ table: 'premises', id }))
/** As the printer orders it. */
const printed = (notation: string) => notationOf(mapFrom(notation).tables)

describe('[C26] what holds the rest of an addition is marked', () => {
  const all = [...premises(`${step}:a`), ...steps(step), ...claims('a')]
  const cases: readonly [string, string, readonly { table: string; id: string }[], string][] = [
    ['a reason, under which others argue on', 'a > P; b > a', all, 'a > P; b > a; ~a'],
    [
      'a question that others answered, with its arrow',
      'q? ?> P; b => q',
      [...claims('q'), ...steps(inferenceId('q? ?> P'))],
      'q? ?> P; b => q; ~q?',
    ],
    [
      'an arrow alone',
      'a > P; u -| (a > P)',
      [...steps(step), ...premises(`${step}:a`)],
      '~ a > P; u -| (a > P)',
    ],
    ['a premise alone', 'a + b > P', premises(`${inferenceId('a + b > P')}:b`), 'a + ~b > P'],
    [
      'several claims at once, with the arrow between them',
      'a > P; b > P',
      [...claims('P', 'a'), ...steps(step)],
      'a > P; b > P; ~P; ~a',
    ],
  ]
  for (const [name, before, rows, expected] of cases)
    test(`[C26] ${name}: ${before}`, () => {
      expect(after(before, deleteAddition, { rows })).toBe(printed(expected))
    })
})

test('[C26] it comes back as one deed, with what others have built', () => {
  const store = mapFrom('P')
  play(store, addRelated, { target: 'P', stance: 'supports', lang: 'en', pos: null })
  const added = [...claims('n1'), ...steps('n2'), ...premises('n2:n1')]
  play(store, addRelated, { target: 'n1', stance: 'rebuts', lang: 'en', pos: null }, theirs())
  play(store, deleteAddition, { rows: added })
  expect([...store.tables.inferences()].filter(({ id }) => store.tables.isSound(id))).toEqual([])
  const [deed, ...others] = recentlyDeleted(store.tables)
  expect([deed?.by, others]).toEqual(['ada', []])
  play(store, restore, { ids: deed?.rows.map(({ id }) => id) ?? [] })
  expect([...store.tables.inferences()].every(({ id }) => store.tables.isSound(id))).toBe(true)
})

test('[C26] a source goes, and its citations stay as rows', () => {
  const store = done('a', addSource, { lang: 'en', title: { '': 'Speech' } })
  play(store, cite, { claim: 'a', source: 'n1' }, theirs())
  const cited = [...store.tables.citations()][0]?.id ?? ''
  play(store, deleteAddition, {
    rows: [
      { table: 'sources', id: 'n1' },
      { table: 'citations', id: cited },
    ],
  })
  expect(store.tables.source('n1')?.deleted).toEqual({ by: 'ada', at: 1000 })
  expect(store.tables.citation(cited)?.deleted).toBeNull()
  play(store, deleteAddition, { rows: [{ table: 'citations', id: cited }] })
  expect(store.tables.citation(cited)?.deleted).toEqual({ by: 'ada', at: 1000 })
})

test('[C26] leaves out what is gone already, and refuses when nothing is left', () => {
  expect(after('~a; b', deleteAddition, { rows: claims('a', 'b') })).toBe('~a; ~b')
  expect(refusal('~a', deleteAddition, { rows: claims('a') })).toEqual({ why: 'deleted', id: 'a' })
  // The arrow that fell with a claim of the addition is not marked in its place.
  const rows = [...claims('a'), ...steps(step)]
  expect(refusal('a > P; ~a', deleteAddition, { rows })).toEqual({ why: 'deleted', id: 'a' })
  expect(refusal('a', deleteAddition, { rows: claims('x') })).toEqual({ why: 'missing', id: 'x' })
  expect(refusal('a', deleteAddition, { rows: [{ table: 'people', id: 'ada' }] })).toMatchObject({
    why: 'missing',
  })
  expect(refusal('a', deleteAddition, { rows: [] })).toEqual({ why: 'nothing-chosen' })
})

let made = 0
const theirs = () => ({ ...adaAtWork(), me: 'ben', newId: () => `t${made++}` })

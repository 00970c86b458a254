import { describe, expect, test } from 'vitest'
import { copyOf, readClip } from '../clip.ts'
import { inferenceId, mapFrom } from '../notation.ts'
import { notationOf } from '../print-notation.ts'
import { addSource } from './add-source.ts'
import { cite } from './cite.ts'
import { move } from './move.ts'
import { paste } from './paste.ts'
import { adaAtWork, after, play, refusal } from './test-stage.ts'
import type { Label } from '../rows.ts'

const at = [100, 50] as const
/** Through the clipboard: what is not JSON is lost. */
const throughClipboard = (clip: unknown): unknown => JSON.parse(JSON.stringify(clip))

function withSource(before: string, title: Label, url = '', claim = 'a') {
  const store = mapFrom(before)
  play(store, addSource, { lang: 'en', title, url }, { ...adaAtWork(), newId: () => `s-${claim}` })
  play(
    store,
    cite,
    { claim, source: `s-${claim}`, locator: { '': 'II' } },
    { ...adaAtWork(), newId: () => 'c' },
  )
  return store
}

const clipWith = (title: Label, url = '') =>
  throughClipboard(copyOf(withSource('a', title, url, 'a').tables, ['a']))

const clip = (tables: object, words: object = {}) => ({ parley: 'clip', schema: 1, tables, words })

test('[C20] a part of one map goes into another with fresh ids, links and words', () => {
  const from = mapFrom('a "Yes."; a > P; b -| (a > P); c > P')
  const copied = throughClipboard(copyOf(from.tables, ['P', 'a', 'b']))
  const into = mapFrom('Q')
  const performed = play(into, paste, { clip: copied, at })
  expect(notationOf(into.tables)).toBe('n1 > n2!; n3 -| (n1 > n2!); Q')
  expect(performed).toMatchObject({ made: ['n1', 'n2', 'n3', 'n4', 'n5'] })
  expect(into.tables.words('text', 'n1', 'en')).toBe('Yes.')
  expect(into.tables.faults()).toEqual([])
})

test('[C20] the upper left corner of the whole goes to the place', () => {
  const from = mapFrom('a; b; c')
  play(from, move, { places: { a: [10, 400], b: [310, 20] } })
  const into = mapFrom('Q')
  play(into, paste, { clip: copyOf(from.tables, ['a', 'b', 'c']), at })
  const { tables } = into
  expect(['n1', 'n2', 'n3'].map((id) => tables.claim(id)?.pos)).toEqual([[100, 430], [400, 50], null])
})

test('[C20] under a claim it bears on that as it did before, and what cannot stands by itself', () => {
  const from = mapFrom('a > P; b -| P; c > b; d?; n#')
  const copied = throughClipboard(copyOf(from.tables, ['a', 'b', 'c', 'd', 'n']))
  const under = (before: string, target: string) => {
    const into = mapFrom(before)
    play(into, paste, { clip: copied, at: null, under: target })
    return notationOf(into.tables)
  }
  expect(under('Q', 'Q')).toBe('n3 > n2; n1 > Q; n2 -| Q; n4? ?> Q; n5#')
  expect(under('q?', 'q')).toBe('n3 > n2; n1 => q?; n2 => q?; n4? ?> q?; n5#')
  const step = inferenceId('x > Q')
  expect(under('x > Q', step)).toContain('n2 -| (x > Q)')
  expect(refusal('m#', paste, { clip: copied, at: null, under: 'm' })).toMatchObject({
    why: 'note-takes-no-arrows',
  })
  const into = mapFrom('Q')
  play(into, paste, { clip: copied, at: null })
  expect(into.tables.claim('n1')?.pos).toBe(null)
})

describe('[C20] sources that the map has are used again', () => {
  const cases: readonly [string, unknown, Label, string, number][] = [
    ['the same address', clipWith({ '': 'X' }, 'https://x.org/1'), { '': 'Y' }, 'https://x.org/1', 1],
    ['the same title', clipWith({ '': 'Speech' }), { '': 'Speech' }, '', 1],
    ['the same title in one language', clipWith({ '': 'X', zh: '演讲' }), { '': 'Y', zh: '演讲' }, '', 1],
    [
      'a title of two addresses',
      clipWith({ '': 'News' }, 'https://x.org/1'),
      { '': 'News' },
      'https://x.org/2',
      2,
    ],
    ['another title', clipWith({ '': 'Speech' }), { '': 'Report' }, '', 2],
  ]
  for (const [name, copied, title, url, count] of cases)
    test(`[C20] ${name}`, () => {
      const into = withSource('b', title, url, 'b')
      play(into, paste, { clip: copied, at })
      expect([...into.tables.sources()]).toHaveLength(count)
      const [citation = ''] = into.tables.citationsOf('n1')
      const cited = into.tables.citation(citation)
      expect(cited?.locator).toEqual({ '': 'II' })
      expect(into.tables.source(cited?.source ?? '')).toBeDefined()
      expect(cited?.source === 's-b').toBe(count === 1)
    })
})

test('[C20] a claim in another language brings it to the map', () => {
  const from = mapFrom('a')
  from.apply([
    { write: 'splice', place: { field: 'text', row: 'a', lang: 'ru' }, at: 0, remove: 0, insert: 'Да' },
  ])
  const into = mapFrom('Q')
  play(into, paste, { clip: copyOf(from.tables, ['a']), at })
  expect(into.tables.meta.languages).toEqual(['en', 'ru'])
})

describe('[C20] a clipboard may hold anything', () => {
  const claim = { kind: 'claim', lang: 'en' }
  test('[C20] what is no clip, or holds no claim, is refused', () => {
    const none = [
      null,
      'text',
      7,
      [],
      {},
      { parley: 'clip' },
      clip({}),
      clip({ claims: [] }),
      clip({ claims: { a: 1 } }),
    ]
    for (const value of none) expect(refusal('P', paste, { clip: value, at })).toEqual({ why: 'bad-clip' })
    const gone = clip({ claims: { a: { ...claim, deleted: true } } })
    expect(refusal('P', paste, { clip: gone, at })).toEqual({ why: 'bad-clip' })
  })

  test('[C20] broken rows in it are left out', () => {
    const value = clip(
      {
        claims: { a: claim, b: { kind: 7, pos: 'here' }, 'x/y': claim },
        inferences: { i: { target: 'a', stance: 'loves' }, j: { target: 'zz', stance: 'supports' }, k: null },
        premises: { 'j:b': {}, nonsense: {} },
        citations: { c: { claim: 'a', source: 'nowhere' } },
      },
      { 'text/a/en': 'Yes.', 'text/b/en': 9, 'text/x:y/en': 'No.', other: 'No.' },
    )
    const into = mapFrom('P')
    play(into, paste, { clip: value, at })
    expect(notationOf(into.tables)).toBe('P; n1; n2')
    expect(into.tables.faults()).toEqual([])
    expect([...into.tables.allWords()]).toEqual([{ field: 'text', row: 'n1', lang: 'en', text: 'Yes.' }])
  })

  test('[C20] a claim for itself, a circle of steps and a step at fault are left out', () => {
    const value = clip({
      claims: { a: claim, b: claim, q: { ...claim, kind: 'question' } },
      inferences: {
        self: { target: 'a', stance: 'supports' },
        one: { target: 'two', stance: 'supports' },
        two: { target: 'one', stance: 'supports' },
        fault: { target: 'q', stance: 'supports' },
        fine: { target: 'b', stance: 'supports' },
      },
      premises: { 'self:a': {}, 'one:a': {}, 'two:b': {}, 'fault:a': {}, 'fine:a': {} },
    })
    expect(after('P', paste, { clip: value, at })).toBe('n1 > n2; P; n3?')
  })

  test('[C20] an id that serves twice, as claim and as step, keeps both apart', () => {
    const value = clip(
      {
        claims: { a: claim, b: claim },
        inferences: { a: { target: 'b', stance: 'rebuts' } },
        premises: { 'a:a': {} },
      },
      { 'text/a/en': 'Words.', 'why/a/en': 'Reason.' },
    )
    const into = mapFrom('P')
    play(into, paste, { clip: value, at })
    expect(into.tables.words('text', 'n1', 'en')).toBe('Words.')
    expect(into.tables.faults()).toEqual([])
  })

  test('[C20] text that is too long is refused', () => {
    const value = clip({ claims: { a: claim } }, { 'text/a/en': 'x'.repeat(20_001) })
    expect(refusal('P', paste, { clip: value, at })?.why).toBe('too-long')
    const named = clip({ claims: { a: { ...claim, asserter: 'x'.repeat(201) } } })
    expect(refusal('P', paste, { clip: named, at })?.why).toBe('too-long')
  })
})

test('[C20] nothing live is no clip; a clip is read as a map', () => {
  const { tables } = mapFrom('a > P; ~b')
  expect(copyOf(tables, ['b', 'x', inferenceId('a > P')])).toBeNull()
  const read = readClip(throughClipboard(copyOf(tables, ['a', 'P'])))
  expect(read && notationOf(read)).toBe('a > P')
})

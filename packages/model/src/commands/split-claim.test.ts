import { expect, test } from 'vitest'
import { mapFrom } from '../notation.ts'
import { notationOf } from '../print-notation.ts'
import { splitClaim } from './split-claim.ts'
import { adaAtWork, done, play, refusal } from './test-stage.ts'

const said = 'Fares fall.  Roads empty.'
const map = `a > P; u -| (a > P); a + b > Q; P; a "${said}"`
const cut = { claim: 'a', at: 12, lang: 'en' } as const

test('[C27] the first half keeps the claim and its relations, the second is a new claim', () => {
  const { tables } = done(map, splitClaim, { ...cut, pos: [8, 9] })
  expect(tables.words('text', 'a', 'en')).toBe('Fares fall.')
  expect(tables.words('text', 'n1', 'en')).toBe('Roads empty.')
  expect(tables.claim('n1')).toMatchObject({ kind: 'claim', lang: 'en', pos: [8, 9] })
  expect(tables.inferencesFrom('n1')).toEqual([])
  expect(tables.inferencesFrom('a')).toHaveLength(2)
  expect(tables.claim('a')?.edited).toEqual({ en: 1000 })
})

test('[C27] together, both halves serve in the same steps, side by side', () => {
  const { tables } = done(map, splitClaim, { ...cut, together: true })
  expect(notationOf(tables)).toContain('a + n1 > P')
  expect(notationOf(tables)).toContain('a + n1 + b > Q')
})

test('[C27] a proposal is split into two that follow one another', () => {
  const { tables } = done('P; Q; R; P "One. Two."', splitClaim, { claim: 'P', at: 4, lang: 'en' })
  const order = (id: string) => tables.claim(id)?.order ?? ''
  expect([order('P') < order('n1'), order('n1') < order('Q')]).toEqual([true, true])
})

test('[C27] who says it where comes along, and texts in other languages stay', () => {
  const store = mapFrom(map)
  store.apply([
    { write: 'set', table: 'claims', id: 'a', cell: 'asserter', value: 'Wang' },
    { write: 'put', table: 'sources', id: 's', cells: { kind: 'speech', lang: 'en' } },
    { write: 'put', table: 'citations', id: 'c', cells: { claim: 'a', source: 's', quote: 'so' } },
    { write: 'splice', place: { field: 'text', row: 'a', lang: 'zh' }, at: 0, remove: 0, insert: '一。二。' },
  ])
  play(store, splitClaim, cut)
  const [citation = ''] = store.tables.citationsOf('n1')
  expect(store.tables.citation(citation)).toMatchObject({ source: 's', quote: 'so' })
  expect(store.tables.claim('n1')?.asserter).toEqual({ '': 'Wang' })
  expect(store.tables.words('text', 'a', 'zh')).toBe('一。二。')
  expect(store.tables.words('text', 'n1', 'zh')).toBe('')
})

test('[C27] what a reader sees as one character is not cut', () => {
  const flag = '\u{1F1F7}\u{1F1FA}'
  const family = '\u{1F469}\u200D\u{1F467}'
  for (const whole of [flag, family, 'e\u0301', '\u{1F600}'])
    for (let at = 2; at < 1 + whole.length; at += 1) {
      const { tables } = done(`a "x${whole}y"`, splitClaim, { claim: 'a', at, lang: 'en' })
      expect([tables.words('text', 'a', 'en'), tables.words('text', 'n1', 'en')]).toEqual(['x', `${whole}y`])
    }
})

test('[C27] only the words behind the cut are taken away', () => {
  const store = mapFrom(map)
  const performed = splitClaim.perform(store.tables, cut, adaAtWork())
  const splices = performed.ok ? performed.writes.filter((write) => write.write === 'splice') : []
  expect(splices.at(-1)).toMatchObject({ at: 11, remove: said.length - 11, insert: '' })
})

test('[C27] refuses a cut that leaves a half blank, no claim and no language', () => {
  for (const at of [-1, 0, 25, 99, 1.5, Number.NaN])
    expect(refusal(map, splitClaim, { ...cut, at })?.why).toBe('nothing-to-split')
  expect(refusal('a "  x"', splitClaim, { ...cut, at: 1 })?.why).toBe('nothing-to-split')
  expect(refusal(map, splitClaim, { ...cut, lang: 'zh' })?.why).toBe('nothing-to-split')
  expect(refusal(map, splitClaim, { ...cut, lang: '/' })?.why).toBe('bad-language')
  expect(refusal(map, splitClaim, { ...cut, claim: 'x' })?.why).toBe('missing')
  expect(refusal('~a', splitClaim, cut)?.why).toBe('deleted')
})

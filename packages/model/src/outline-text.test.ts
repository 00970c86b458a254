import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pasteOutline } from './commands/paste-outline.ts'
import { done } from './commands/test-stage.ts'
import { mapFrom } from './notation.ts'
import { relationTyped } from './outline-marks.ts'
import { outlineText } from './outline-text.ts'
import { PlainStore } from './plain-store.ts'
import { readOutline } from './read-outline.ts'
import type { Write } from './writes.ts'

test('[C32] claims are written with all that bears on them', () => {
  const notation =
    'P "Free buses."; a "Fares fall."; b "Fares count."; a + b > P; u "Not so."; u -| (a + b > P); q? "Why?"; q ?> a; r "So."; r => q; w "It is."; w > (a + b > P)'
  expect(outlineText(mapFrom(notation).tables, ['P'], 'en')).toBe(
    [
      'Free buses.',
      '  + Fares fall.',
      '    * Not so.',
      '    *+ It is.',
      '    ? Why?',
      '      > So.',
      '  & Fares count.',
    ].join('\n'),
  )
})

test('[C32] a claim that comes again is named, circles end, and what another leads to is written there', () => {
  const { tables } = mapFrom('a "A"; b "B"; c "C"; b > a; c > b; a -| c; c > a')
  expect(outlineText(tables, ['c', 'a', 'b'], 'en')).toBe('C\n  - A\n    + B\n      + ↑ C\n    + ↑ C')
  const plain = mapFrom('a "A"; b "B"; b > a').tables
  expect(outlineText(plain, ['b', 'a'], 'en')).toBe('A\n  + B')
  expect(outlineText(plain, ['b', 'a'], 'en', { within: new Set(['a']) })).toBe('A')
})

test('[C32] deleted claims are left out, and words in another language stand in', () => {
  const store = mapFrom('~d; d > a; b + d > a; b "B"; ~e; e > b')
  store.apply([
    { write: 'splice', place: { field: 'text', row: 'a', lang: 'zh' }, at: 0, remove: 0, insert: '甲' },
  ])
  expect(outlineText(store.tables, ['a', 'd', 'x'], 'en')).toBe('甲\n  + B')
  expect(outlineText(store.tables, ['d'], 'en')).toBe('')
})

const words = fc
  .tuple(
    fc.constantFrom(
      '',
      '+ ',
      '- ',
      '*',
      '* ',
      '*? ',
      '? ',
      '> ',
      '& ',
      '| ',
      '↑ ',
      '\\',
      '\\- ',
      '1. ',
      '(2) ',
      '• ',
      '\u200F+ ',
    ),
    fc.constantFrom('Fares fall', '车费下降', 'سؤال', '\u{1F469}\u200D\u{1F467}', 'a | b'),
    fc.constantFrom('', '\n+ more', '\n\n  deep', '\n| row', '\n'),
  )
  .map((parts) => parts)
const stance = fc.constantFrom('supports', 'rebuts')
const bit = fc.record({ words, at: fc.nat(), form: fc.nat(9), stance, other: fc.nat() })

/** A map of any form: claims with reasons and rebuttals, co-premises, undercuts, questions, claims in several places. */
function mapOf(bits: readonly (typeof bit extends fc.Arbitrary<infer Bit> ? Bit : never)[]): PlainStore {
  const store = new PlainStore()
  const claims: string[] = []
  const steps: string[] = []
  const questions = new Set<string>()
  const writes: Write[] = []
  const order = () => `c${String(writes.length).padStart(5, '0')}`
  const step = (id: string, target: string, how: string, premise: string) => {
    const fits = questions.has(target) && how !== 'asks' ? 'answers' : how
    writes.push({ write: 'put', table: 'inferences', id, cells: { target, stance: fits, order: order() } })
    writes.push({ write: 'put', table: 'premises', id: `${id}:${premise}`, cells: { order: order() } })
    if (how !== 'asks') steps.push(id)
  }
  for (const [at, one] of bits.entries()) {
    const id = `k${at}`
    const asks = one.form === 6
    const [lead, body, more] = one.words
    if (asks) questions.add(id)
    const text = `${lead}${body} ${at}${more}`.trim()
    const target = claims[one.at % Math.max(1, claims.length)]
    const on = steps[one.at % Math.max(1, steps.length)]
    writes.push({
      write: 'put',
      table: 'claims',
      id,
      cells: { kind: asks ? 'question' : 'claim', lang: 'en', order: order() },
    })
    writes.push({
      write: 'splice',
      place: { field: 'text', row: id, lang: 'en' },
      at: 0,
      remove: 0,
      insert: text,
    })
    if (asks && target) step(`s${at}`, target, 'asks', id)
    else if (one.form === 7 && on) step(`s${at}`, on, one.stance, id)
    else if (one.form === 8 && on?.startsWith('s'))
      writes.push({ write: 'put', table: 'premises', id: `${on}:${id}`, cells: { order: order() } })
    else if (target && one.form > 0) step(`s${at}`, target, one.stance, id)
    // The same claim argues elsewhere too.
    const second = claims[one.other % Math.max(1, claims.length)]
    if (one.form === 9 && second && second !== target) step(`t${at}`, second, one.stance, id)
    claims.push(id)
  }
  store.apply(writes)
  return store
}

test('[C32] what is written is read back to the same text, whatever the map and the words', () => {
  const run = fc.property(fc.array(bit, { minLength: 1, maxLength: 14 }), (bits) => {
    const { tables } = mapOf(bits)
    const text = outlineText(
      tables,
      [...tables.claims()].map(({ id }) => id),
      'en',
    )
    const again = done('', pasteOutline, { text, lang: 'en', at: null }).tables
    const ids = [...again.claims()].map(({ id }) => id)
    expect(outlineText(again, ids, 'en')).toBe(text)
    expect(again.faults()).toEqual([])
  })
  fc.assert(run, { numRuns: 500 })
}, 60_000)

test('[C33] any text is read within bounds, and nothing throws', () => {
  const line = fc.tuple(
    fc.constantFrom('', ' ', '  ', '\t', '    '),
    fc.constantFrom('+ ', '- ', '* ', '*+ ', '? ', '> ', '& ', '| ', '↑ ', '+ ↑ ', '', '1. '),
    fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('a', 'b')),
  )
  const text = fc
    .array(line, { maxLength: 30 })
    .map((lines) => lines.map((parts) => parts.join('')).join('\n'))
  const onto = fc.constantFrom(undefined, 'claim', 'question', 'inference', 'note' as const)
  const run = fc.property(text, onto, (all, end) => {
    const { items } = readOutline(all, end ? { onto: end } : {})
    for (const [at, { under, joins, again, words: said }] of items.entries()) {
      expect([under, joins, again].every((other) => other === null || other < at)).toBe(true)
      expect(said.trim()).not.toBe('')
    }
  })
  fc.assert(run, { numRuns: 500 })
})

test('[C33] what is typed first under a claim says how it bears', () => {
  expect(relationTyped('- It costs.')).toEqual({ stance: 'rebuts', text: 'It costs.' })
  expect(relationTyped('+ ')).toEqual({ stance: 'supports', text: '' })
  expect(relationTyped('? Why')).toEqual({ stance: 'asks', text: 'Why' })
  expect(['-5 degrees', '> a', '& a', '* a', 'a', ''].map(relationTyped)).toEqual(Array(6).fill(null))
})

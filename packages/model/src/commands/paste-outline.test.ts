import { expect, test } from 'vitest'
import { mapFrom } from '../notation.ts'
import { outlineText } from '../outline-text.ts'
import { notationOf } from '../print-notation.ts'
import { readOutline } from '../read-outline.ts'
import { pasteOutline } from './paste-outline.ts'
import { done, play, refusal } from './test-stage.ts'

const alone = { lang: 'en', at: null } as const
/** What a text becomes, with the words for the ids. */
function pasted(text: string, args: object = {}, before = ''): string {
  const { tables } = done(before, pasteOutline, { ...alone, ...args, text })
  return outlineText(
    tables,
    [...tables.claims()].map(({ id }) => id),
    'en',
  )
}
const written =
  '+ Fares fall.\n  * Not for all.\n& Fares count.\n- Roads wear.\n  ? Since when?\n    > Since 2020.'

test('[C33] marks say how a line bears on the claim that it is pasted under', () => {
  const { tables } = done('P', pasteOutline, { ...alone, text: written, under: 'P' })
  expect(outlineText(tables, ['P'], 'en')).toBe(`…\n${written.replaceAll(/^/gm, '  ')}`)
  expect(tables.faults()).toEqual([])
  expect(notationOf(tables)).toContain('n1 + n5 > P')
})

test('[C33] onto a step, lines undercut, back and ask about it', () => {
  const store = mapFrom('i: a > P')
  play(store, pasteOutline, { ...alone, text: '- Not so.\n+ It is.\n? Is it?', under: 'i' })
  const steps = store.tables.inferencesOn('i').map((id) => store.tables.inference(id)?.stance)
  expect(steps).toEqual(['rebuts', 'supports', 'asks'])
})

test('[C33] bullets are bullets: deeper ones are reasons, answers under a question', () => {
  expect(pasted('* One\n  - Two\n    1. Three\n* Four')).toBe('One\n  + Two\n    + Three\nFour')
  expect(pasted('1. Bus\n2. Tram', { under: 'q' }, 'q?')).toBe('? …\n  > Bus\n  > Tram')
  expect(pasted('- One\n- Two', { under: 'P', as: 'relations' }, 'P')).toBe('…\n  - One\n  - Two')
  expect(pasted('- One\n- Two', { kind: 'proposal' })).toBe('One\nTwo')
})

test('[C33] tabs and any number of blanks indent, and blank lines are nothing', () => {
  expect(pasted('a\n\t+ b\n\n\t\t- c\r\n   \n    ? d')).toBe('a\n  + b\n    - c\n  ? d')
})

test('[C33] each claim goes where it is said, in the order of the lines', () => {
  const places = [
    [1, 2],
    [3, 4],
  ] as const
  const { tables } = done('P', pasteOutline, { ...alone, text: '+ One\n  - Two', under: 'P', places })
  expect(['n1', 'n3'].map((id) => tables.claim(id)?.pos)).toEqual([
    [1, 2],
    [3, 4],
  ])
})

test('[C33] writing direction, emoji and words in any script stay; control characters go and are told', () => {
  const text = '+ \u200Fשלום\u200F\n- \u{1F469}\u200D\u{1F467} 王\u0007文\n\u200F? سؤال'
  const outline = readOutline(text)
  expect(outline.items.map(({ words }) => words)).toEqual([
    '\u200Fשלום\u200F',
    '\u{1F469}\u200D\u{1F467} 王文',
    'سؤال',
  ])
  expect(outline.problems.filter(({ why }) => why === 'control-characters')).toEqual([
    { line: 2, why: 'control-characters' },
  ])
})

test('[C33] what is read otherwise than it stands is listed with its line, and no words are lost', () => {
  const text = '& a\n- b\n* c\nq\n  > d\n? e\n  - f\n  + ↑ g'
  const { items, problems } = readOutline(text)
  expect(items.map(({ words }) => words)).toEqual(['a', 'b', 'c', 'q', 'd', 'e', 'f', 'g'])
  expect(problems).toEqual([
    { line: 1, why: 'bears-on-nothing' },
    { line: 2, why: 'bears-on-nothing' },
    { line: 3, why: 'bears-on-nothing' },
    { line: 5, why: 'other-stance' },
    { line: 7, why: 'other-stance' },
    { line: 8, why: 'names-nothing' },
  ])
})

test('[C33] a claim is named again where the rules allow it, else it is one of its own', () => {
  expect(pasted('a\n  + b\n    - ↑ a\n  - ↑ b')).toBe('a\n  + b\n    - ↑ a\n  - ↑ b')
  expect(pasted('a\n  + ↑ a')).toBe('a\n  + a')
  expect(pasted('a\n  + b\n    * ↑ b')).toBe('a\n  + b\n    * b')
  expect(pasted('a\n  + b\n  & ↑ b')).toBe('a\n  + b\n  & b')
  expect(pasted('a\n  + b\n  + ↑ b')).toBe('a\n  + b\n  + b')
})

test('[C33] the claims that stand first are placed below one another, all others are left to the layout', () => {
  const { tables } = done('', pasteOutline, { ...alone, at: [5, 6], text: 'a\n  + b\nc', step: [0, 9] })
  const places = [...tables.claims()].map(({ id, pos }) => [tables.words('text', id, 'en'), pos])
  expect(places).toEqual([
    ['a', [5, 6]],
    ['b', null],
    ['c', [5, 15]],
  ])
})

test('[C33] too much is refused with how much, or cut when that was agreed to', () => {
  const list = Array.from({ length: 10_000 }, (_, at) => `- ${at}`).join('\n')
  expect(refusal('', pasteOutline, { ...alone, text: list })).toEqual({
    why: 'too-many-lines',
    lines: 10_000,
    limit: 2_000,
  })
  expect([...done('', pasteOutline, { ...alone, text: list, cut: true }).tables.claims()]).toHaveLength(2_000)
  const long = `a\n  + ${'x'.repeat(30_000)}`
  expect(refusal('', pasteOutline, { ...alone, text: long })).toMatchObject({
    why: 'too-long',
    length: 30_000,
  })
  const { tables } = done('', pasteOutline, { ...alone, text: long, cut: true })
  expect([...tables.allWords()].map(({ text }) => text.length)).toEqual([1, 20_000])
  const megabytes = 'words and '.repeat(500_000)
  expect(refusal('', pasteOutline, { ...alone, text: megabytes })).toMatchObject({
    why: 'too-long',
    length: 5_000_000,
    limit: 1_000_000,
  })
})

test('[C33] a chain as deep as a paste may be is read and written', () => {
  const text = Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(at)}+ ${at}`).join('\n')
  const { tables } = done('P', pasteOutline, { ...alone, text, under: 'P' })
  expect(outlineText(tables, ['P'], 'en').split('\n')).toHaveLength(1_001)
})

const why = (args: object, before = 'P; n#; ~g') =>
  refusal(before, pasteOutline, { ...alone, text: '+ a', ...args })?.why

test('[C33] refuses nothing, no language, a note and what is gone', () => {
  expect([why({ text: ' \n - \n\u0007' }), why({ lang: '/' }), why({ under: 'n' })]).toEqual([
    'nothing-chosen',
    'bad-language',
    'note-takes-no-arrows',
  ])
  expect([why({ under: 'g' }), why({ under: 'x' }), why({ under: 'P' })]).toEqual([
    'deleted',
    'missing',
    undefined,
  ])
})

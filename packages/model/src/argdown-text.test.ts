import { expect, test } from 'vitest'
import { argdownText } from './argdown-text.ts'
import { mapFrom } from './notation.ts'

const words = {
  against: (title: string) => `Against “${title}”`,
  backing: (title: string) => `Backing “${title}”`,
}
const written = (notation: string) => argdownText(mapFrom(notation).tables, 'en', words)
/** What the title of the map, which these have none of, is written as. */
const front = ['===', 'title: ""', '===', '']

test('claims are statements, and a step of one premise is a relation', () => {
  expect(
    written('P "Free buses."; a "Fares fall."; b "It costs."; a > P; b -| P; c "So it does."; c > b'),
  ).toBe(
    [
      ...front,
      String.raw`[Free buses.]: Free buses\. #(proposal)`,
      '  + [Fares fall.]',
      '  - [It costs.]',
      '',
      String.raw`[Fares fall.]: Fares fall\.`,
      '',
      String.raw`[It costs.]: It costs\.`,
      '  + [So it does.]',
      '',
      String.raw`[So it does.]: So it does\.`,
      '',
    ].join('\n'),
  )
})

test('a step of several premises is an argument, and an undercut ends on it', () => {
  const text = written('P "P"; a "A"; b "B"; u "U"; w "W"; a + b > P; u -| (a + b > P); w > (a + b > P)')
  expect(text).toContain('[P]: P #(proposal)\n\n')
  expect(text.slice(text.indexOf('<'))).toBe(
    ['<A>', '  _ [U]', '  + [W]', '', '<A>', '', '(1) [A]', '(2) [B]', '-----', '(3) [P]', ''].join('\n'),
  )
})

test('a rebuttal that needs a name concludes against its target, and one on a step is an argument of its own', () => {
  const text = written('P "P"; a "A"; b "B"; a + b -| P; c "C"; d "D"; c + d -| (a + b -| P)')
  expect(text).toContain('<A>\n  _ <C>\n\n<A>\n\n(1) [A]\n(2) [B]\n-----\n(3) [Against “P”]\n  -> [P]\n')
  expect(text).toContain('<C>\n\n(1) [C]\n(2) [D]\n-----\n(3) [Against “A”]\n')
})

test('questions are tagged, answers support them, and what they ask about is data', () => {
  const text = written(
    'P "P"; q? "Why?"; q ?> P; a "So."; a => q; r? "Really?"; b "B"; b > P; r ?> (b > P); u -| (b > P); u "U"',
  )
  expect(text).toContain('[Why?]: Why? #(question) {asks: ["P"]}\n  + [So.]\n')
  expect(text).toContain('[Really?]: Really? #(question) {asks: ["B"]}')
  expect(text).not.toContain('  + [Why?]')
})

test('each proposal comes before what bears on it, and steps in the order of what they are on', () => {
  const text = written(
    'c "C"; d "D"; a "A"; b "B"; u "U"; P "P"; Q "Q"; c + d > Q; u -| (a + b > P); a + b > P; e > c; e "E"',
  )
  expect(text.match(/^\[\w\]/gm)).toEqual(['[P]', '[A]', '[B]', '[U]', '[Q]', '[C]', '[E]', '[D]'])
  expect(text.match(/^<\w>/gm)).toEqual(['<A>', '<A>', '<C>'])
})

test('what bears on the double of a step is told, though the double is not', () => {
  const text = written('P "P"; a "A"; b "B"; c "C"; d "D"; a > P; s: b > P; c + d -| s; b = a')
  expect(text.match(/^\([12]\) \[\w\]/gm)).toEqual(['(1) [C]', '(2) [D]'])
})

test('a claim that bears the id of a step is told as the claim', () => {
  const store = mapFrom('x: a > P; P "P"; a "A"; b -| x; b "B"')
  store.apply([
    { write: 'put', table: 'claims', id: 'x', cells: { kind: 'claim' } },
    { write: 'splice', place: { field: 'text', row: 'x', lang: 'en' }, at: 0, remove: 0, insert: 'X' },
  ])
  const text = argdownText(store.tables, 'en', words)
  expect(text).toContain('[P]: P #(proposal)\n  + [A]\n')
  expect(text).toContain('[X]: X\n  - [B]\n')
})

test('nothing that people wrote is markup, and equal names are told apart', () => {
  const store = mapFrom('a "x"; b "x"; a > b')
  const hostile = '[a]: <b> #c @[d] {e: 1} // f /* g *\\ h\n  - i'
  store.apply([
    { write: 'splice', place: { field: 'text', row: 'b', lang: 'en' }, at: 0, remove: 1, insert: hostile },
    { write: 'splice', place: { field: 'title', row: 'b', lang: 'en' }, at: 0, remove: 0, insert: 'x' },
  ])
  const text = argdownText(store.tables, 'en', words)
  expect(text.split('\n').slice(4)).toEqual([
    String.raw`[x]: \[a\]\: \<b\> \#c \@\[d\] \{e\: 1\} \// f \/\* g \*\\ h - i`,
    '  + [x (2)]',
    '',
    '[x (2)]: x',
    '',
  ])
})

test('what is deleted or stands on nothing is left out, and circles are no trouble', () => {
  expect(written('~a; a > P; b "B"; c "C"; b > c; c > b; P "P"')).toBe(
    [...front, '[P]: P #(proposal)', '', '[B]: B', '  + [C]', '', '[C]: C', '  + [B]', ''].join('\n'),
  )
  expect(written('')).toBe(`${front.slice(0, 3).join('\n')}\n`)
})

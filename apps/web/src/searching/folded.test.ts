import { expect, test } from 'vitest'
import { folded, stretchesOf, wordsOf } from './folded.ts'

const marked = (text: string, query: string) =>
  stretchesOf(text, wordsOf(query)).map(([start, end]) => text.slice(start, end))

test.each([
  ['CAFÉ', 'cafe'],
  ['Ｔｅｃｈ　１２', 'tech 12'],
  ['Ёлка', 'елка'],
  ['İstanbul', 'istanbul'],
  ['Straße', 'strasse'],
  ['ΛΌΓΟΣ', 'λογοσ'],
  ['ﬁnal', 'final'],
])('%s is found as %s', (text, query) => expect(folded(text)).toBe(folded(query)))

test('letters that are others stay others', () => {
  expect(folded('мой')).not.toBe(folded('мои'))
  expect(folded('की')).not.toBe(folded('क'))
  expect(folded('か')).not.toBe(folded('さ'))
})

test('a query is words and phrases', () => {
  expect(wordsOf('  Tech   alliance ')).toEqual(['tech', 'alliance'])
  expect(wordsOf('a "tech alliance" “no no”')).toEqual(['a', 'tech alliance', 'no no'])
  expect(wordsOf(' "" ')).toEqual([])
})

test('marks stand on the text as it is written', () => {
  expect(marked('Das Café und die ＣＡＦＥs', 'cafe')).toEqual(['Café', 'ＣＡＦＥ'])
  expect(marked('Cafe\u0301 au lait', 'café')).toEqual(['Cafe\u0301'])
  expect(marked('中美科技联盟的未来', '科技 联盟')).toEqual(['科技联盟'])
  expect(marked('Straße', 'strasse')).toEqual(['Straße'])
  expect(marked('ab😀cd', '😀c')).toEqual(['😀c'])
  expect(marked('nothing', 'x')).toEqual([])
  expect(marked('aaaa', 'aa')).toEqual(['aaaa'])
})

import { expect, test } from 'vitest'
import { cutPlaces, likelyCut } from './cut-places.ts'

const halves = (text: string, lang: string) => {
  const at = likelyCut(text, cutPlaces(text, lang)) ?? 0
  return [text.slice(0, at).trim(), text.slice(at).trim()]
}

test('between sentences, nearest the middle', () => {
  expect(halves('One thing. Another thing. And more of it all.', 'en')).toEqual([
    'One thing. Another thing.',
    'And more of it all.',
  ])
  expect(halves('甲国强。乙国弱，也想强。', 'zh')).toEqual(['甲国强。', '乙国弱，也想强。'])
  expect(halves('Он сказал: «Да». Она ушла.', 'ru')).toEqual(['Он сказал: «Да».', 'Она ушла.'])
})

test('between clauses where there is one sentence, else between words', () => {
  expect(halves('Air would be cleaner, and streets quieter', 'en')).toEqual([
    'Air would be cleaner,',
    'and streets quieter',
  ])
  expect(halves('Air would be cleaner', 'en')[0]).toBe('Air would')
})

test('an opening mark goes with the word that it opens', () => {
  const text = 'He says “never again” here'
  expect(cutPlaces(text, 'en').all.map((at) => text.slice(at))).toEqual([
    'says “never again” here',
    '“never again” here',
    'again” here',
    'here',
  ])
})

test('nowhere in one word, in blanks and in marks', () => {
  for (const text of ['', ' ', 'Word', ' Word. ', '…!']) expect(cutPlaces(text, 'en').all).toEqual([])
  expect(likelyCut('Word', cutPlaces('Word', 'en'))).toBeUndefined()
  expect(cutPlaces('Two words', 'no such tag').all).toEqual([4])
})

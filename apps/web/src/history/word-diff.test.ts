import { expect, test } from 'vitest'
import { wordDiff } from './word-diff.ts'

const print = (from: string, to: string, lang = 'en') =>
  wordDiff(from, to, lang)
    .map(({ mark, text }) => (mark === 'same' ? text : mark === 'out' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

test.each([
  ['', 'All new', 'en', '{+All new+}'],
  ['Gone', '', 'en', '[-Gone-]'],
  ['Trade helps', 'Trade rarely helps', 'en', 'Trade {+rarely +}helps'],
  ['Trade helps us all', 'Trade harms us all', 'en', 'Trade [-helps-]{+harms+} us all'],
  ['one two three', 'four five three', 'en', '[-one two-]{+four five+} three'],
  ['a b c', 'a b c', 'en', 'a b c'],
  ['合作带来好处', '合作很少带来好处', 'zh', '合作{+很少+}带来好处'],
  ['x', 'y', 'not a tag!', '[-x-]{+y+}'],
])('%j becomes %j', (from, to, lang, expected) => {
  expect(print(from, to, lang)).toBe(expected)
})

test('what is said stays readable from the parts, whatever the texts', () => {
  const texts = ['a b a c', 'a a b', ' b  b', '好 a 好', '', 'a\nb\nc', 'c b a c a b']
  for (const from of texts)
    for (const to of texts) {
      const parts = wordDiff(from, to, 'en')
      const without = (mark: string) => parts.map((part) => (part.mark === mark ? '' : part.text)).join('')
      expect([without('in'), without('out')]).toEqual([from, to])
    }
})

test('two texts that are long and have nothing in common are compared as wholes', () => {
  const [from, to] = ['x '.repeat(5000), 'y '.repeat(5000)]
  expect(wordDiff(from, `${to}!`, 'en').length).toBeLessThan(5)
})

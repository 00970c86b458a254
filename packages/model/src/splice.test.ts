import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spliceBetween } from './splice.ts'

test('[C12] equal texts need no splice', () => {
  expect(spliceBetween('abc', 'abc')).toBeNull()
  expect(spliceBetween('', '')).toBeNull()
})

test('[C12] what is equal at both ends stays', () => {
  expect(spliceBetween('the cat sat', 'the dog sat')).toEqual({ at: 4, remove: 3, insert: 'dog' })
  expect(spliceBetween('aaa', 'aaaa')).toEqual({ at: 3, remove: 0, insert: 'a' })
  expect(spliceBetween('abab', 'ab')).toEqual({ at: 2, remove: 2, insert: '' })
})

test('[C12] a pair of surrogates is exchanged whole', () => {
  // U+1F600 and U+1F601 share their high half; U+1F400 and U+1F800 differ in it.
  expect(spliceBetween('a\u{1F600}b', 'a\u{1F601}b')).toEqual({ at: 1, remove: 2, insert: '\u{1F601}' })
  expect(spliceBetween('\u{1F400}', '\u{1F800}')).toEqual({ at: 0, remove: 2, insert: '\u{1F800}' })
})

test('[C12] any splice gives the text that was wanted and cuts no pair', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '王', '\u{1F600}', '\u{1F601}', '\u{1FA00}') })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const splice = spliceBetween(before, after) ?? { at: 0, remove: 0, insert: '' }
      const kept = [before.slice(0, splice.at), before.slice(splice.at + splice.remove)]
      expect(kept.join(splice.insert)).toBe(after)
      for (const part of [...kept, splice.insert]) expect(part).not.toMatch(/\p{Surrogate}/u)
    }),
  )
})

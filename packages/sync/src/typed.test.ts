import fc from 'fast-check'
import { expect, it } from 'vitest'
import { typed } from './typed.ts'

it('lets the caret tell which of equal letters is new', () => {
  expect(typed('aaa', 'aaaa', 1)).toEqual({ at: 0, remove: 0, insert: 'a' })
  expect(typed('aaa', 'aaaa', 3)).toEqual({ at: 2, remove: 0, insert: 'a' })
  expect(typed('aaa', 'aa', 1)).toEqual({ at: 1, remove: 1, insert: '' })
})

it('finds what happened behind the caret', () => {
  expect(typed('abc', 'abXc', 0)).toEqual({ at: 2, remove: 0, insert: 'X' })
})

it('never cuts an emoji of several parts', () => {
  expect(typed('a😀b', 'a😁b', 3)).toEqual({ at: 1, remove: 2, insert: '😁' })
  expect(typed('👍🏻!', '👍🏿!', 4)).toEqual({ at: 0, remove: 4, insert: '👍🏿' })
  expect(typed('🇫🇷', '🇫🇮', 4)).toEqual({ at: 0, remove: 4, insert: '🇫🇮' })
  expect(typed('👩‍👧', '👩‍👦', 5)).toEqual({ at: 0, remove: 5, insert: '👩‍👦' })
})

it('takes only the mark where a letter gets one', () => {
  expect(typed('e', 'e\u0301', 2)).toEqual({ at: 1, remove: 0, insert: '\u0301' })
})

it('says nothing when nothing was typed', () => {
  expect(typed('ab', 'ab', 0)).toBeNull()
})

it('turns the one text into the other, whatever they and the caret are', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', '中', '😀', '👍🏻', '\u200D', '\u0301', '🇫'),
    maxLength: 12,
  })
  fc.assert(
    fc.property(text, text, fc.nat(30), (before, after, caret) => {
      const splice = typed(before, after, caret)
      const { at, remove, insert } = splice ?? { at: 0, remove: 0, insert: '' }
      expect(remove).toBeGreaterThanOrEqual(0)
      expect(before.slice(0, at) + insert + before.slice(at + remove)).toBe(after)
    }),
    { numRuns: 500 },
  )
})

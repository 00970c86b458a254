import { expect, test } from 'vitest'
import { mergedAnswers, readAnswers } from './own-answers.ts'

const told = (votes?: Record<string, number | null>) => ({
  may: true,
  abstains: false,
  ...(votes ? { votes } : {}),
})

test('keeps what the server cannot tell any more', () => {
  const first = mergedAnswers({}, { a: told({ p: 2, q: null }), b: told({}) })
  expect(first).toEqual({ a: { p: 2, q: null } })
  // The key of `a` is destroyed: its votes are told no more.
  expect(mergedAnswers(first, { a: told(), b: told({ p: -1 }) })).toEqual({
    a: { p: 2, q: null },
    b: { p: -1 },
  })
  expect(mergedAnswers(first, { a: told({}) })).toEqual({ a: {} })
  expect(mergedAnswers(first, { a: told({ p: 2, q: null }) })).toBe(first)
})

test('what is no record of answers is none', () => {
  for (const text of [undefined, '', '{', '[1]', '{"a":{"p":"x"}}']) expect(readAnswers(text)).toEqual({})
  expect(readAnswers('{"a":{"p":null,"q":1}}')).toEqual({ a: { p: null, q: 1 } })
})

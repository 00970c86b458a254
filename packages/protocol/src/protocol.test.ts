import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  closeCodes,
  closeReasonOf,
  isFinal,
  isId,
  mapIdOf,
  wordFields,
  wordsName,
  wordsPlaceOf,
} from './index.ts'

test('the name of a root text reads back as its place, and no other name does', () => {
  const id = fc.stringMatching(/^[\w-]{1,64}$/)
  const lang = fc.stringMatching(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})?$/)
  fc.assert(
    fc.property(fc.constantFrom(...wordFields), id, lang, (field, row, tag) => {
      const place = { field, row, lang: tag }
      expect(wordsPlaceOf(wordsName(place))).toEqual(place)
    }),
  )
  for (const name of [
    'claims',
    'text',
    'text/a',
    'text//en',
    'text/a/',
    'text/a/en/x',
    'other/a/en',
    '__proto__/a/en',
  ])
    expect(wordsPlaceOf(name), name).toBeUndefined()
})

test('ids hold nothing that a key, a path or an object would trip over', () => {
  expect(['a', 'x_Y-9', 'k'.repeat(64)].every(isId)).toBe(true)
  expect(['', 'a:b', 'a/b', 'a@b', 'a b', '__proto__', 'k'.repeat(65), 7, null].some(isId)).toBe(false)
})

test('each close code has its reason, and those that cannot be mended by coming back are final', () => {
  const codes = Object.values(closeCodes).map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const [reason, { code }] of Object.entries(closeCodes)) expect(closeReasonOf(code)).toBe(reason)
  expect(closeReasonOf(1000)).toBeUndefined()
  const final = Object.entries(closeCodes).filter(([, { code }]) => isFinal(code))
  expect(final.map(([reason]) => reason).toSorted()).toEqual(
    [
      'badFrame',
      'badTicket',
      'deleted',
      'forbidden',
      'locked',
      'mapFull',
      'noMap',
      'refusedUpdate',
      'removed',
      'tooLarge',
    ].toSorted(),
  )
})

test('the map of a socket is read from its path only', () => {
  expect(mapIdOf('/sync/abc-1?ticket=x')).toBe('abc-1')
  expect(mapIdOf('/sync/abc')).toBe('abc')
  for (const url of ['/sync/', '/sync', '/sync/a/b', '/other/a', '/sync/..%2f', 'https://x/sync/a'])
    expect(mapIdOf(url), url).toBeUndefined()
})

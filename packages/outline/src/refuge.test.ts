import { mapFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { outlineOf } from './outline-of.ts'
import { refugeOf } from './refuge.ts'

const rows = outlineOf(mapFrom('a > P; b > P; c > P; d > b; Q').tables)
const near = (...gone: string[]) => {
  const row = rows.find(({ claim }) => claim === gone[0])
  return refugeOf(rows, row?.key ?? '', ({ claim }) => gone.includes(claim))?.claim
}

test('the next beside it, else what it bears on, and so on outwards', () => {
  expect(near('a')).toBe('b')
  expect(near('c')).toBe('P')
  expect(near('d')).toBe('b')
  expect(near('d', 'b')).toBe('c')
  expect(near('c', 'P')).toBe('Q')
  expect(near('Q')).toBe('c')
})

test('nothing is left: nowhere', () => {
  expect(near('a', 'b', 'c', 'd', 'P', 'Q')).toBe(undefined)
  expect(refugeOf(rows, 'none', () => false)).toBe(null)
})

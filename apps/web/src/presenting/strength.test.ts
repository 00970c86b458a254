import { mapFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { strengths } from './strength.ts'

const of = (notation: string) => strengths(mapFrom(notation).tables)

test('what is supported is stronger, what is rebutted weaker, and both weigh the same', () => {
  const found = of('i: a > P; j: b -| Q; R')
  expect(found.get('P')).toBeCloseTo(0.75)
  expect(found.get('Q')).toBeCloseTo(0.25)
  expect(found.get('R')).toBeCloseTo(0.5)
  const both = of('a > P; b -| P')
  expect(both.get('P')).toBeCloseTo(0.5)
})

test('a reason counts by what stands behind it, to any depth', () => {
  const found = of('i: a > P; c > a; d > c; j: b > P; e -| b')
  expect(found.get('i')).toBeGreaterThan(found.get('j') ?? 1)
  expect(found.get('a')).toBeGreaterThan(of('c > a').get('a') ?? 1)
})

test('an undercut weakens the step and leaves its premise alone; a backing strengthens it', () => {
  const found = of('i: a > P; u: x -| i; j: b > Q; k: y > j; l: c > R')
  expect(found.get('a')).toBe(found.get('c'))
  expect(found.get('i')).toBeLessThan(found.get('l') ?? 0)
  expect(found.get('j')).toBeGreaterThan(found.get('l') ?? 1)
  expect(found.get('P')).toBeLessThan(found.get('R') ?? 0)
})

test('co-premises hold together: the weakest counts', () => {
  const found = of('i: a + b > P; r -| b; j: c > Q; s -| c')
  expect(found.get('i')).toBeCloseTo(found.get('j') ?? 0)
})

test('ends on circles, and leaves out what is gone', () => {
  const found = of('a > b; b -| a; ~c; ~ g: d > b')
  for (const value of found.values()) expect(value).toBeGreaterThanOrEqual(0)
  for (const value of found.values()) expect(value).toBeLessThanOrEqual(1)
  expect(found.has('c')).toBe(false)
  expect(found.has('g')).toBe(false)
})

import { inferenceId, mapFrom } from '@parley/model'
import { describe, expect, test } from 'vitest'
import { hangingOn } from './hanging.ts'

const hanging = (map: string, ...ids: string[]) => {
  const found = hangingOn(mapFrom(map).tables, ids)
  return found && { ...found, counts: Object.fromEntries(found.counts), branch: found.branch.toSorted() }
}

describe('nothing hangs', () => {
  test.each([
    ['on a claim alone', 'a', ['a']],
    ['on a claim that only bears on others', 'a > P', ['a']],
    ['on a claim whose reason goes with it', 'a > P; b > a', ['a', 'b']],
    ['on a claim whose reason was deleted', 'a > P; b > a; ~b', ['a']],
    ['on what is gone', 'b > a; ~a', ['a']],
    ['on a step', 'a > P', [inferenceId('a > P')]],
  ])('%s', (_, map, ids) => expect(hanging(map, ...ids)).toBeNull())
})

test('counts what ends on it by look, and what goes with its branch', () => {
  expect(hanging('a > P; b > a; c > a; d -| a; q? ?> a; e > b', 'a')).toEqual({
    counts: { supports: 2, rebuts: 1, asks: 1 },
    branch: ['a', 'b', 'c', 'd', 'e', 'q'],
    staying: 0,
  })
})

test('tells what stays because it bears on something else too', () => {
  expect(hanging('a > P; b > a; b > P; c > a', 'a')).toEqual({
    counts: { supports: 2 },
    branch: ['a', 'c'],
    staying: 1,
  })
})

test('an undercut hangs on the step that goes with its claim, or is deleted itself', () => {
  const map = 'a > P; u -| (a > P)'
  expect(hanging(map, 'a')).toMatchObject({ counts: { undercuts: 1 }, branch: ['a', 'u'] })
  expect(hanging(map, inferenceId('a > P'))).toMatchObject({ counts: { undercuts: 1 } })
  expect(hanging('a + b > P; u -| (a + b > P)', 'a')).toBeNull()
})

test('of several only what none of them takes along', () => {
  expect(hanging('a > P; b > P; c > a; c > b', 'a', 'b')).toMatchObject({
    counts: { supports: 2 },
    branch: ['a', 'b', 'c'],
  })
})

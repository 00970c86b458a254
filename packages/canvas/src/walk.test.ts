import { mapFrom } from '@parley/model'
import { describe, expect, test } from 'vitest'
import { arrowOf, type Direction, firstOf, neighbourAfterDelete, neighboursOf, walk } from './walk.ts'

const map = mapFrom('P; Q; a > P; b -| P; c + d > P; u -| (a > P); loose').tables

describe('the arrows of the keyboard', () => {
  test.each<[string, Direction, string | null]>([
    ['a', 'up', 'P'],
    ['P', 'down', 'a'],
    ['P', 'up', null],
    ['a', 'right', 'b'],
    ['b', 'right', 'c'],
    ['c', 'right', 'd'],
    ['d', 'right', null],
    ['b', 'left', 'a'],
    ['P', 'right', 'Q'],
    ['Q', 'right', 'loose'],
    // By way of the arrows themselves.
    ['a', 'step-up', 'a-supports-P'],
    ['P', 'step-down', 'a-supports-P'],
    ['a-supports-P', 'up', 'P'],
    ['a-supports-P', 'down', 'a'],
    ['a-supports-P', 'right', 'b-rebuts-P'],
    ['a-supports-P', 'step-down', 'u-rebuts-a-supports-P'],
    ['u', 'up', 'a-supports-P'],
  ])('%s %s is %s', (from, direction, to) => {
    expect(walk(map, from, direction)).toBe(to)
  })

  test('begin at the first proposal', () => expect(firstOf(map)).toBe('P'))
  test('begin nowhere on an empty map', () => expect(firstOf(mapFrom('').tables)).toBe(null))
})

test('a claim’s arrow is its own step, else the first that ends on it', () => {
  expect([arrowOf(map, 'a'), arrowOf(map, 'P'), arrowOf(map, 'loose')]).toEqual([
    'a-supports-P',
    'a-supports-P',
    null,
  ])
})

test('after a delete the one beside it is next, then what it bore on', () => {
  const chain = mapFrom('P; a > P').tables
  expect([
    neighbourAfterDelete(map, 'a'),
    neighbourAfterDelete(map, 'd'),
    neighbourAfterDelete(chain, 'a'),
  ]).toEqual(['b', 'c', 'P'])
})

test('when somebody else takes a row away the next beside it has the keyboard, else its target', () => {
  expect(neighboursOf(map, 'b')).toEqual(['c', 'P', 'a'])
  expect(neighboursOf(map, 'u')).toEqual(['a-supports-P'])
  expect(neighboursOf(map, 'a-supports-P')).toEqual(['b-rebuts-P', 'P', 'a'])
  expect(neighboursOf(mapFrom('P').tables, 'P')).toEqual([])
})

test('circles of claims are walked like anything else', () => {
  const circle = mapFrom('a > b; b > a').tables
  expect([walk(circle, 'a', 'up'), walk(circle, 'b', 'up')]).toEqual(['b', 'a'])
})

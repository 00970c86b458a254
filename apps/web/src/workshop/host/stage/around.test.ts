import { mapFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { around } from './around.ts'

const map = mapFrom('a > P; b -| P; c > a; d > c; e > d; ~f; f > a; x > Q').tables

test('nothing but the claim at no links', () => {
  expect(around(map, 'a', 0)).toEqual(['a'])
})

test('each link goes one step up and down, the nearest first, each claim once', () => {
  expect(around(map, 'a', 1)).toEqual(['a', 'P', 'c'])
  expect(around(map, 'a', 2)).toEqual(['a', 'P', 'c', 'b', 'd'])
})

test('other branches and what is gone stay out', () => {
  const all = around(map, 'a', 9)
  expect(all.toSorted()).toEqual(['P', 'a', 'b', 'c', 'd', 'e'])
})

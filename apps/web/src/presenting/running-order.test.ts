import { mapFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { runningOrder } from './running-order.ts'

const keys = (notation: string, most?: number) =>
  runningOrder(mapFrom(notation).tables, most === undefined ? {} : { most }).map(({ key }) => key)

test('title, then each proposal with what bears on it, strongest first', () => {
  expect(keys('i: a > P; j: b -| P; c > b; k: d > Q; l: e > P; f -| e')).toEqual([
    'title',
    'P',
    'P j',
    'P i',
    'P l',
    'Q',
    'Q k',
  ])
})

test('equal ones stand in the order that people gave them', () => {
  const store = mapFrom('i: a > P; j: b -| P; k: c > P')
  const order = () =>
    runningOrder(store.tables)
      .slice(2)
      .map(({ key }) => key)
  expect(order()).toEqual(['P i', 'P j', 'P k'])
  store.apply([{ write: 'set', table: 'inferences', id: 'k', cell: 'order', value: '1' }])
  expect(order()).toEqual(['P k', 'P i', 'P j'])
})

test('a step comes with its premises and what undercuts it; those are no slides of their own', () => {
  const slides = runningOrder(mapFrom('i: a + b > P; u: x -| i; v: y -| i; z > y; ~c; w: ~c + a -| P').tables)
  expect(slides.map(({ key }) => key)).toEqual(['title', 'P', 'P w', 'P i'])
  expect(slides[3]).toMatchObject({ inference: 'i', head: 'P', premises: ['a', 'b'], onStep: ['v', 'u'] })
  expect(slides[2]).toMatchObject({ inference: 'w', premises: ['a'] })
})

test('at most so many of each stance; questions only when all is walked', () => {
  const map = 'i: a > P; j: b > P; k: c > P; l: d -| P; q: w? ?> P'
  expect(keys(map, 2)).toEqual(['title', 'P', 'P i', 'P j', 'P l'])
  expect(keys(map)).toEqual(['title', 'P', 'P i', 'P j', 'P k', 'P l', 'P q'])
})

test('a question goes before its answers, which are walked as proposals are', () => {
  expect(keys('i: one => q?; j: two => q?; k: r > one; l: s -| two; P')).toEqual([
    'title',
    'q',
    'one',
    'one k',
    'two',
    'two l',
    'P',
  ])
})

test('without proposals and questions the claims that serve nothing are walked; an empty map has a title', () => {
  expect(keys('i: a > b')).toEqual(['title', 'b', 'b i'])
  expect(keys('~a')).toEqual(['title'])
})

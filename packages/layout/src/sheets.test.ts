import { expect, test } from 'vitest'
import { sheetsOf, type SheetRoom } from './sheets.ts'
import type { Step } from './sizes.ts'

const room = { page: 540, above: 0, round: 0, alone: 240, across: 90, width: 700, down: 20, trunk: 40 }
const card = (id: string, height = 100) => ({ id, width: 264, height })
const step = (id: string, target: string, ...premises: string[]): Step => ({ id, target, premises })
const told = (cards: string, steps: readonly Step[], more: Partial<SheetRoom> = {}) =>
  sheetsOf(
    cards.split(' ').map((id) => card(id)),
    steps,
    { ...room, ...more },
  ).map(
    ({ focus, places, steps: drawn }) =>
      `${focus}: ${[...places.keys()].slice(1).join(' ')} (${[...drawn].join(' ')})`,
  )

test('what bears on a claim stands in one column beside it, which is as tall as all of it', () => {
  const [sheet, ...others] = sheetsOf(
    [card('P'), card('a'), card('b', 60)],
    [step('1', 'P', 'a'), step('2', 'P', 'b')],
    room,
  )
  expect(others).toEqual([])
  expect(sheet?.height).toBe(180)
  expect([...(sheet?.places ?? [])]).toEqual([
    ['P', [0, 0]],
    ['a', [354, 0]],
    ['b', [354, 120]],
  ])
})

test('beside a focus that is wide the arrows are as long as the width leaves', () => {
  const cards = [{ ...card('P'), width: 404 }, card('a')]
  const [sheet] = sheetsOf(cards, [step('1', 'P', 'a')], room)
  expect(sheet?.places.get('a')).toEqual([436, 0])
})

test('a short column stands at the middle of a taller claim', () => {
  const [sheet] = sheetsOf([card('P', 200), card('a')], [step('1', 'P', 'a')], room)
  expect(sheet?.height).toBe(200)
  expect(sheet?.places.get('a')).toEqual([354, 50])
})

test('many hang in two columns on a trunk, what comes first higher up, and what does not fit goes on the next page', () => {
  const steps = Array.from('abcdefgh', (id) => step(id, 'P', id))
  const cards = 'P a b c d e f g h'
  // Three would fit in each column.
  expect(told(cards, steps.slice(0, 4))).toEqual(['P: a c b d (a c b d)'])
  expect(told(cards, steps.slice(0, 5))).toEqual(['P: a c e b d (a c e b d)'])
  expect(told(cards, steps)).toEqual(['P: a c e b d f (a c e b d f)', 'P: g h (g h)'])
  const [sheet] = sheetsOf([card('P'), ...Array.from('abcd', (id) => card(id))], steps.slice(0, 4), room)
  expect(sheet?.trunk).toEqual({ x: -20, y: 100, width: 40, height: 260 })
  expect(Object.fromEntries(sheet?.places ?? [])).toEqual({
    P: [-132, 0],
    a: [-374, 140],
    b: [110, 140],
    c: [-374, 260],
    d: [110, 260],
  })
})

/** What is on which page: the focus of each sheet, and how many stand with it. */
const pages = (cards: string, steps: readonly Step[], more: Partial<SheetRoom>) => {
  const found: string[] = []
  for (const { focus, page, places } of sheetsOf(
    cards.split(' ').map((id) => card(id)),
    steps,
    { ...room, ...more },
  ))
    found[page] = [found[page], `${focus}${places.size - 1}`].filter(Boolean).join(' ')
  return found
}
const on = (target: string, ...premises: string[]) =>
  premises.map((id) => step(`${id} ${target}`, target, id))

test('sheets share a page while they and what is round them fit, and leave room for what is above the first', () => {
  const steps = [...on('P', 'a'), ...on('a', 'b'), ...on('b', 'c'), ...on('c', 'd'), ...on('d', 'e')]
  const cards = 'P a b c d e'
  expect(pages(cards, steps, { page: 360, round: 20 })).toEqual(['P1 a1 b1', 'c1 d1'])
  expect(pages(cards, steps, { page: 360, round: 21 })).toEqual(['P1 a1', 'b1 c1', 'd1'])
  expect(pages(cards, steps, { page: 360, round: 20, above: 1 })).toEqual(['P1 a1', 'b1 c1 d1'])
})

test('a claim with much begins on what is left of a page, unless that is little or holds next to nothing of it', () => {
  const many = Array.from('efghijklmnop')
  const cards = ['P', 'Q', 'a', 'b', ...many].join(' ')
  const steps = [...on('P', 'a'), ...on('Q', ...many)]
  const page = 640
  // 540 are left, 140 of them for the claim itself: three in each column. Then four of 500 in each.
  expect(pages(cards, steps, { page })).toEqual(['P1 Q6', 'Q6'])
  // 240 are left: less than two fifths.
  expect(pages(cards, steps, { page, above: 300 })).toEqual(['P1', 'Q8', 'Q4'])
  // 260 are left, and one of each column would fit.
  expect(pages(cards, steps, { page, above: 280 })).toEqual(['P1', 'Q8', 'Q4'])
  // What would be done on a page of its own is not begun on the rest of another.
  expect(pages(cards, [...on('P', 'a'), ...on('Q', ...many.slice(0, 8))], { page })).toEqual(['P1', 'Q8'])
  // What would be done there begins.
  expect(pages(cards, [...on('P', 'a'), ...on('Q', 'b')], { page, above: 440 })).toEqual(['P1 Q1'])
})

test('what is taller than a page has one to itself, and none is left empty', () => {
  const steps = [...on('P', 'a'), step('1', 'Q', 'a', 'b', 'c', 'd', 'e', 'f'), ...on('a', 'g')]
  expect(pages('P Q a b c d e f g', steps, {})).toEqual(['P1', 'Q6', 'a1'])
  expect(pages('P a', on('P', 'a'), { page: 50, above: 60 })).toEqual(['P1'])
})

test('each claim that something bears on has its own, and each step stands once', () => {
  expect(told('P Q a b', [step('1', 'P', 'a'), step('2', 'Q', 'a'), step('3', 'a', 'b')])).toEqual([
    'P: a (1)',
    'Q: a (2)',
    'a: b (3)',
  ])
})

test('what bears on a step, and premises of two steps, stay together', () => {
  const steps = [
    step('1', 'P', 'a', 'b'),
    step('2', 'P', 'c'),
    step('u', '1', 'd'),
    step('v', 'u', 'e'),
    step('3', 'P', 'c'),
  ]
  expect(told('P a b c d e', steps)).toEqual(['P: a b d e (1 u v)', 'P: c (2 3)'])
  expect(told('P a b c d e', steps, { page: 640 })).toEqual(['P: a b d e c (1 u v 2 3)'])
  const [sheet] = sheetsOf(
    Array.from('Pabcde', (id) => card(id, id === 'P' ? 60 : 100)),
    steps,
    { ...room, page: 640 },
  )
  const left = [...(sheet?.places ?? [])].filter(([id, [x]]) => id !== 'P' && x < 0)
  expect(left.map(([id]) => id)).toEqual(['a', 'b', 'd', 'e'])
  // One that joins two that stood apart.
  expect(told('P a b c', [step('1', 'P', 'a'), step('2', 'P', 'b'), step('3', 'P', 'b', 'a')])).toEqual([
    'P: a b (1 2 3)',
  ])
})

test('circles end, and what cannot be drawn is left out', () => {
  expect(
    told('P a', [step('1', 'P', 'a'), step('2', 'a', 'P'), step('3', 'P', 'lost'), step('4', 'P')]),
  ).toEqual(['P: a (1)', 'a: P (2)'])
  expect(told('P a', [step('1', '2', 'a'), step('2', '1', 'a')])).toEqual([])
  // The focus itself speaks against a step on it.
  expect(told('P a', [step('1', 'P', 'a'), step('2', '1', 'P')])).toEqual(['P: a (1 2)'])
  expect(sheetsOf([], [], room)).toEqual([])
})

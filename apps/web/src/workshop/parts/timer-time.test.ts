import { loadWorkshopMessages } from '@parley/i18n'
import type { Timer } from '@parley/workshop'
import { expect, test } from 'vitest'
import { clockText, longTime, marksOf, partGone, secondsLeft, untilNextSecond } from './timer-time.ts'

const running = (endsAt: number): Timer => ({ state: 'running', label: '', endsAt, total: 240_000 })

test('a running timer counts down to 0 and not below, and changes at whole seconds of its end', () => {
  expect([secondsLeft(running(10_000), 7999), secondsLeft(running(10_000), 8000)]).toEqual([3, 2])
  expect(secondsLeft(running(10_000), 12_000)).toBe(0)
  expect(untilNextSecond(running(10_000), 7999)).toBe(1)
  expect(untilNextSecond(running(10_000), 8000)).toBe(1000)
  expect(untilNextSecond(running(10_000), 10_000)).toBeUndefined()
})

test('a paused one stands still, and off is nothing', () => {
  const paused: Timer = { state: 'paused', label: '', left: 61_000, total: 240_000 }
  expect(secondsLeft(paused, 99)).toBe(61)
  expect(untilNextSecond(paused, 99)).toBeUndefined()
  expect(secondsLeft({ state: 'off' }, 99)).toBe(0)
})

test('how much is gone stays between nothing and all', () => {
  expect(partGone(running(240_000), 60_000)).toBe(0.25)
  expect([partGone(running(0), 9), partGone(running(1e9), 0), partGone({ state: 'off' }, 0)]).toEqual([
    1, 0, 0,
  ])
})

test('minutes go on beyond the hour, up to two', () => {
  expect([127, 9, 4860, 10_920].map(clockText)).toEqual(['2:07', '0:09', '81:00', '3:02:00'])
})

test('from three hours on time is days, hours and minutes, and seconds are nobody’s care', () => {
  expect(longTime(3 * 3600 - 1)).toBeUndefined()
  expect(longTime(3 * 3600)).toEqual({ days: 0, hours: 3, minutes: 0 })
  expect(longTime(2 * 86_400 - 1)).toEqual({ days: 1, hours: 23, minutes: 59 })
  expect(longTime(7 * 86_400)).toEqual({ days: 7, hours: 0, minutes: 0 })
})

test.each([
  ['en', '1 d', '3 h', '1 d 2 h', '3 h 5 min'],
  ['zh', '1 天', '3 小时', '1 天 2 小时', '3 小时 5 分'],
  ['ru', '1 дн.', '3 ч', '1 дн. 2 ч', '3 ч 5 мин'],
] as const)('in %s a long time says nothing of what there is none of', async (language, ...told) => {
  const { room } = await loadWorkshopMessages(language)
  expect([
    room.longTime(1, 0, 7),
    room.longTime(0, 3, 0),
    room.longTime(1, 2, 0),
    room.longTime(0, 3, 5),
  ]).toEqual(told)
})

test('people are told at half, at the last minute and at the end, and of short times only the end', () => {
  expect(marksOf(480_000)).toEqual([
    ['half', 240],
    ['minute', 60],
    ['over', 0],
  ])
  expect(marksOf(60_000)).toEqual([['over', 0]])
})

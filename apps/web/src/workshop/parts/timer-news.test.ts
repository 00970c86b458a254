import { expect, test } from 'vitest'
import { type ClockMoment, newsOf } from './timer-news.ts'

const clock = (label: string, seconds: number, minutes: number): ClockMoment => ({
  state: 'running',
  label,
  seconds,
  totalMs: minutes * 60_000,
})
const frame = clock('Frame', 250, 5)

test('the next phase that begins amid the one before is told by its name, be it longer or shorter', () => {
  expect(newsOf(frame, clock('Stance', 240, 4))).toBe('started')
  expect(newsOf(frame, clock('Tour', 480, 8))).toBe('started')
  expect(newsOf({ ...frame, state: 'paused' }, clock('Tour', 480, 8))).toBe('started')
})

test('more time for the same clock is more time', () => {
  expect(newsOf(frame, clock('Frame', 310, 6))).toBe('more')
  expect(newsOf(frame, clock('Frame', 190, 4))).toBeUndefined()
})

test('half, the last minute and the end are told once each, and going on after a pause is not', () => {
  expect(newsOf(clock('Frame', 151, 5), clock('Frame', 150, 5))).toBe('half')
  expect(newsOf(clock('Frame', 150, 5), clock('Frame', 149, 5))).toBeUndefined()
  expect(newsOf(clock('Frame', 61, 5), clock('Frame', 60, 5))).toBe('minute')
  const over: ClockMoment = { ...frame, state: 'over', seconds: 0 }
  expect(newsOf(clock('Frame', 1, 5), over)).toBe('over')
  expect(newsOf(over, over)).toBeUndefined()
  expect(newsOf({ ...frame, state: 'paused' }, frame)).toBeUndefined()
})

import { loadMessages } from '@parley/i18n'
import { expect, test } from 'vitest'
import { whenSeen } from './when-seen.ts'

const now = new Date(2025, 5, 12, 15, 0).getTime()
const say = await loadMessages('en')

test.each([
  [new Date(2025, 5, 12, 10, 42), 'today, 10:42 AM'],
  [new Date(2025, 5, 12, 0, 0), 'today, 12:00 AM'],
  [new Date(2025, 5, 11, 23, 59), 'yesterday'],
  [new Date(2025, 4, 12), 'May 12'],
  [new Date(2024, 4, 12), 'May 12, 2024'],
])('%s', (at, text) => {
  expect(whenSeen(at.getTime(), now, 'en', say).text.replace('\u202f', ' ')).toBe(text)
})

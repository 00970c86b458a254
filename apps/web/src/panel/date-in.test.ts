import { expect, test } from 'vitest'
import { dateIn } from './date-in.ts'

test('a date is said as precisely as it is known', () => {
  expect(dateIn('2025', 'en')).toBe('2025')
  expect(dateIn('2025-06', 'en')).toBe('June 2025')
  expect(dateIn('2025-06-04', 'ru')).toBe('4 июня 2025 г.')
  expect(dateIn('', 'en')).toBe('')
})

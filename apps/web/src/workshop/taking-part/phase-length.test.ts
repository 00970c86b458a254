import { loadWorkshopMessages } from '@parley/i18n'
import { expect, test } from 'vitest'
import { lengthOfPhase } from './phase-length.ts'

test('a phase is told in minutes, from two hours on in hours, from two days on in days', async () => {
  const [en, ru] = await Promise.all([loadWorkshopMessages('en'), loadWorkshopMessages('ru')])
  const told = [0.2, 1, 5, 90, 119, 120, 720, 1320, 1440, 2880, 10_080]
  expect(told.map((minutes) => lengthOfPhase(minutes, en.takingPart))).toEqual([
    '1 min',
    '1 min',
    '5 min',
    '90 min',
    '119 min',
    '2 h',
    '12 h',
    '22 h',
    '24 h',
    '2 days',
    '7 days',
  ])
  expect([2, 7].map((days) => lengthOfPhase(days * 1440, ru.takingPart))).toEqual(['2 дня', '7 дней'])
})

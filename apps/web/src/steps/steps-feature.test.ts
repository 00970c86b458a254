import { mapFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { stepMeant } from './steps-feature.ts'

test('means the chosen step, or the first that stands in which the chosen claim serves', () => {
  const { tables } = mapFrom('i: a > P; j: a -| Q; u: b -| i; k: c > Q; ~ l: d > P')
  expect(stepMeant(tables, ['i', 'j'])).toBe('i')
  expect(stepMeant(tables, ['c'])).toBe('k')
  expect(['i', 'j']).toContain(stepMeant(tables, ['a']))
  expect(stepMeant(tables, ['b'])).toBe('u')
})

test('means none for a claim that serves in none, for what is gone, and for nothing', () => {
  const { tables } = mapFrom('i: a > P; ~ l: d > P')
  for (const chosen of [['P'], ['l'], ['d'], ['nowhere'], []])
    expect(stepMeant(tables, chosen)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { acts, actsOfTopic, isAct, topics } from './acts.ts'

test('each act stands in one topic, once, and each topic is listed', () => {
  expect(new Set(acts).size).toBe(acts.length)
  expect([...topics].toSorted()).toEqual(Object.keys(actsOfTopic).toSorted())
  expect(isAct('fold')).toBe(true)
  expect(isAct('toString')).toBe(false)
})

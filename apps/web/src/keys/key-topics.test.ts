import { acts } from '@parley/acts'
import { expect, test } from 'vitest'
import { actsOfTopic, topics } from './key-topics.ts'

test('each act stands in one topic', () => {
  const listed = topics.flatMap((topic) => actsOfTopic[topic])
  expect(listed.toSorted()).toEqual([...acts].toSorted())
})

import { schemes } from '@parley/model'
import { expect, test } from 'vitest'
import { schemeGroups } from './scheme-groups.ts'

test('each scheme is in one group, and none twice', () => {
  const grouped = schemeGroups.flatMap(({ keys }) => keys)
  expect(grouped.toSorted()).toEqual(schemes.map(({ key }) => key).toSorted())
  expect(schemeGroups.every(({ keys }) => keys.length > 1)).toBe(true)
})

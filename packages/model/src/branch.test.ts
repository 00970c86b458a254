import { describe, expect, test } from 'vitest'
import { branchOf } from './branch.ts'
import { inferenceId, mapFrom } from './notation.ts'

describe('[C18] what hangs on several at once', () => {
  const cases: readonly [string, string, readonly string[], readonly string[]][] = [
    ['what bears on both and nothing else', 'a > P; b > P; c > a; c > b', ['a', 'b'], ['a', 'b', 'c']],
    ['not what bears on a third', 'a > P; b > P; c > a; c > b; c > P', ['a', 'b'], ['a', 'b']],
    ['one that is in the other’s branch', 'a > P; b > a; c > b', ['b', 'a'], ['a', 'b', 'c']],
    [
      'an undercut of a step, not its premise',
      'a > P; u -| (a > P); w > u',
      [inferenceId('a > P')],
      ['u', 'w'],
    ],
    ['nothing', 'a > P', [], []],
  ]
  for (const [name, map, ids, expected] of cases)
    test(`${name}: ${map}`, () => {
      const { tables } = mapFrom(map)
      const claims = branchOf(tables, ids).filter((id) => tables.claim(id))
      expect(claims.toSorted()).toEqual([...expected].toSorted())
      expect(branchOf(tables, ids)).toEqual(expect.arrayContaining([...ids]))
    })
})

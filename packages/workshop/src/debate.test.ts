import { expect, test } from 'vitest'
import { debateSides, debateSidesIn, groupOfSide, isDebate, sideOfGroup } from './debate.ts'

const group = (id: string, members: readonly string[] = []) => ({ id, name: id, scope: [], members })

test('sides are there when both are, in their order, whatever other groups there are', () => {
  const both = [group('other'), group(groupOfSide.against, ['a']), group(groupOfSide.for, ['b', 'c'])]
  expect(debateSidesIn(both)).toEqual([
    { side: 'for', members: ['b', 'c'] },
    { side: 'against', members: ['a'] },
  ])
  expect(debateSidesIn([group(groupOfSide.for)])).toBeUndefined()
  expect(debateSides.map((side) => sideOfGroup(groupOfSide[side]))).toEqual([...debateSides])
  expect(sideOfGroup('other')).toBeUndefined()
  expect(sideOfGroup(null)).toBeUndefined()
})

test('an agenda with a debate wants sides, another does not', () => {
  expect(isDebate([{ kind: 'frame' }, { kind: 'debate' }])).toBe(true)
  expect(isDebate([{ kind: 'frame' }, { kind: 'talk' }])).toBe(false)
})

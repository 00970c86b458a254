import { expect, test } from 'vitest'
import { type Restraint, withReasons } from './restraint.ts'

const lines = (...keys: string[]) => [keys.map((key) => ({ key }))]
const onlyLocked: Restraint = {
  why: (change, on) => (on === 'locked' ? `no ${change}` : null),
  locked: new Set(['locked']),
  lockedName: 'Locked',
}
const offOf = (keys: string[], on: (key: string) => string | null) =>
  Object.fromEntries(
    withReasons(onlyLocked, lines(...keys), on)
      .flat()
      .map(({ key, off }) => [key, off]),
  )

test('lines that change what is held back say why; those that only look, and those about something else, do not', () => {
  const keys = [
    'add-supports',
    'turn-asks',
    'unmerge-c1',
    'delete',
    'comment',
    'details',
    'fold',
    'connect',
    'lock',
  ]
  expect(offOf(keys, (key) => (key === 'connect' ? null : 'locked'))).toEqual({
    'add-supports': 'no add',
    'turn-asks': 'no link',
    'unmerge-c1': 'no edit',
    delete: 'no delete',
    comment: undefined,
    details: undefined,
    fold: undefined,
    connect: undefined,
    lock: undefined,
  })
  expect(offOf(['edit', 'toString'], () => 'free')).toEqual({ edit: undefined, toString: undefined })
})

test('where nothing is held back the lines are the same objects', () => {
  const groups = lines('edit')
  expect(withReasons(null, groups, () => 'locked')).toBe(groups)
})

import { expect, test } from 'vitest'
import type { Item, MenuPart } from './menu-items.tsx'
import { inLevels } from './menu-levels.ts'

const item = (key: string): Item => ({ key, label: key, run() {} })
const part = (about: 'claim' | 'step', ...groups: readonly string[]): MenuPart => ({
  part: about,
  groups: groups.map((group) => group.split(' ').map(item)),
})
const long = part(
  'claim',
  'add-supports add-rebuts add-asks',
  'edit beside before above connect duplicate',
  'details cite history translate',
  'comment tag',
  'move split merge',
  'proposal claim question note implicit',
  'up down',
  'delete',
)
const step = part('step', 'undercut back co', 'delete-step')

const levels = (parts: readonly MenuPart[]) =>
  inLevels(
    parts,
    (rest) => ({ ...item('more'), sub: rest }),
    ({ part: about, groups }) => ({ ...item(about), sub: groups }),
  )
const keysOf = (groups: readonly (readonly Item[])[]): string[] =>
  groups.map((group) => group.map(({ key }) => key).join(' '))
const all = (groups: readonly (readonly Item[])[]): string[] =>
  groups.flat().flatMap(({ key, sub }) => (sub ? all(sub) : [key]))

test('a long menu shows what is wanted most, and no line of it is lost or doubled', () => {
  const top = levels([long, step])
  expect(keysOf(top)).toEqual([
    'add-supports add-rebuts add-asks',
    'edit beside connect',
    'details comment move',
    'more step',
    'delete',
  ])
  expect(all(top).toSorted()).toEqual(
    [...long.groups, ...step.groups]
      .flat()
      .map(({ key }) => key)
      .toSorted(),
  )
  // The rest keeps its groups and their order.
  const more = top.flat().find(({ key }) => key === 'more')
  expect(keysOf(more?.sub ?? [])).toEqual([
    'before above duplicate',
    'cite history translate',
    'tag',
    'split merge',
    'proposal claim question note implicit',
    'up down',
  ])
})

test('a menu about the step has the claim behind a line', () => {
  expect(keysOf(levels([step, long]))).toEqual(['undercut back co', 'claim', 'delete-step'])
})

test('a short menu has one level', () => {
  expect(keysOf(levels([part('claim', 'history details')]))).toEqual(['history details'])
  expect(levels([])).toEqual([])
})

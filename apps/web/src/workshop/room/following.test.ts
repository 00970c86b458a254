import type { Spotlight } from '@parley/workshop'
import { expect, test } from 'vitest'
import { answer, followingNone, lead } from './following.ts'

const light = (mode: Spotlight['mode'], id = 's1'): Spotlight => ({
  id,
  mode,
  rows: ['a'],
  by: 'host',
  at: 0,
  live: false,
})

test('an invitation asks, and is followed only when it was accepted', () => {
  const asked = lead(followingNone, light('invite'), 'me')
  expect(asked.at).toBe('asked')
  expect(answer(asked, 'follow', light('invite')).at).toBe('following')
  expect(answer(asked, 'decline', light('invite')).at).toBe('declined')
})

test('a summons is followed at once and can be broken; the same one does not come back', () => {
  const following = lead(followingNone, light('summon'), 'me')
  expect(following.at).toBe('following')
  const broken = answer(following, 'break', light('summon'))
  expect(lead(broken, { ...light('summon'), rows: ['b'] }, 'me')).toBe(broken)
  expect(lead(broken, light('summon', 's2'), 'me').at).toBe('following')
})

test('a hold cannot be broken, and ends with its spotlight', () => {
  const held = lead(followingNone, light('hold'), 'me')
  expect(answer(held, 'break', light('hold'))).toBe(held)
  expect(lead(held, null, 'me')).toBe(followingNone)
})

test('nobody follows themselves', () => {
  expect(lead(followingNone, light('hold'), 'host')).toBe(followingNone)
})

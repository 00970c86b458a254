import { addComment, type Command, mapFrom } from '@parley/model'
import { afterEach, expect, test } from 'vitest'
import { kept } from '../shell/kept.ts'
import { beginSeeing, namesOfSeen, newComments, noteSeen } from './seen-comments.ts'

afterEach(() => {
  for (const name of namesOfSeen('m')) kept.remove(name)
})

function stage() {
  const store = mapFrom('a > P')
  let made = 0
  const perform = <Args>(command: Command<Args>, args: Args, me: string, now: number) => {
    const performed = command.perform(store.tables, args, {
      me,
      now,
      newId: () => `c${++made}`,
      random: () => 0.5,
    })
    if (!performed.ok) throw new Error(performed.refusal.why)
    store.apply(performed.writes)
    return performed.made[0] ?? ''
  }
  const say = (me: string, now: number, on = 'a') =>
    perform(addComment, { on, text: 'Well.', lang: 'en' }, me, now)
  return { map: store.tables, say, fresh: (on = 'a') => newComments(store.tables, 'm', on, 'ana') }
}

test('what others say after the first visit is new until it was shown', () => {
  const { map, say, fresh } = stage()
  say('ben', 90)
  beginSeeing('m', 100)
  say('ana', 110)
  const late = say('ben', 120)
  const elsewhere = say('ben', 130, 'P')
  expect(fresh()).toEqual([late])
  expect(fresh('P')).toEqual([elsewhere])
  noteSeen(map, 'm', [late])
  expect(fresh()).toEqual([])
  expect(fresh('P')).toEqual([elsewhere])
})

test('a second visit does not make read what was new', () => {
  const { say, fresh } = stage()
  beginSeeing('m', 100)
  const late = say('ben', 120)
  beginSeeing('m', 500)
  expect(fresh()).toEqual([late])
})

test('before the first visit is noted nothing is new', () => {
  const { say, fresh } = stage()
  say('ben', 120)
  expect(fresh()).toEqual([])
})

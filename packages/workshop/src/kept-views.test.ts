import { env } from 'node:process'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it, test } from 'vitest'
import type { CommandOf } from './command.ts'
import { commonView } from './common-view.ts'
import type { Around } from './engine.ts'
import { keptViews } from './kept-views.ts'
import { meView } from './me-view.ts'
import { peopleOf } from './people.ts'
import { anyStep, fullRoom } from './testing/any-step.ts'
import { newRoom, type Room } from './testing/room.ts'
import { audiences } from './view.ts'

const wanted = env['PARLEY_SEED']
const runs = Math.min(Number(env['PARLEY_SEEDS'] ?? 8), 200)
const seeds = wanted === undefined ? Array.from({ length: runs }, (_, index) => index + 1) : [Number(wanted)]

/** As the server has it: another set each time that somebody comes or goes. */
function aroundOf(room: Room): () => Around {
  let here: ReadonlySet<string> = new Set()
  return () => {
    if (!isDeepStrictEqual(here, room.here)) here = new Set(room.here)
    return { ...room.around(), here }
  }
}

describe.each(seeds)('views that are kept, seed %i', (seed) => {
  it('are those that would be made anew, whatever happened meanwhile', () => {
    const room = fullRoom(seed)
    const around = aroundOf(room)
    const kept = keptViews()
    const known = new Map<string, { readonly since: object; readonly rest: unknown }>()
    for (let turn = 0; turn < 250; turn += 1) {
      anyStep(room)
      const { session } = room
      // At times several things happen before anybody is told.
      if (room.chance.chance(0.3)) continue
      const pairs = [
        ...audiences.map((audience) => [
          kept.common(session, audience, around()),
          commonView(session, audience, around()),
        ]),
        ...peopleOf(session)
          .filter(() => room.chance.chance(0.6))
          .map(({ id }) => [kept.me(session, id, around()), meView(session, id, around())]),
      ]
      const since = kept.besidesVotes(session)
      for (const { id } of peopleOf(session)) {
        const me = meView(session, id, around())
        const ballots = Object.entries(me.ballots).map(([name, mine]) => [name, { ...mine, votes: null }])
        const rest = { ...me, ballots }
        const last = known.get(id)
        expect(last?.since !== since || isDeepStrictEqual(last.rest, rest)).toBe(true)
        known.set(id, { since, rest })
      }
      const wrong = pairs.find(([one, other]) => !isDeepStrictEqual(one, other))
      expect(wrong?.[0], `seed ${seed}, turn ${turn}`).toEqual(wrong?.[1])
    }
  })
})

describe('of a session in which somebody voted', () => {
  const dots: CommandOf<'ballot'> = {
    do: 'ballot',
    ballot: 'dots',
    kind: 'dots',
    ask: 'crux',
    question: '',
    targets: [{ id: 'c1', kind: 'claim', text: 'One' }],
    each: 3,
    perTarget: 3,
    anonymity: 'secret',
    sealed: false,
  }
  const opened = () => {
    const room = newRoom()
    const [ada, ben] = [room.with('participant', 'Ada'), room.with('participant', 'Ben')]
    for (const ballot of ['dots', 'other']) {
      room.do('host', { ...dots, ballot })
      room.do('host', { do: 'ballot-open', ballot })
    }
    const around = aroundOf(room)
    const kept = keptViews()
    const look = () => ({
      host: kept.common(room.session, 'host', around()),
      all: kept.common(room.session, 'participant', around()),
      wall: kept.common(room.session, 'viewer', around()),
      ada: kept.me(room.session, ada, around()),
      ben: kept.me(room.session, ben, around()),
    })
    return { room, ada, look, around }
  }

  test('all but that ballot and that voter’s own slice are the same values', () => {
    const { room, ada, look } = opened()
    const before = look()
    expect(Object.values(look()).map((one, at) => one === Object.values(before)[at])).toEqual(
      Array.from({ length: 5 }, () => true),
    )
    room.do(ada, { do: 'vote', ballot: 'dots', epoch: 1, target: 'c1', value: 3 })
    const after = look()
    expect(after.all).not.toBe(before.all)
    for (const name of ['host', 'all'] as const) {
      const { ballots, ...rest } = after[name]
      for (const [slice, value] of Object.entries(rest))
        expect(Object.entries(before[name]).find(([other]) => other === slice)?.[1], slice).toBe(value)
      expect(ballots['other']).toBe(before[name].ballots['other'])
      expect(ballots['dots']).toMatchObject({ done: 1, of: 3 })
    }
    expect(after.wall).toBe(after.all)
    expect(after.ben).toBe(before.ben)
    expect(after.ada.ballots['dots']?.votes).toEqual({ c1: 3 })
    expect(before.ada.ballots['dots']?.votes).toEqual({})
  })
})

test('whether somebody may write follows the clock', () => {
  const room = newRoom()
  const ada = room.with('participant', 'Ada')
  const kept = keptViews()
  const mayWrite = () => kept.me(room.session, ada, room.around()).mayWrite
  room.begin('talk', true)
  expect(mayWrite()).toBe(true)
  room.pass(6 * 60_000)
  expect(mayWrite()).toBe(false)
})

/**
 * Seeded sessions over all commands, given by everybody who could have a socket and by some who could not. What must
 * hold whatever happens: nothing throws, the log alone makes the same session, nobody is shown what is not theirs.
 * `PARLEY_SEEDS=200` runs more of them, `PARLEY_SEED=17` that one.
 */
import { env } from 'node:process'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { WorkshopEvent } from './event.ts'
import { applyChange, changeBetween } from './change.ts'
import { readCommand } from './command.ts'
import { audienceOf, commonView } from './common-view.ts'
import { contributionOf } from './contribution.ts'
import { meView } from './me-view.ts'
import { nextWake, onTime } from './on-time.ts'
import { peopleOf } from './people.ts'
import { play } from './play.ts'
import type { PersonId, Session } from './session.ts'
import { anyCommand, commandNames } from './testing/any-command.ts'
import { anyStep, fullRoom } from './testing/any-step.ts'
import { type Room, voterKey } from './testing/room.ts'
import type { WorkshopView } from './view.ts'

const wanted = env['PARLEY_SEED']
const runs = Math.min(Number(env['PARLEY_SEEDS'] ?? 8), 200)
const seeds = wanted === undefined ? Array.from({ length: runs }, (_, index) => index + 1) : [Number(wanted)]
const steps = 200

/** What one person's page holds. */
function viewOf(room: Room, person: PersonId): WorkshopView {
  const { session } = room
  const known = session.people[person]
  if (!known) throw new Error('Nobody of that id.')
  return {
    ...commonView(session, audienceOf(known), room.around()),
    me: meView(session, person, room.around()),
  }
}
const replayed = (events: readonly WorkshopEvent[]): Session | undefined => {
  let session: Session | undefined
  for (const event of events) session = play(session, event)
  return session
}
function travelled<Value>(value: Value): Value {
  const read: Value = JSON.parse(JSON.stringify(value))
  return read
}

describe.each(seeds)('a session of any commands, seed %i', (seed) => {
  it('never throws, is its log, and tells nobody what is not theirs', () => {
    const room = fullRoom(seed)
    const pages = new Map<PersonId, Partial<WorkshopView>>()
    const servers = new Map<PersonId, WorkshopView>()
    for (let turn = 0; turn < steps; turn += 1) {
      anyStep(room)
      const { session } = room
      for (const { id, standing } of peopleOf(session)) {
        if (standing !== 'in' || room.chance.chance(0.7)) continue
        const view = viewOf(room, id)
        expectSecrecy(session, id, view)
        // The page follows by changes alone, through JSON.
        const before = servers.get(id)
        const change = changeBetween(before, view)
        const page = pages.get(id) ?? {}
        pages.set(
          id,
          change
            ? applyChange(page, travelled({ change, ...(before ? {} : { whole: true as const }) }))
            : page,
        )
        servers.set(id, view)
        expectSame(pages.get(id), travelled(view))
      }
      const due = onTime(session, room.around()).events.reduce<Session>(
        (next, event) => play(next, event),
        session,
      )
      expect(onTime(due, room.around()).events).toEqual([])
      expect(nextWake(due, room.around()) ?? Infinity).toBeGreaterThan(room.now)
    }
    expectSame(replayed(room.events), room.session)
    expectSame(replayed(travelled(room.events)), room.session)
    // A snapshot is the session as JSON.
    expectSame(travelled(room.session), room.session)
  })
})

/** As `toStrictEqual`, many times faster while they are. */
function expectSame(found: unknown, right: unknown): void {
  // oxlint-disable-next-line vitest/no-conditional-expect -- for its message: it fails whenever it is reached
  if (!isDeepStrictEqual(found, right)) expect(found).toStrictEqual(right)
}

/** What nobody else may read of it, whoever looks. */
function expectSecrecy(session: Session, id: PersonId, view: WorkshopView): void {
  const told = JSON.stringify(view)
  const moderated = new Set((view.writing.moderated ?? []).map(({ text }) => text))
  const others = Object.values(session.drafts).filter(({ owner }) => owner !== id)
  const secrets = [
    'voterkey',
    'tokenhash',
    ...others.map(({ text }) => text).filter((text) => !moderated.has(text)),
    // Ids that a page chose at random, not those that read like something else.
    ...others.map((draft) => draft.id).filter((draft) => draft.length === 12),
    ...Object.values(session.ballots).flatMap(({ secret }) => (secret === undefined ? [] : [secret])),
  ]
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([])
  const person = session.people[id]
  expect(moderated.size > 0 && person && audienceOf(person) !== 'host').toBe(false)
  const early = Object.values(view.ballots).filter(({ state }) => state !== 'revealed')
  expect(early.filter(({ result, swing }) => result !== undefined || swing !== undefined)).toEqual([])
  expect(contributionOf(session, id, voterKey)?.person).toBe(id)
}

describe('the commands of these runs', () => {
  it('are such as the wire takes, and reach every kind of event', () => {
    const seen = new Set<string>()
    for (let seed = 1; seed <= 25; seed += 1) {
      const room = fullRoom(seed)
      for (let turn = 0; turn < steps; turn += 1) {
        for (const name of commandNames) {
          if (turn % 40 !== 0) continue
          const command = anyCommand(name, room.session, room.chance)
          expect(readCommand(command), JSON.stringify(command)).toEqual(command)
        }
        anyStep(room)
      }
      for (const { type } of room.events) seen.add(type)
    }
    expect([...seen].toSorted()).toEqual(
      [
        'began',
        'titled',
        'ended',
        'door',
        'joined',
        'standing',
        'renamed',
        'part',
        'writes-as',
        'acting',
        'erased',
        'agenda',
        'phase',
        'rights',
        'timer',
        'spotlight',
        'hand',
        'hand-down',
        'called',
        'ready',
        'lock',
        'broadcast',
        'flag',
        'draft',
        'draft-dropped',
        'released',
        'placed',
        'parked',
        'ballot',
        'ballot-opened',
        'ballot-closing',
        'ballot-closed',
        'ballot-revealed',
        'ballot-dropped',
        'ballot-limits',
        'ballot-anonymity',
        'ballot-admitted',
        'abstained',
        'vote',
        'late-vote',
        'groups',
        'joined-group',
        'pick',
        'outcome',
        'outcome-dropped',
        'took-on',
      ].toSorted(),
    )
  })
})

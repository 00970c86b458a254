/**
 * A workshop for tests, as the server runs one: commands are decided, their events played and kept. Its clock stands
 * until it is moved, its chance is seeded, and its secrets can be told from everything else in a text.
 */
import { seeded } from '@parley/testkit'
import type { WorkshopCommand } from '../command.ts'
import { decide } from '../decide.ts'
import type { Around, Decision } from '../engine.ts'
import type { WorkshopEvent } from '../event.ts'
import { began, joining, type Joining } from '../joining.ts'
import { onTime } from '../on-time.ts'
import { play } from '../play.ts'
import type { Part, PersonId, Phase, PhaseKind, Session } from '../session.ts'

export const noRights = {
  write: false,
  add: false,
  editOwn: false,
  editAny: false,
  move: false,
  link: false,
  delete: false,
  comment: false,
}
export const allRights = {
  write: true,
  add: true,
  editOwn: true,
  editAny: true,
  move: true,
  link: true,
  delete: true,
  comment: true,
}

export const phase = (id: string, kind: PhaseKind, more: Partial<Phase> = {}): Phase => ({
  id,
  kind,
  title: `The ${kind}`,
  minutes: 5,
  prompt: '',
  rights: kind === 'writing' ? noRights : allRights,
  onEnd: 'notify',
  ...more,
})

export const agenda: readonly Phase[] = [
  phase('frame', 'frame'),
  phase('named', 'writing', { writing: { authors: 'named', moderated: false } }),
  phase('nameless', 'writing', { writing: { authors: 'anonymous', moderated: false } }),
  phase('read', 'writing', { writing: { authors: 'anonymous', moderated: true }, onEnd: 'lock' }),
  phase('reveal', 'reveal'),
  phase('talk', 'talk', { onEnd: 'lock' }),
]

/** Words that only the server may know. */
export const voterKey = (secret: string, person: PersonId): string =>
  `voterkey${Array.from(`${secret}/${person}`).reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, 7)}`

export function newRoom(seed = 1) {
  const chance = seeded(seed)
  const kept: WorkshopEvent[] = []
  const here = new Set<PersonId>()
  let session: Session | undefined
  let hostsAwaySince: number | undefined
  let now = 1_700_000_000_000

  const live = (): Session => {
    if (!session) throw new Error('The room has not begun.')
    return session
  }
  const around = (): Around => ({
    now,
    newId: () => chance.id(),
    random: () => chance.next(),
    mapSeq: 7,
    voterKey,
    here,
    hostsAwaySince,
  })
  const keep = <Given extends Decision>(decision: Given): Given => {
    for (const event of decision.events) {
      session = play(session, event)
      kept.push(event)
    }
    return decision
  }

  keep(
    began({
      id: 'workshop',
      map: 'map',
      code: 'ABC234',
      title: 'Chips',
      lang: 'en',
      at: now,
      agenda,
      host: { id: 'host', alias: 'Hanna', tokenHash: 'tokenhash-host' },
    }),
  )
  here.add('host')

  const room = {
    chance,
    events: kept as readonly WorkshopEvent[],
    around,
    here,
    keep,
    get session() {
      return live()
    },
    get now() {
      return now
    },
    hostsLeft(since: number | undefined) {
      hostsAwaySince = since
    },
    /** Time passes, and what is due happens. */
    pass(ms: number) {
      now += ms
      keep(onTime(live(), around()))
    },
    do: (by: PersonId, command: WorkshopCommand) => keep(decide(live(), by, command, around())),
    joins(more: Partial<Joining> = {}): PersonId {
      const asked = { alias: 'Ann', part: 'participant', tokenHash: `tokenhash-${chance.id()}` } as const
      const { person, refusal } = keep(joining(live(), { ...asked, ...more }, around()))
      if (!person) throw new Error(`Not let in: ${refusal}`)
      here.add(person)
      return person
    },
    /** Somebody of this part who is in. */
    with(part: Part, alias = `The ${part}`): PersonId {
      const person = room.joins({ alias, part: part === 'viewer' ? 'viewer' : 'participant' })
      if (part === 'host' || part === 'cohost') room.do('host', { do: 'part', person, part })
      return person
    },
    begin: (id: string, start = false) => room.do('host', { do: 'phase', phase: id, start }),
    writes: (by: PersonId, draft: string, text = `Words of ${by}`, target = 'claim') =>
      room.do(by, { do: 'draft', draft, target, relation: 'supports', text, lang: 'en' }),
  }
  return room
}
export type Room = ReturnType<typeof newRoom>

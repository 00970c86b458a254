/**
 * For tests: a workshop as the server runs one, in this process. The real engine decides, plays and tells each person
 * what changed for them; lines can be cut and mended; the clock stands until it is moved. Secrets are plain here.
 */
import {
  type Around,
  audienceOf,
  began,
  changeBetween,
  commonView,
  decide,
  type Decision,
  type FromServer,
  joining,
  meView,
  onTime,
  type Part,
  type PersonId,
  type Phase,
  play,
  readCommand,
  type Session,
  type Votes,
  type WorkshopCommand,
  type WorkshopView,
} from '@parley/workshop'
import { WorkshopClient } from '../workshop-client.ts'

interface Line {
  isOpen: boolean
  isMute: boolean
  seen: Partial<WorkshopView> | undefined
  readonly listeners: Set<{ readonly text?: (text: string) => void; readonly turned?: () => void }>
}

export interface RoomInMemory {
  readonly session: Session
  readonly host: PersonId
  readonly now: number
  /** Somebody comes in by the open door. */
  readonly joins: (alias: string, part?: Part) => PersonId
  /** As the server takes it from a socket; throws on a refusal, which a test asks for through a client instead. */
  readonly does: (by: PersonId, command: WorkshopCommand) => void
  readonly client: (person: PersonId) => WorkshopClient
  readonly cut: (person: PersonId) => void
  /** What they say is heard, and nothing that is said comes to them, until the line is cut or mended. */
  readonly mute: (person: PersonId) => void
  readonly mend: (person: PersonId) => void
  readonly pass: (ms: number) => void
}

const noRights = {
  write: false,
  add: false,
  editOwn: false,
  editAny: false,
  move: false,
  link: false,
  delete: false,
  comment: false,
}

/** A phase of a kind, with all that a test does not care for. */
export const phaseOf = (id: string, kind: Phase['kind'], more: Partial<Phase> = {}): Phase => ({
  id,
  kind,
  title: `The ${kind}`,
  minutes: 5,
  prompt: `Do what the ${kind} asks.`,
  rights: noRights,
  onEnd: 'notify',
  ...more,
})

export function roomInMemory(agenda: readonly Phase[], lang = 'en'): RoomInMemory {
  let now = 1_700_000_000_000
  let ids = 0
  let seq = 0
  let session: Session | undefined
  const lines = new Map<PersonId, Line>()
  const answered = new Map<string, FromServer>()
  const live = (): Session => {
    if (!session) throw new Error('The room has not begun.')
    return session
  }
  const here = (): ReadonlySet<PersonId> =>
    new Set([...lines].flatMap(([person, { isOpen }]) => (isOpen ? [person] : [])))
  const around = (): Around => ({
    now,
    newId: () => `made${(ids += 1)}`,
    random: () => 0.5,
    mapSeq: 1,
    voterKey: (secret, person) => `${secret}.${person}`,
    here: here(),
    hostsAwaySince: undefined,
  })
  const keep = <Given extends Decision>(decision: Given): Given => {
    for (const event of decision.events) session = play(session, event)
    seq += decision.events.length
    return decision
  }
  const tell = (line: Line, message: FromServer) => {
    if (line.isMute) return
    for (const { text } of line.listeners) text?.(JSON.stringify(message))
  }
  const show = (person: PersonId, line: Line, whole: boolean) => {
    const known = live().people[person]
    if (!line.isOpen || !known) return
    const after: WorkshopView = {
      ...commonView(live(), audienceOf(known), around()),
      me: meView(live(), person, around()),
    }
    const change = changeBetween(whole ? undefined : line.seen, after)
    line.seen = after
    if (change) tell(line, { t: 'view', seq, ...(whole ? { whole: true } : {}), change })
  }
  const showAll = () => {
    for (const [person, line] of lines) show(person, line, false)
  }
  const lineOf = (person: PersonId): Line => {
    const known = lines.get(person)
    if (known) return known
    const line: Line = { isOpen: true, isMute: false, seen: undefined, listeners: new Set() }
    lines.set(person, line)
    return line
  }
  const take = (person: PersonId, line: Line, text: string) => {
    const message = Object(JSON.parse(text))
    if (message.t === 'ping') {
      tell(line, { t: 'pong', n: message.n, now })
      return
    }
    const id = String(message.id)
    const before = answered.get(id)
    if (before) return tell(line, before)
    const command = readCommand(message.command)
    const { refusal } = command
      ? keep(decide(live(), person, command, around()))
      : ({ refusal: 'malformed' } as const)
    const answer: FromServer = refusal ? { t: 'refused', id, why: refusal } : { t: 'done', id, seq }
    answered.set(id, answer)
    showAll()
    tell(line, answer)
  }

  keep(
    began({
      id: 'workshop',
      map: 'map',
      code: 'ABC234',
      title: 'Chips',
      lang,
      at: now,
      agenda,
      host: { id: 'host', alias: 'Hanna', tokenHash: 'hash-host' },
    }),
  )
  lineOf('host')
  return {
    get session() {
      return live()
    },
    host: 'host',
    get now() {
      return now
    },
    joins(alias, part = 'participant') {
      const way = part === 'viewer' ? 'viewer' : 'participant'
      const asked = { alias, part: way, tokenHash: `hash-${(ids += 1)}` } as const
      const { person, refusal } = keep(joining(live(), asked, around()))
      if (!person) throw new Error(`Not let in: ${refusal}`)
      lineOf(person)
      if (part !== way) keep(decide(live(), 'host', { do: 'part', person, part }, around()))
      showAll()
      return person
    },
    does(by, command) {
      const { refusal } = keep(decide(live(), by, command, around()))
      if (refusal) throw new Error(`${command.do}: ${refusal}`)
      showAll()
    },
    client(person) {
      const line = lineOf(person)
      const client = new WorkshopClient(
        {
          get isOpen() {
            return line.isOpen
          },
          send(text) {
            if (!line.isOpen) return false
            queueMicrotask(() => line.isOpen && take(person, line, text))
            return true
          },
          listen(listener) {
            line.listeners.add(listener)
            return () => void line.listeners.delete(listener)
          },
        },
        () => now,
      )
      show(person, line, true)
      return client
    },
    cut(person) {
      const line = lineOf(person)
      line.isOpen = false
      line.isMute = false
      for (const { turned } of line.listeners) turned?.()
    },
    mute(person) {
      lineOf(person).isMute = true
    },
    mend(person) {
      const line = lineOf(person)
      line.isOpen = true
      line.isMute = false
      show(person, line, true)
      for (const { turned } of line.listeners) turned?.()
    },
    pass(ms) {
      now += ms
      keep(onTime(live(), around()))
      showAll()
    },
  }
}

/** What each voter of a ballot has voted so far, and of nobody whose it is. */
export const votesGiven = ({ session }: RoomInMemory, ballot: string): readonly Votes[] =>
  (session.votes[ballot] ?? []).flat().map(([, votes]) => votes)

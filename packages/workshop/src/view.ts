/**
 * What one person may see of a workshop, as it travels: slices with names. A slice is a value, or a collection by key
 * of which only what changed is sent. All of an audience (hosts, participants, viewers) see the same but for `me`.
 */
import type {
  Anonymity,
  Ballot,
  Broadcast,
  Card,
  CardRelation,
  Door,
  Draft,
  Flag,
  Group,
  Hand,
  MapRowId,
  Outcome,
  Part,
  PersonId,
  Phase,
  PhaseRun,
  Pick,
  Spotlight,
  Standing,
  Timer,
  VoteValue,
  Votes,
} from './session.ts'
import type { BallotResult, Swing } from './tally.ts'

export const audiences = ['host', 'participant', 'viewer'] as const
export type Audience = (typeof audiences)[number]

export interface RoomView {
  readonly id: string
  readonly map: string
  /** Empty once it has ended, and where it is of no use. */
  readonly code: string
  readonly title: string
  readonly lang: string
  readonly door: Door
  readonly doorOpen: boolean
  readonly createdAt: number
  readonly endedAt?: number
  /** No host has been here for a minute: one may be elected. */
  readonly hostAway: boolean
}

export interface PersonView {
  readonly id: PersonId
  readonly alias: string
  readonly part: Part
  /** Others than hosts see only those who are `in`. */
  readonly standing: Standing
  readonly here: boolean
  readonly acting?: true
  /** Hosts only. */
  readonly joinedAt?: number
  readonly writesAs?: string
}

export interface AgendaView {
  readonly phases: readonly Phase[]
  readonly phase: string | null
  readonly runs: readonly PhaseRun[]
}

/** A ballot without who voted what. */
export interface BallotView extends Omit<Ballot, 'electorate' | 'abstains' | 'electors' | 'secret'> {
  /**
   * How many may vote, without those who abstain or were sent out before they voted; and how many have answered all
   * or spent all, or (dots) said that they are ready.
   */
  readonly of: number
  readonly done: number
  /** Hosts: how many have answered each target; of dots, nothing. */
  readonly answered?: Readonly<Record<string, number>>
  /** Hosts: who is not done, and how far: answers or dots. */
  readonly unfinished?: Readonly<Record<PersonId, number>>
  /** Hosts: who came after its opening and may still be let in. */
  readonly outside?: readonly PersonId[]
  /** After the reveal. */
  readonly result?: BallotResult
  /** Of the second of a pair, after its reveal. */
  readonly swing?: Swing
}

/** Cards before release: how many, and for hosts how many under which claim and whose; texts only if that was declared. */
export interface WritingView {
  readonly drafts: number
  readonly writers: number
  readonly byTarget?: Readonly<Record<MapRowId, number>>
  readonly byPerson?: Readonly<Record<PersonId, number>>
  readonly moderated?: readonly {
    readonly target: MapRowId
    readonly relation: CardRelation
    readonly text: string
  }[]
}

export interface QueueView {
  /** Hosts see who; the others those who were called on. In order of raising. */
  readonly hands: readonly Hand[]
  readonly count: number
}
export interface ReadyView {
  readonly count: number
  readonly of: number
  /** Hosts only. */
  readonly people?: readonly PersonId[]
}
export interface FlagsView {
  /** Row -> how many flagged it as unclear, as needing a source. */
  readonly unclear: Readonly<Record<MapRowId, number>>
  readonly needsSource: Readonly<Record<MapRowId, number>>
  /** How many agree with a row, or have a concern; a row is also a comment on the map: a wording that was proposed. */
  readonly agree: Readonly<Record<MapRowId, number>>
  readonly concern: Readonly<Record<MapRowId, number>>
}

/** A person's own. */
export interface MeView {
  readonly id: PersonId
  readonly alias: string
  readonly part: Part
  readonly acting: boolean
  /** Whether the server takes changes of the map from them now. */
  readonly mayWrite: boolean
  readonly group: string | null
  readonly hand: Hand | null
  readonly ready: boolean
  readonly drafts: readonly Draft[]
  /** Own cards that were released with their name and wait to be placed. */
  readonly toPlace: readonly string[]
  readonly flags: readonly { readonly row: MapRowId; readonly kind: Flag['kind'] }[]
  /** Ballot -> own standing in it; `votes` undefined once nobody can tell. */
  readonly ballots: Readonly<
    Record<string, { readonly may: boolean; readonly abstains: boolean; readonly votes?: Votes }>
  >
}

/** All slices; `keyed` names those that travel by key. */
export interface WorkshopView {
  readonly room: RoomView
  readonly people: Readonly<Record<PersonId, PersonView>>
  readonly agenda: AgendaView
  readonly timer: Timer
  readonly ballots: Readonly<Record<string, BallotView>>
  readonly writing: WritingView
  readonly cards: Readonly<Record<string, Card>>
  readonly queue: QueueView
  readonly ready: ReadyView
  readonly spotlight: Spotlight | null
  readonly spotlighted: readonly MapRowId[]
  readonly locks: readonly MapRowId[]
  readonly groups: readonly Group[]
  readonly broadcast: Broadcast | null
  readonly flags: FlagsView
  readonly picks: readonly Pick[]
  readonly outcomes: readonly Outcome[]
  readonly me: MeView
}
export type Slice = keyof WorkshopView
export const keyed = ['people', 'ballots', 'cards', 'me'] as const satisfies readonly Slice[]

/**
 * What is sent: whole slices, and of keyed ones the items that came, changed or went; the items of `me` are its parts. Of a
 * ballot that was there, and of which nothing is gone, only the fields that are new: its targets' words are long, and its
 * progress changes often. So of one's own ballots, of which there may be many, only those that changed.
 */
export interface ViewChange {
  readonly put?: Partial<WorkshopView>
  readonly patch?: Readonly<
    Partial<
      Record<
        (typeof keyed)[number],
        {
          readonly set: Readonly<Record<string, unknown>>
          readonly drop: readonly string[]
          readonly fields?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
        }
      >
    >
  >
}

export type { Anonymity, VoteValue }

/**
 * What a workshop is while it runs: one value, made of nothing but the events of its log. The server alone holds and
 * changes it; what a person may see of it is in `view.ts`. All times are milliseconds since 1970 by the server's
 * clock. Nothing here knows a clock, chance, a socket or what a claim says.
 */

/** Random, of the letters that ids of a map have. */
export type PersonId = string
/** Of a claim or of an inference of the map. */
export type MapRowId = string

/** What somebody is in a workshop; a right to the map is another matter (`Role` of the protocol). */
export const parts = ['host', 'cohost', 'participant', 'viewer'] as const
/** `host` and `cohost` lead; a `viewer` is a projector: it sees what all see, and does nothing. */
export type Part = (typeof parts)[number]
export const leads = (part: Part): boolean => part === 'host' || part === 'cohost'

/** `waiting`: at the door, until a host lets them in. `removed`: sent out; their token is worth nothing. */
export type Standing = 'waiting' | 'in' | 'removed'

export interface Person {
  readonly id: PersonId
  /** What they want to be called, or an alias. */
  readonly alias: string
  readonly part: Part
  readonly standing: Standing
  readonly joinedAt: number
  /** SHA-256 of the token that makes a browser this person, in base64url; empty once erased. */
  readonly tokenHash: string
  /** Under which id they write in the map, as their page said; empty until it did. */
  readonly writesAs: string
  /** While no host is there: elected to act as one. */
  readonly acting?: true
}

/** `open`: whoever has the code comes in. `admit`: a host lets each in. `personal`: one-use codes only. */
export const doors = ['open', 'admit', 'personal'] as const
export type Door = (typeof doors)[number]

/** A one-use code; the plain code is told once, when it is made. */
export interface PersonalCode {
  readonly id: string
  /** SHA-256 of the code, in base64url. */
  readonly hash: string
  /** Such as a name, for the sheet; may be empty. */
  readonly label: string
  /** Who came in with it; empty for somebody who was erased. */
  readonly usedBy?: PersonId
}

/** What a phase is for: it decides what is offered on the screens. */
export const phaseKinds = [
  'frame',
  'ballot',
  'tour',
  'writing',
  'reveal',
  'breakouts',
  'report-back',
  'talk',
  'debate',
  'scribe',
  'close',
] as const
export type PhaseKind = (typeof phaseKinds)[number]

/** What participants may do to the map. `write` is held by the server for every socket; the rest is courtesy. */
export interface PhaseRights {
  readonly write: boolean
  readonly add: boolean
  readonly editOwn: boolean
  readonly editAny: boolean
  readonly move: boolean
  readonly link: boolean
  readonly delete: boolean
  readonly comment: boolean
}

/** How silent writing ends: with the author's name beside each card, or with nobody's. Said before writing begins. */
export interface WritingRule {
  readonly authors: 'named' | 'anonymous'
  /** The hosts read cards before release; said beforehand as well. */
  readonly moderated: boolean
}

/** The question that a ballot asks of each target. */
export const ballotAsks = ['accept', 'holds', 'crux', 'agree', 'custom'] as const
/** `accept`: do I accept the claim; `holds`: does the step hold; `crux`: is it one; `agree`: a sense check. */
export type BallotAsk = (typeof ballotAsks)[number]

/** `motion`: for, against or undecided, as a debate votes. */
export const ballotKinds = ['stance', 'dots', 'approve', 'sense', 'motion'] as const
export type BallotKind = (typeof ballotKinds)[number]

/** Who may ever know who chose what: nobody, the hosts, everybody. Raised only (towards `secret`) once there are votes. */
export const anonymities = ['named', 'host', 'secret'] as const
export type Anonymity = (typeof anonymities)[number]

/** The ballot that a phase asks for; the targets are chosen when it is opened. */
export interface BallotPlan {
  readonly kind: BallotKind
  readonly ask: BallotAsk
  readonly question: string
  /** What the host's page offers as targets first. */
  readonly about: 'proposals' | 'claims' | 'steps' | 'statement'
  readonly anonymity: Anonymity
  /** Rows of the map that were chosen for it beforehand; left out: what `about` names. */
  readonly rows?: readonly string[]
  /** Kept back until the ballot of the pair closes. */
  readonly sealed: boolean
  /** Phase whose ballot this one repeats: the two make a swing. */
  readonly secondOf?: string
}

export interface Phase {
  readonly id: string
  readonly kind: PhaseKind
  readonly title: string
  /** Above 0; an asynchronous phase may last days. */
  readonly minutes: number
  /** What people are asked to do, one or two sentences. */
  readonly prompt: string
  readonly rights: PhaseRights
  /** At the end of its time: a sign, or also no more writing. */
  readonly onEnd: 'notify' | 'lock'
  readonly ballot?: BallotPlan
  readonly writing?: WritingRule
}

/** One time that a phase ran. */
export interface PhaseRun {
  readonly phase: string
  readonly startedAt: number
  readonly endedAt?: number
  /** Rows of the map's log when it began, to restore its start and to replay the workshop by. */
  readonly mapSeq: number
}

/** One clock for all. `left` in milliseconds when it does not run. */
export type Timer =
  | { readonly state: 'off' }
  | { readonly state: 'running'; readonly label: string; readonly endsAt: number; readonly total: number }
  | { readonly state: 'paused'; readonly label: string; readonly left: number; readonly total: number }
  | { readonly state: 'over'; readonly label: string; readonly endedAt: number; readonly total: number }

/** A vote's target: its words are frozen when the ballot opens. */
export interface Target {
  readonly id: string
  readonly kind: 'claim' | 'step' | 'statement'
  /** As it stood, in the language of the workshop; for a step, the sentence that tells it. */
  readonly text: string
}

/** `draft` -> `open` -> `closing` (what is under way still counts) -> `closed` -> `revealed`; `open` again before reveal. */
export type BallotState = 'draft' | 'open' | 'closing' | 'closed' | 'revealed'

export interface Ballot {
  readonly id: string
  readonly phase?: string
  readonly kind: BallotKind
  readonly ask: BallotAsk
  readonly question: string
  readonly targets: readonly Target[]
  /** Dots: how many each has, and at most on one target. 1 and 1 for the other kinds. */
  readonly each: number
  readonly perTarget: number
  readonly anonymity: Anonymity
  readonly sealed: boolean
  /** The earlier ballot of the pair. */
  readonly secondOf?: string
  readonly state: BallotState
  /** 1, and one more each time that it is opened again. */
  readonly epoch: number
  /** Who may vote: those who were in when it opened, and those let in later. */
  readonly electorate: readonly PersonId[]
  readonly abstains: readonly PersonId[]
  /** How many could have voted, as counted at its reveal: when its key is gone nobody can count them again. */
  readonly electors?: number
  /** Name of the key from which voters' keys are made; a pair shares it. Undefined once it was destroyed. */
  readonly secret?: string
  readonly openedAt?: number
  /** When `closing` ends. */
  readonly closesAt?: number
  readonly closedAt?: number
  readonly revealedAt?: number
  /** Votes that came after closing and were not counted. */
  readonly late: number
}

/** −2 … 2 and `null` (undecided) for stances; dots 0 … ; 1 or 0 for approval; sense: 1 agree, 0 abstain, −1 concern; motion: 1 for, −1 against, `null`. */
export type VoteValue = number | null

/** Target -> value; a target without an answer is missing. */
export type Votes = Readonly<Record<string, VoteValue>>
/** A voter's key and what they voted. */
export type Voter = readonly [key: string, votes: Votes]
/** The voters of a ballot in 64 parts, or none while nobody has voted; `ballot/voters.ts` alone lays them out. */
export type Voters = readonly (readonly Voter[])[]

/** How a card bears on its target. */
export const cardRelations = ['supports', 'rebuts', 'asks'] as const
export type CardRelation = (typeof cardRelations)[number]

/** A private card: it exists here and nowhere else until it is released. */
export interface Draft {
  readonly id: string
  readonly owner: PersonId
  readonly phase: string
  readonly target: MapRowId
  readonly relation: CardRelation
  readonly text: string
  readonly lang: string
  readonly at: number
}

/** A card after its release. Of an anonymous one neither the draft's id nor the owner is kept anywhere. */
export interface Card {
  readonly id: string
  /** Undefined for ever when its phase said so. */
  readonly owner?: PersonId
  readonly phase: string
  readonly target: MapRowId
  readonly relation: CardRelation
  readonly text: string
  readonly lang: string
  readonly releasedAt: number
  readonly standing: 'released' | 'placed' | 'parked'
  /** The claim that it became. */
  readonly claim?: MapRowId
}

export const handKinds = ['speak', 'question', 'more-time'] as const
export interface Hand {
  readonly person: PersonId
  readonly kind: (typeof handKinds)[number]
  readonly claim?: MapRowId
  readonly at: number
  /** Called on: it is their turn. */
  readonly called?: true
}

/** `invite`: asks; `summon`: brings, and lets go at the first move; `hold`: keeps, until freed. */
export const spotlightModes = ['invite', 'summon', 'hold'] as const
export interface Spotlight {
  readonly id: string
  readonly mode: (typeof spotlightModes)[number]
  readonly rows: readonly MapRowId[]
  /** So many of the first rows are what is shown, fewer than all; the others stand around them. */
  readonly heads?: number
  readonly by: PersonId
  readonly at: number
  /** It moves on as its host walks. */
  readonly live: boolean
}

/** Held by the interface alone: only hosts may change what hangs on this claim. */
export interface Lock {
  readonly claim: MapRowId
  /** Empty for somebody who was erased. */
  readonly by: PersonId
}

export interface Group {
  readonly id: string
  readonly name: string
  /** The branches that it works on. */
  readonly scope: readonly MapRowId[]
  readonly members: readonly PersonId[]
}

export const flagKinds = ['unclear', 'needs-source'] as const
/** How somebody takes what is shown or proposed: one of the two at most, counted for all to see. */
export const reactionKinds = ['agree', 'concern'] as const
export type ReactionKind = (typeof reactionKinds)[number]
export const signKinds = [...flagKinds, ...reactionKinds] as const
export interface Flag {
  readonly person: PersonId
  readonly row: MapRowId
  readonly kind: (typeof signKinds)[number]
}

/** What a group found strongest. */
export const pickKinds = ['reason', 'rebuttal', 'question'] as const
export interface Pick {
  readonly group: string
  readonly kind: (typeof pickKinds)[number]
  readonly claim: MapRowId
}

export interface Outcome {
  readonly id: string
  readonly text: string
  readonly claim?: MapRowId
  readonly owners: readonly PersonId[]
  /** Who wrote it down first; empty for somebody who was erased. */
  readonly by: PersonId
  readonly at: number
}

/** A sentence from the hosts to all. */
export interface Broadcast {
  readonly text: string
  readonly by: PersonId
  readonly at: number
}

export interface Session {
  readonly id: string
  readonly map: string
  /** Six characters; empty once it has ended. */
  readonly code: string
  readonly title: string
  /** Of its texts and of its report. */
  readonly lang: string
  readonly createdAt: number
  readonly endedAt?: number
  readonly door: Door
  readonly doorOpen: boolean
  readonly people: Readonly<Record<PersonId, Person>>
  readonly codes: readonly PersonalCode[]
  readonly agenda: readonly Phase[]
  /** The phase at hand; null in the lobby. */
  readonly phase: string | null
  readonly runs: readonly PhaseRun[]
  readonly timer: Timer
  readonly ballots: Readonly<Record<string, Ballot>>
  /** By ballot. */
  readonly votes: Readonly<Record<string, Voters>>
  readonly drafts: Readonly<Record<string, Draft>>
  readonly cards: Readonly<Record<string, Card>>
  readonly ready: readonly PersonId[]
  readonly hands: readonly Hand[]
  readonly spotlight: Spotlight | null
  /** All that were spotlighted, once each, in order, without what stood around: the report shows their branches. */
  readonly spotlighted: readonly MapRowId[]
  readonly locks: readonly Lock[]
  readonly groups: readonly Group[]
  readonly broadcast: Broadcast | null
  readonly flags: readonly Flag[]
  readonly picks: readonly Pick[]
  readonly outcomes: readonly Outcome[]
}

/**
 * What a workshop came to, as data: nothing here is more than its reader was shown in the room, since it is made of
 * their view. Results that were not revealed are not in it; choices only where the ballot declared that all see them.
 */
import { type DebateSide, debateSidesIn } from '../debate.ts'
import { own } from '../own.ts'
import type {
  Anonymity,
  BallotAsk,
  BallotKind,
  BallotState,
  CardRelation,
  MapRowId,
  Part,
  PersonId,
  PhaseKind,
  Pick as GroupPick,
  Target,
  Votes,
} from '../session.ts'
import type { TargetResult, TargetSwing } from '../tally.ts'
import type { BallotView, WorkshopView } from '../view.ts'
import type { Bearing, MapFacts, OpenQuestion, SourceFact } from './facts.ts'
import { flagLines, type ReactionLine, reactionLines } from './sign-lines.ts'
import { strongest } from './strongest.ts'

/** The slices that a report is made of. */
export type Reported = Pick<
  WorkshopView,
  | 'room'
  | 'people'
  | 'agenda'
  | 'ballots'
  | 'cards'
  | 'spotlighted'
  | 'groups'
  | 'flags'
  | 'picks'
  | 'outcomes'
>

export interface AgendaLine {
  readonly title: string
  readonly kind: PhaseKind | null
  /** Planned; 0 when the phase is no longer on the agenda. */
  readonly minutes: number
  /** Each time that it was held; none: it was skipped. */
  readonly runs: readonly { readonly from: number; readonly to?: number }[]
}

export interface TargetLine {
  readonly id: string
  readonly kind: Target['kind']
  /** As it stood when the ballot opened, or its translation (`isTranslated`). */
  readonly text: string
  readonly since: 'same' | 'edited' | 'gone'
  readonly result: TargetResult
  /** The strongest that speaks for and against it on the map now; null when nothing does. */
  readonly reason: Bearing | null
  readonly rebuttal: Bearing | null
}

export interface BallotLine {
  readonly id: string
  /** Title of the phase that it belongs to: by it two ballots with one question are told apart. Empty without one. */
  readonly phase: string
  readonly question: string
  readonly kind: BallotKind
  readonly ask: BallotAsk
  readonly anonymity: Anonymity
  readonly state: BallotState
  /** Dots for each, and on one target at most. */
  readonly each: number
  readonly perTarget: number
  /** Times that it was opened. */
  readonly epoch: number
  readonly openedAt?: number
  readonly closedAt?: number
  readonly electorate: number
  readonly late: number
  /** Undefined, and `targets` empty, unless it was revealed. */
  readonly voted?: number
  readonly targets: readonly TargetLine[]
  /** Of ballots that were declared to be named, and of nobody who was erased. */
  readonly choices: readonly { readonly alias: string; readonly votes: Votes }[]
}

export interface SwingLine {
  readonly first: string
  readonly second: string
  readonly question: string
  readonly kind: BallotKind
  readonly both: number
  readonly targets: readonly (TargetSwing & { readonly text: string })[]
}

export interface CruxLine {
  readonly ballot: string
  /** From 1; equal scores share a rank. */
  readonly rank: number
  /** Dots, or how many said yes. */
  readonly score: number
  readonly target: TargetLine
}

export interface CardLine {
  readonly text: string
  readonly relation: CardRelation
  readonly on: string
  /** Undefined: it was released without an author, or its author was erased. */
  readonly by?: string
}

export interface Report {
  readonly lang: string
  /** In another language than the workshop's: what a ballot asked of and stands unchanged is told by its translation. */
  readonly isTranslated: boolean
  readonly title: string
  readonly map: string
  readonly beganAt: number
  readonly endedAt?: number
  readonly madeAt: number
  readonly agenda: readonly AgendaLine[]
  readonly people: readonly { readonly alias: string; readonly part: Part }[]
  /** Of a debate that named its sides; whoever was erased is in none. */
  readonly sides: readonly { readonly side: DebateSide; readonly people: readonly string[] }[]
  readonly ballots: readonly BallotLine[]
  readonly swings: readonly SwingLine[]
  readonly cruxes: readonly CruxLine[]
  readonly questions: readonly OpenQuestion[]
  readonly flags: readonly { readonly text: string; readonly unclear: number; readonly needsSource: number }[]
  /** What people reacted to: wordings that were proposed, each with what it is about, and claims (`on` is ''). */
  readonly reactions: readonly ReactionLine[]
  readonly cards: {
    readonly placed: number
    readonly waiting: readonly CardLine[]
    readonly parked: readonly CardLine[]
  }
  readonly outcomes: readonly {
    readonly text: string
    readonly claim: string
    readonly owners: readonly string[]
  }[]
  readonly picks: readonly {
    readonly group: string
    readonly kind: GroupPick['kind']
    readonly text: string
  }[]
  readonly sources: readonly SourceFact[]
  readonly spotlighted: readonly { readonly id: MapRowId; readonly text: string }[]
}

interface Given {
  readonly view: Reported
  readonly facts: MapFacts
  /** Of the report; that of the workshop when its people want it in no other. */
  readonly lang: string
  /** Milliseconds since 1970. */
  readonly madeAt: number
}

/** O(view and facts, with a sort of each claim's reasons). */
export function reportOf({ view, facts, lang, madeAt }: Given): Report {
  const textOf = (id: MapRowId): string => own(facts.rows, id)?.text ?? ''
  const aliasOf = (id: PersonId): string | undefined => own(view.people, id)?.alias || undefined
  const votes = votesByRow(view)
  const ballots = inOrder(view.ballots).filter(({ state }) => state !== 'draft')
  const isTranslated = languageOf(lang) !== languageOf(view.room.lang)
  const titles = new Map(view.agenda.phases.map(({ id, title }) => [id, title]))
  const lines = ballots.map((ballot) => ballotLine(ballot, { facts, votes, aliasOf, titles, isTranslated }))
  const cardLine = ({ text, relation, target, owner }: Reported['cards'][string]): CardLine => {
    const by = owner === undefined ? undefined : aliasOf(owner)
    return { text, relation, on: textOf(target), ...(by === undefined ? {} : { by }) }
  }
  const cards = Object.values(view.cards).toSorted((a, b) => a.releasedAt - b.releasedAt)
  const { room } = view
  return {
    lang,
    isTranslated,
    title: room.title,
    map: facts.title,
    beganAt: room.createdAt,
    ...(room.endedAt === undefined ? {} : { endedAt: room.endedAt }),
    madeAt,
    agenda: agendaLines(view.agenda),
    people: Object.values(view.people).flatMap(({ alias, part, standing }) =>
      standing === 'in' ? [{ alias, part }] : [],
    ),
    sides: (debateSidesIn(view.groups) ?? []).map(({ side, members }) => ({
      side,
      people: members.flatMap((id) => aliasOf(id) ?? []),
    })),
    ballots: lines,
    swings: ballots.flatMap((ballot, at) => swingLine(ballot, view, lines[at]?.targets ?? []) ?? []),
    cruxes: lines.flatMap(cruxLines),
    questions: facts.questions,
    flags: flagLines(view.flags, textOf),
    reactions: reactionLines(view.flags, facts),
    cards: {
      placed: cards.filter(({ standing }) => standing === 'placed').length,
      waiting: cards.filter(({ standing }) => standing === 'released').map(cardLine),
      parked: cards.filter(({ standing }) => standing === 'parked').map(cardLine),
    },
    outcomes: view.outcomes.map(({ text, claim, owners }) => ({
      text,
      claim: claim === undefined ? '' : textOf(claim),
      owners: owners.flatMap((id) => aliasOf(id) ?? []),
    })),
    picks: view.picks.map(({ group, kind, claim }) => ({
      group: view.groups.find(({ id }) => id === group)?.name ?? '',
      kind,
      text: textOf(claim),
    })),
    sources: facts.sources,
    spotlighted: view.spotlighted.flatMap((id) => {
      const fact = own(facts.rows, id)
      return fact && !fact.gone ? [{ id, text: fact.text }] : []
    }),
  }
}

/** As they were opened; those that were not come last. */
const inOrder = (ballots: Reported['ballots']): readonly BallotView[] =>
  Object.values(ballots).toSorted((a, b) => (a.openedAt ?? Infinity) - (b.openedAt ?? Infinity) || 0)

function agendaLines({ phases, runs }: Reported['agenda']): readonly AgendaLine[] {
  const runsOf = (phase: string) =>
    runs.flatMap((run) =>
      run.phase === phase
        ? [{ from: run.startedAt, ...(run.endedAt === undefined ? {} : { to: run.endedAt }) }]
        : [],
    )
  const known = new Set(phases.map(({ id }) => id))
  const dropped = [...new Set(runs.map(({ phase }) => phase))].filter((id) => !known.has(id))
  return [
    ...phases.map(({ id, title, kind, minutes }) => ({ title, kind, minutes, runs: runsOf(id) })),
    ...dropped.map((id) => ({ title: '', kind: null, minutes: 0, runs: runsOf(id) })),
  ]
}

interface Known {
  readonly facts: MapFacts
  readonly votes: ReadonlyMap<MapRowId, number>
  readonly aliasOf: (id: PersonId) => string | undefined
  /** Phase -> title. */
  readonly titles: ReadonlyMap<string, string>
  /** The report is in another language than the one in which ballots have frozen their words. */
  readonly isTranslated: boolean
}

/** Of a BCP 47 tag, what it is a variety of. */
const languageOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? ''

function ballotLine(ballot: BallotView, known: Known): BallotLine {
  const { aliasOf } = known
  const { id, question, kind, ask, anonymity, state, each, perTarget, epoch, openedAt, closedAt } = ballot
  const result = state === 'revealed' ? ballot.result : undefined
  const choices = anonymity === 'named' ? Object.entries(result?.choices ?? {}) : []
  return {
    id,
    phase: known.titles.get(ballot.phase ?? '') ?? '',
    question,
    kind,
    ask,
    anonymity,
    state,
    each,
    perTarget,
    epoch,
    ...(openedAt === undefined ? {} : { openedAt }),
    ...(closedAt === undefined ? {} : { closedAt }),
    electorate: result?.electorate ?? ballot.of,
    late: result?.late ?? ballot.late,
    ...(result ? { voted: result.voted } : {}),
    targets: (result?.targets ?? []).flatMap((one) => {
      const target = ballot.targets.find((other) => other.id === one.target)
      return target ? [targetLine(target, one, known)] : []
    }),
    choices: choices.flatMap(([person, given]) => {
      const alias = aliasOf(person)
      return alias === undefined ? [] : [{ alias, votes: given }]
    }),
  }
}

function targetLine(
  { id, kind, text }: Target,
  result: TargetResult,
  { facts, votes, isTranslated }: Known,
): TargetLine {
  if (kind === 'statement') return { id, kind, text, since: 'same', result, reason: null, rebuttal: null }
  const fact = own(facts.rows, id)
  const since = !fact || fact.gone ? 'gone' : fact.frozen === text ? 'same' : 'edited'
  return {
    id,
    kind,
    text: isTranslated && fact && since === 'same' ? fact.text || text : text,
    since,
    result,
    reason: strongest(fact?.reasons ?? [], votes),
    rebuttal: strongest(fact?.rebuttals ?? [], votes),
  }
}

function swingLine(
  { id, question, kind, state, targets, swing }: BallotView,
  view: Reported,
  lines: readonly TargetLine[],
): SwingLine | undefined {
  if (state !== 'revealed' || !swing) return undefined
  const text = new Map([...targets, ...lines].map((target) => [target.id, target.text]))
  return {
    first: own(view.ballots, swing.first)?.id ?? swing.first,
    second: id,
    question,
    kind,
    both: swing.both,
    targets: swing.targets.map((one) => ({ ...one, text: text.get(one.target) ?? '' })),
  }
}

function cruxLines({ id, ask, kind, targets }: BallotLine): readonly CruxLine[] {
  if (ask !== 'crux' || kind === 'stance') return []
  const scored = targets
    .map((target) => ({ target, score: target.result.dots ?? target.result.yes ?? 0 }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
  return scored.map(({ target, score }) => ({
    ballot: id,
    target,
    score,
    rank: scored.findIndex((other) => other.score === score) + 1,
  }))
}

/** Dots that rows got in all that was revealed: they decide between what is equally strong. */
function votesByRow(view: Reported): ReadonlyMap<MapRowId, number> {
  const sums = new Map<MapRowId, number>()
  for (const { state, result } of Object.values(view.ballots))
    if (state === 'revealed')
      for (const { target, dots = 0 } of result?.targets ?? [])
        sums.set(target, (sums.get(target) ?? 0) + dots)
  return sums
}

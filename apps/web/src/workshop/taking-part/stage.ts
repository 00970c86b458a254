/** What somebody who takes part has before them now. Pure: it follows from what the workshop tells. */
import type { AgendaView, BallotView, Phase, RoomView } from '@parley/workshop'

export type Stage =
  | { readonly at: 'ended' }
  | { readonly at: 'lobby' }
  /** Undefined: the phase has one, and it is not open yet. */
  | { readonly at: 'ballot'; readonly ballot: BallotView | undefined; readonly phase: Phase | undefined }
  | InPhase[keyof InPhase]

/** Stages that are a phase's own. */
type InPhase = {
  readonly [At in 'follow' | 'tour' | 'writing' | 'placing' | 'breakouts' | 'closing']: {
    readonly at: At
    readonly phase: Phase
  }
}

const stageOfKind = {
  frame: 'follow',
  ballot: 'ballot',
  tour: 'tour',
  writing: 'writing',
  reveal: 'placing',
  breakouts: 'breakouts',
  'report-back': 'follow',
  talk: 'follow',
  debate: 'follow',
  scribe: 'follow',
  close: 'closing',
} as const

/** A ballot that is open comes first, whatever the phase: it may close. O(ballots + phases). */
export function stageOf(
  room: Pick<RoomView, 'endedAt'>,
  agenda: AgendaView,
  ballots: Readonly<Record<string, BallotView>>,
): Stage {
  if (room.endedAt !== undefined) return { at: 'ended' }
  const phase = agenda.phases.find(({ id }) => id === agenda.phase)
  const latest = Object.values(ballots).toSorted((a, b) => (b.openedAt ?? 0) - (a.openedAt ?? 0))
  const isHere = (ballot: BallotView) => ballot.phase === phase?.id
  const open = latest.filter(({ state }) => state === 'open' || state === 'closing')
  const ballot = open.find(isHere) ?? open[0]
  if (ballot) return { at: 'ballot', ballot, phase }
  if (!phase) return { at: 'lobby' }
  const at = stageOfKind[phase.kind]
  return at === 'ballot' ? { at, ballot: latest.find(isHere), phase } : { at, phase }
}

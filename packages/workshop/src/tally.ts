/** Totals of a ballot, and what two ballots of one question say together. */
import { workshopBounds } from './bounds.ts'
import type { PersonId, Votes } from './session.ts'

/** Totals of one target. Only the fields of its ballot's kind are there. */
export interface TargetResult {
  readonly target: string
  /** How many answered it; of dots, how many gave it any. */
  readonly voters: number
  /** Stance: how many chose −2, −1, 0, 1, 2. */
  readonly stances?: readonly [number, number, number, number, number]
  /** Stance and motion. */
  readonly undecided?: number
  /** Stance, of those who decided; null when nobody did. */
  readonly mean?: number | null
  readonly dots?: number
  /** Approval, sense check, and a motion: for it. */
  readonly yes?: number
  readonly no?: number
  readonly neither?: number
}

export interface BallotResult {
  /** In the order of the ballot's targets. */
  readonly targets: readonly TargetResult[]
  readonly electorate: number
  readonly voted: number
  readonly late: number
  /** Only where the ballot declared it: for hosts (`host`) or all (`named`). */
  readonly choices?: Readonly<Record<PersonId, Votes>>
}

export const sides = ['against', 'undecided', 'for'] as const
export type Side = (typeof sides)[number]

export interface TargetSwing {
  readonly target: string
  /** How many answered it both times: all numbers here are of them. */
  readonly both: number
  /** Left out, as are `after`, `flow` and `points`, below five people: they would show single ones. */
  readonly before?: Readonly<Record<Side, number>>
  readonly after?: Readonly<Record<Side, number>>
  /** From -> to. */
  readonly flow?: Readonly<Record<Side, Readonly<Record<Side, number>>>>
  /** (for − against) after, less the same before, in percentage points; not rounded. */
  readonly points?: number
  /** `no-clear-shift`: under ten people, or under five points. */
  readonly verdict: 'towards' | 'away' | 'no-clear-shift'
}
/** Who won a debate: the side that moved more people. `heat`: under five points; `few`: under ten people. */
export type Debate = 'for' | 'against' | 'heat' | 'few'

/** Undefined where too few voted both times for anything to be told. */
export function debateOf({ both, points, verdict }: TargetSwing): Debate | undefined {
  if (points === undefined) return undefined
  if (verdict === 'no-clear-shift') return both < workshopBounds.swingVoters ? 'few' : 'heat'
  return verdict === 'towards' ? 'for' : 'against'
}

export interface Swing {
  readonly first: string
  readonly second: string
  /** How many voted both times (on any target). */
  readonly both: number
  readonly targets: readonly TargetSwing[]
}

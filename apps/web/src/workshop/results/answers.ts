/** The answers that each kind of ballot has, in the order in which they are laid out, and what each is called. */
import type { WorkshopMessages } from '@parley/i18n'
import type { BallotKind, TargetResult, VoteValue } from '@parley/workshop'

export interface Answer {
  readonly value: VoteValue
  readonly name: string
}

/** Of dots there are none: they are numbers. */
export function answersOf(kind: BallotKind, say: WorkshopMessages['ballots']): readonly Answer[] {
  switch (kind) {
    case 'stance':
      return [
        { value: 2, name: say.strongFor },
        { value: 1, name: say.ratherFor },
        { value: 0, name: say.between },
        { value: -1, name: say.ratherAgainst },
        { value: -2, name: say.strongAgainst },
        { value: null, name: say.undecided },
      ]
    case 'approve':
      return [
        { value: 1, name: say.yes },
        { value: 0, name: say.no },
      ]
    case 'sense':
      return [
        { value: 1, name: say.agree },
        { value: 0, name: say.neither },
        { value: -1, name: say.concern },
      ]
    case 'motion':
      return [
        { value: 1, name: say.sideFor },
        { value: -1, name: say.sideAgainst },
        { value: null, name: say.undecided },
      ]
    // dots
    default:
      return []
  }
}

/** What an answer is called; `undefined` is none. */
export function answerName(
  kind: BallotKind,
  value: VoteValue | undefined,
  say: WorkshopMessages['ballots'],
): string {
  if (value === undefined) return say.noAnswer
  if (kind === 'dots') return say.dotsOn(value ?? 0)
  return answersOf(kind, say).find((answer) => answer.value === value)?.name ?? say.noAnswer
}

/** How many gave an answer, by the totals of a target. */
export function countOf(kind: BallotKind, result: TargetResult, value: VoteValue): number {
  if (kind === 'stance') return (value === null ? result.undecided : result.stances?.[value + 2]) ?? 0
  if (value === null) return result.undecided ?? 0
  if (value === 1) return result.yes ?? 0
  if (kind === 'approve' || value === -1) return result.no ?? 0
  return result.neither ?? 0
}

/** By dots, the most first; equals keep the ballot's order. */
export const ranked = (targets: readonly TargetResult[]): readonly TargetResult[] =>
  targets.toSorted((a, b) => (b.dots ?? 0) - (a.dots ?? 0))

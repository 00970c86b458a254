/**
 * How votes went, in a word or two beside each claim that was voted on: of each kind of question the latest ballot that
 * was shown. Steps and statements are in the lists of results alone. Pure.
 */
import type { WorkshopMessages } from '@parley/i18n'
import type { ArgumentMap, Id } from '@parley/model'
import type { BallotView, TargetResult } from '@parley/workshop'
import { signed } from './numbers.ts'

/** Null when there is nothing to mark. O(ballots · targets). */
export function resultMarks(
  map: Pick<ArgumentMap, 'resolve' | 'isLive'>,
  ballots: Readonly<Record<string, BallotView>>,
  say: WorkshopMessages['ballots'],
  language: string,
): ReadonlyMap<Id, readonly string[]> | null {
  const latest = new Map<string, BallotView>()
  const shown = Object.values(ballots).filter(({ result }) => result)
  for (const ballot of shown.toSorted(
    (a, b) => (a.revealedAt ?? 0) - (b.revealedAt ?? 0) || (a.openedAt ?? 0) - (b.openedAt ?? 0),
  ))
    latest.set(`${ballot.kind} ${ballot.ask}`, ballot)
  const marks = new Map<Id, string[]>()
  for (const { kind, targets, result } of latest.values())
    for (const of of result?.targets ?? []) {
      const target = targets.find(({ id }) => id === of.target)
      const claim = target?.kind === 'claim' ? map.resolve(target.id) : ''
      const mark = markOf(kind, of, say, language)
      if (!mark || !map.isLive(claim)) continue
      marks.set(claim, [...(marks.get(claim) ?? []), mark])
    }
  return marks.size ? marks : null
}

/** '' where nobody answered: that is no result. */
function markOf(
  kind: BallotView['kind'],
  { voters, dots = 0, mean, yes = 0, no = 0 }: TargetResult,
  say: WorkshopMessages['ballots'],
  language: string,
): string {
  if (voters === 0) return ''
  if (kind === 'dots') return say.dotsOn(dots)
  if (kind === 'stance') return typeof mean === 'number' ? say.markMean(signed(mean, language)) : ''
  if (kind === 'motion') return say.markMotion(yes, no)
  return say.markYes(yes, voters)
}

/** What a phase of listening and talking is about, while the hosts show nothing. Pure. */
import { type ArgumentMap, type Id, topLevel } from '@parley/model'
import { type BallotView, isDebate, type Phase } from '@parley/workshop'
import { chosenFor } from '../host/ballot/offer.ts'
import { ranked } from '../results/answers.ts'

type Ballots = Readonly<Record<string, BallotView>>

/**
 * The motion of a debate; else the map's proposals, and else what it begins with. Notes are no claims. O(map, phases and
 * ballots).
 */
export function headsOf(
  map: ArgumentMap,
  ballots: Ballots = {},
  phases: readonly Phase[] = [],
): readonly Id[] {
  const motion = motionOf(map, ballots, phases)
  if (motion.length) return motion
  const top = topLevel(map).filter(({ kind }) => kind !== 'note')
  const proposals = top.filter(({ kind }) => kind === 'proposal')
  return (proposals.length ? proposals : top).map(({ id }) => id)
}

/**
 * What the latest vote on a motion was opened on, as far as it is still there. Before any, what a debate will vote on:
 * the proposal that its hosts chose, or else the first. Empty where no motion is debated. O(map, phases and ballots).
 */
export function motionOf(map: ArgumentMap, ballots: Ballots, phases: readonly Phase[]): readonly Id[] {
  const last = Object.values(ballots)
    .filter(({ kind, openedAt }) => kind === 'motion' && openedAt !== undefined)
    .toSorted((a, b) => (b.openedAt ?? 0) - (a.openedAt ?? 0))[0]
  if (!last) {
    const plan = motionPhase(phases)?.ballot
    return plan ? chosenFor(map, plan).filter((id) => map.claim(id)) : []
  }
  const claims = last.targets.flatMap(({ id, kind }) => (kind === 'claim' ? [map.resolve(id)] : []))
  return [...new Set(claims)].filter((id) => map.isLive(id))
}

/** The phase of a debate in which its motion is voted on first; undefined where none is debated. O(phases). */
export const motionPhase = (phases: readonly Phase[]): Phase | undefined =>
  isDebate(phases) ? phases.find(({ ballot }) => ballot?.kind === 'motion') : undefined

export interface Crux {
  readonly claim: Id
  readonly dots: number
  readonly voters: number
}

/**
 * What got dots in the vote by dots that was revealed last, the most first, at most so many. Claims that are gone are
 * left out. Empty before any reveal. O(ballots + targets).
 */
export function cruxesOf(
  map: Pick<ArgumentMap, 'isLive' | 'resolve'>,
  ballots: Ballots,
  most = 5,
): readonly Crux[] {
  const last = Object.values(ballots)
    .filter(({ kind, state, result }) => kind === 'dots' && state === 'revealed' && result)
    .toSorted((a, b) => (b.revealedAt ?? 0) - (a.revealedAt ?? 0))[0]
  if (!last?.result) return []
  const claims = new Set(last.targets.filter(({ kind }) => kind === 'claim').map(({ id }) => id))
  return ranked(last.result.targets)
    .filter(({ target, dots }) => (dots ?? 0) > 0 && claims.has(target))
    .map(({ target, dots, voters }) => ({ claim: map.resolve(target), dots: dots ?? 0, voters }))
    .filter(({ claim }) => map.isLive(claim))
    .slice(0, most)
}

/**
 * Tidy: a place for each card, so that proposals stand in a row at the top in their order, premises below what they
 * bear on, and nothing overlaps. What was placed by hand stays where it is. A map that is in order already is only
 * mended; one that would read much better is laid out afresh, each claim's premises in the order in which they
 * stand. Deterministic: the same map, the same places. It is an explicit command, never something that happens
 * because somebody added a claim.
 */
import type { Id, Place } from '@parley/model'
import type { Spots } from './arrange.ts'
import { holdsOf, isAbove, nearestTrunk } from './clusters.ts'
import { mend } from './mend.ts'
import { Score } from './score.ts'
import { search, wholeCost } from './search.ts'
import type { Card, Step } from './sizes.ts'

/** What may move: everything, the cards of one proposal, or the cards named. */
export type TidyScope = 'all' | { readonly proposal: Id } | { readonly cards: readonly Id[] }

export interface TidyOptions {
  /** Everything when left out. */
  readonly scope?: TidyScope
  /**
   * Quick, for a page that waits, when left out. Thorough looks longer for fewer crossings, some seconds at 1,000
   * cards that stand nowhere yet: for a worker.
   */
  readonly effort?: 'quick' | 'thorough'
}

/** A fresh layout must cost less than this part of the mended one to be worth the loss of people's picture. */
const muchBetter = 0.75

/**
 * New places of the cards that move; cards that are pinned, out of scope, or already there are left out. An empty
 * list gives an empty map. Steps that name unknown cards are ignored; a scope that names unknown cards moves nothing
 * for them. The first proposal (or other root) stays where it stands now, so that the view does not jump. Tidying
 * what came out with the same effort, or less, moves nothing.
 */
export function tidy(
  cards: readonly Card[],
  steps: readonly Step[],
  { scope = 'all', effort = 'quick' }: TidyOptions = {},
): ReadonlyMap<Id, Place> {
  const mayMove = movable(cards, steps, scope)
  // What is out of scope is an obstacle as if it were pinned; without a place it is not there at all.
  const drawn = cards.flatMap((card): Card[] => {
    if (mayMove.has(card.id)) return [card.pinned ? { ...card, pinned: false } : card]
    return card.at ? [{ ...card, pinned: true }] : []
  })
  const free = drawn.filter((card) => !card.pinned)
  const places = new Map<Id, Place>()
  if (!free.length) return places
  const isFirst = free.filter(({ at }) => at).length * 2 < free.length
  let now = drawn
  // What was just made may look improvable once more; each round costs a quarter less, so this ends.
  for (let round = 0; round < 8; round++) {
    const next = withSpots(now, better(now, steps, isFirst && round === 0, effort === 'quick'))
    const same = next.every((card, i) => samePlace(card.at, now[i]?.at ?? null))
    now = next
    if (same) break
  }
  const before = new Map(cards.map(({ id, at }) => [id, at]))
  for (const { id, at, pinned } of now)
    if (at && !pinned && !samePlace(at, before.get(id) ?? null)) places.set(id, at)
  return places
}

const samePlace = (a: Place | null, b: Place | null): boolean =>
  a === b || (a !== null && b !== null && a[0] === b[0] && a[1] === b[1])

const withSpots = (cards: readonly Card[], { xs, ys }: Spots): Card[] =>
  cards.map((card, i) => (card.pinned ? card : { ...card, at: [xs[i] ?? 0, ys[i] ?? 0] }))

function better(cards: readonly Card[], steps: readonly Step[], isFirst: boolean, quick: boolean): Spots {
  const score = new Score(cards, steps)
  const fresh = mend(withSpots(cards, search(cards, steps, { keepOrder: !isFirst, quick })), steps)
  if (isFirst) return fresh
  const mended = mend(cards, steps)
  return wholeCost(cards, score, fresh) < muchBetter * wholeCost(cards, score, mended) ? fresh : mended
}

/** Pinned cards that stand somewhere never move. */
function movable(cards: readonly Card[], steps: readonly Step[], scope: TidyScope): ReadonlySet<Id> {
  const free = cards.filter(({ pinned, at }) => !pinned || !at)
  if (scope === 'all') return new Set(free.map(({ id }) => id))
  if ('cards' in scope) {
    const named = new Set(scope.cards)
    return new Set(free.flatMap(({ id }) => (named.has(id) ? [id] : [])))
  }
  // By structure alone: what is pinned still belongs to its proposal.
  const loose = cards.map((card) => ({ ...card, pinned: false }))
  const trunk = nearestTrunk(loose, holdsOf(loose, steps))
  return new Set(free.flatMap(({ id }) => (isAbove(trunk, scope.proposal, id) ? [id] : [])))
}

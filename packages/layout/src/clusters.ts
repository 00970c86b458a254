/**
 * Cuts the graph into trees that can be laid out one by one: each claim stands below one of the targets that it
 * bears on, its primary one. Arrows that are left over are drawn all the same; they only do not say where a card
 * stands. A claim that attacks a step stands beside that step's last premise.
 */
import type { Id } from '@parley/model'
import type { Card, Step } from './sizes.ts'

/** A card with what stands below it, in groups of co-premises, and what stands beside it. */
export interface Branch {
  readonly card: Card
  above: Branch | null
  below: Branch[][]
  readonly beside: Branch[]
}

/** One of the cards that a card may hang by, through that step. */
export interface Hold {
  readonly by: Id
  readonly step: Id
  readonly beside: boolean
}
/** All holds of each card that has one, in the order of the steps. Heads and cards that stay have none. */
export type Holds = ReadonlyMap<Id, readonly Hold[]>
/** The hold of each card that hangs by another: no circles. */
export type Trunk = ReadonlyMap<Id, Hold>

/** Nothing is above these: proposals, and cards that stay where they are. */
export const isRoot = (card: Card): boolean => card.heads || (card.pinned && card.at !== null)

/** O(cards + steps). Steps on unknown targets hold nothing. */
export function holdsOf(cards: readonly Card[], steps: readonly Step[]): Holds {
  const cardsById = new Map(cards.map((card) => [card.id, card]))
  const stepsById = new Map(steps.map((step) => [step.id, step]))
  const holds = new Map<Id, Hold[]>()
  for (const step of steps) {
    const attacked = stepsById.get(step.target)
    const by = cardsById.has(step.target)
      ? step.target
      : // The last, so that what attacks linked premises does not come between them.
        attacked?.premises.findLast((id) => cardsById.has(id))
    if (by === undefined) continue
    for (const id of step.premises) {
      const card = cardsById.get(id)
      if (!card || isRoot(card) || id === by) continue
      const hold = { by, step: step.id, beside: by !== step.target }
      const known = holds.get(id)
      if (known) known.push(hold)
      else holds.set(id, [hold])
    }
  }
  return holds
}

/** Each claim by the first of its steps that closes no circle. O(holds × depth). */
export function firstTrunk(holds: Holds): Trunk {
  const trunk = new Map<Id, Hold>()
  for (const [id, some] of holds) {
    const hold = some.find(({ by }) => !isAbove(trunk, id, by))
    if (hold) trunk.set(id, hold)
  }
  return trunk
}

/** Whether `upper` is `card` or hangs, however far down, by `card`. */
export function isAbove(trunk: Trunk, card: Id, upper: Id): boolean {
  for (let at: Id | undefined = upper; at !== undefined; at = trunk.get(at)?.by) if (at === card) return true
  return false
}

/** Each claim by the step that leads it to a proposal, or else to a root, in the fewest. O(cards + holds). */
export function nearestTrunk(cards: readonly Card[], holds: Holds): Trunk {
  const users = new Map<Id, [Id, Hold][]>()
  for (const [id, some] of holds)
    for (const hold of some) {
      const list = users.get(hold.by)
      if (list) list.push([id, hold])
      else users.set(hold.by, [[id, hold]])
    }
  const trunk = new Map<Id, Hold>()
  const reached = new Set<Id>()
  const grow = (roots: readonly Id[]) => {
    for (const id of roots) reached.add(id)
    for (let front = roots; front.length;) {
      const next: Id[] = []
      for (const by of front)
        for (const [id, hold] of users.get(by) ?? []) {
          if (reached.has(id)) continue
          reached.add(id)
          trunk.set(id, hold)
          next.push(id)
        }
      front = next
    }
  }
  grow(cards.filter(isRoot).map(({ id }) => id))
  grow(cards.filter(({ id }) => !reached.has(id) && !holds.has(id)).map(({ id }) => id))
  for (const { id } of cards) if (!reached.has(id)) grow([id])
  return trunk
}

/**
 * The trees, cards that stay first, then proposals in the order given, then other roots. Each card is in exactly
 * one. `order` sorts the groups of premises below one card; without it they stay in the order of the steps.
 */
export function treesOf(
  cards: readonly Card[],
  trunk: Trunk,
  order?: (a: readonly Branch[], b: readonly Branch[]) => number,
): Branch[] {
  const branches = new Map<Id, Branch>()
  for (const card of cards) branches.set(card.id, { card, above: null, below: [], beside: [] })
  const groups = new Map<string, Branch[]>()
  const roots: Branch[] = []
  for (const branch of branches.values()) {
    const hold = trunk.get(branch.card.id)
    const above = hold && branches.get(hold.by)
    if (!hold || !above) {
      roots.push(branch)
      continue
    }
    branch.above = above
    if (hold.beside) {
      above.beside.push(branch)
      continue
    }
    const key = `${hold.by} ${hold.step}`
    const group = groups.get(key)
    if (group) group.push(branch)
    else {
      const first = [branch]
      groups.set(key, first)
      above.below.push(first)
    }
  }
  if (order) for (const branch of branches.values()) branch.below = branch.below.toSorted(order)
  const rank = ({ card }: Branch) => (card.heads ? 1 : isRoot(card) ? 0 : 2)
  return roots.toSorted((a, b) => rank(a) - rank(b))
}

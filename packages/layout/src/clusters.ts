/**
 * Cuts the graph into trees that can be laid out one by one: each claim goes below the first target through which a
 * proposal (or another claim that nothing leads away from) reaches it. Arrows that are left over are drawn all the
 * same; they only do not say where a card stands. A claim that attacks a step stands beside that step's premise.
 */
import type { Id } from '@parley/model'
import type { Card, Step } from './sizes.ts'

/** A card with what stands below it, in groups of co-premises, and what stands beside it. */
export interface Branch {
  readonly card: Card
  readonly below: Branch[][]
  readonly beside: Branch[]
}

/**
 * The trees, heads first in the order given, then other roots. Each card is in exactly one. Cards in circles that
 * nothing leads into become roots in the order given. O(cards + steps).
 */
export function clustersOf(cards: readonly Card[], steps: readonly Step[]): Branch[] {
  const cardsById = new Map(cards.map((card) => [card.id, card]))
  const stepsById = new Map(steps.map((step) => [step.id, step]))
  const stepsOn = grouped(steps)
  const isPremise = new Set(steps.flatMap((step) => step.premises))
  const placed = new Set<Id>()
  const branches = new Map<Id, Branch>()

  const branchOf = (card: Card): Branch => {
    const branch: Branch = { card, below: [], beside: [] }
    placed.add(card.id)
    branches.set(card.id, branch)
    return branch
  }
  /** Breadth first, so that a claim stands near the nearest of the targets that want it. */
  const grow = (roots: Branch[]) => {
    let front = roots
    while (front.length) {
      const next: Branch[] = []
      for (const branch of front) {
        for (const step of stepsOn.get(branch.card.id) ?? []) {
          const group = take(step, next)
          if (group.length) branch.below.push(group)
        }
      }
      // Steps attacked: their premises are placed by now.
      for (const branch of front) {
        const from = [branch, ...branch.below.flat()]
        for (const one of from)
          for (const step of stepsFrom(one.card.id))
            for (const attack of stepsOn.get(step.id) ?? []) one.beside.push(...take(attack, next))
      }
      front = next
    }
  }
  const take = (step: Step, next: Branch[]): Branch[] =>
    step.premises.flatMap((id) => {
      const card = cardsById.get(id)
      if (!card || placed.has(id) || card.heads) return []
      const branch = branchOf(card)
      next.push(branch)
      return [branch]
    })
  const fromIndex = new Map<Id, Step[]>()
  for (const step of stepsById.values()) {
    // The last, so that what attacks linked premises does not come between them.
    const last = step.premises.at(-1)
    if (last !== undefined) fromIndex.set(last, [...(fromIndex.get(last) ?? []), step])
  }
  const stepsFrom = (id: Id) => fromIndex.get(id) ?? []

  const heads = cards.filter((card) => card.heads).map(branchOf)
  grow(heads)
  const rest: Branch[] = []
  for (const onlyRoots of [true, false])
    for (const card of cards)
      if (!placed.has(card.id) && !(onlyRoots && isPremise.has(card.id))) {
        const root = branchOf(card)
        rest.push(root)
        grow([root])
      }
  return [...heads, ...rest]
}

function grouped(steps: readonly Step[]): Map<Id, Step[]> {
  const groups = new Map<Id, Step[]>()
  for (const step of steps) {
    const group = groups.get(step.target)
    if (group) group.push(step)
    else groups.set(step.target, [step])
  }
  return groups
}

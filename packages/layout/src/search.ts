/**
 * Looks for a better layout: several ways to cut and to break rows, then the order of premises and the target under
 * which a claim stands, changed a little at a time for as long as the score gets better. Bounded by work, not by the
 * clock, so that the same map gives the same layout on every machine.
 */
import type { Id } from '@parley/model'
import { arrange, aspect, oneRow, type Spots } from './arrange.ts'
import type { Block, Limits } from './block.ts'
import { chance } from './chance.ts'
import {
  type Branch,
  firstTrunk,
  type Holds,
  holdsOf,
  nearestTrunk,
  treesOf,
  type Trunk,
} from './clusters.ts'
import { Score } from './score.ts'
import type { Card, Step } from './sizes.ts'

/** Rows are tried with each of these widths. */
const manyWidths = widthsOf([600, 1000, 1500, 2400, 3600], [600, 2400, 3600, Infinity], [1])
/** Where proposals must be broken into rows, these are tried as well. */
const rowWidths = widthsOf([600, 1300, 2400], [600, 3600, Infinity], [0.6, 1])
const fewWidths = widthsOf([1300, 2400], [3600, Infinity], [1])

/** A row of others is never narrower than one of leaves. */
function widthsOf(leaves: readonly number[], inner: readonly number[], heads: readonly number[]): Limits[] {
  return leaves.flatMap((one) =>
    inner
      .filter((two) => two >= one)
      .flatMap((two) => heads.map((factor) => ({ leaves: one, inner: two, heads: factor }))),
  )
}

export interface SearchOptions {
  /** What stands further left among the premises of a claim stays so; only the breaking of rows is searched. */
  readonly keepOrder: boolean
  /** Few tries, for a page that waits. */
  readonly quick: boolean
}

export interface Layout extends Spots {
  readonly cost: number
}

/** The best layout found. Each try is O(n√n) or so; there are up to a thousand, at 1,000 cards still nine hundred. */
export function search(
  cards: readonly Card[],
  steps: readonly Step[],
  { keepOrder, quick }: SearchOptions,
): Layout {
  const holds = holdsOf(cards, steps)
  const index = new Map<Id, number>(cards.map(({ id }, i) => [id, i]))
  const score = new Score(cards, steps)
  const heads = cards.filter((card) => card.heads).length
  const widths = quick ? fewWidths : heads > oneRow ? rowWidths : manyWidths
  const starts: Candidate[] = []
  for (const trunk of [firstTrunk(holds), nearestTrunk(cards, holds)])
    for (const limits of widths) starts.push(new Candidate(cards, index, score, trunk, limits, keepOrder))
  const cheapest = (some: readonly Candidate[]) =>
    some.reduce((best, one) => (one.cost < best.cost ? one : best))
  if (keepOrder || cards.length < 3) return cheapest(starts).layout
  if (quick) {
    const best = cheapest(starts)
    best.sortByNeighbours(steps)
    return best.layout
  }
  // What looks best before the search need not be what it makes most of.
  const few = starts.toSorted((a, b) => a.cost - b.cost).slice(0, cards.length <= manyCards ? 4 : 1)
  const tries = triesFor(cards.length)
  const below = chance(cards.length * 7919 + 1)
  for (const one of few) {
    one.sortByNeighbours(steps)
    one.climb(holds, tries / few.length, below)
  }
  const best = cheapest(few)
  if (few.length > 1) best.climb(holds, tries, below)
  return best.layout
}

/** With more cards only one start is followed up. */
const manyCards = 300
const triesFor = (cards: number) => Math.round(Math.min(1000, 15 * cards, 900_000 / cards))

/** How near the whole is to the wanted shape multiplies its cost. */
export function wholeCost(cards: readonly Card[], score: Score, { xs, ys }: Spots): number {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  cards.forEach(({ width, height }, i) => {
    left = Math.min(left, xs[i] ?? 0)
    top = Math.min(top, ys[i] ?? 0)
    right = Math.max(right, (xs[i] ?? 0) + width)
    bottom = Math.max(bottom, (ys[i] ?? 0) + height)
  })
  const off = Math.abs(Math.log((right - left) / (bottom - top) / aspect))
  return score.cost(xs, ys) * (1 + (Number.isFinite(off) ? 0.15 * off : 0))
}

class Candidate {
  readonly #cards: readonly Card[]
  readonly #index: ReadonlyMap<Id, number>
  readonly #score: Score
  readonly #limits: Limits
  readonly #roots: readonly Branch[]
  readonly #branches: readonly Branch[]
  readonly #byId: ReadonlyMap<Id, Branch>
  readonly #known = new Map<Branch, Block>()
  spots: Spots
  cost: number

  constructor(
    cards: readonly Card[],
    index: ReadonlyMap<Id, number>,
    score: Score,
    trunk: Trunk,
    limits: Limits,
    keepOrder: boolean,
  ) {
    this.#cards = cards
    this.#index = index
    this.#score = score
    this.#limits = limits
    this.#roots = treesOf(cards, trunk, keepOrder ? byPresentPlace : undefined)
    this.#branches = all(this.#roots)
    this.#byId = new Map(this.#branches.map((branch) => [branch.card.id, branch]))
    this.spots = this.#spots()
    this.cost = wholeCost(cards, score, this.spots)
  }

  #spots(): Spots {
    return arrange(this.#cards, this.#index, this.#roots, this.#limits, this.#known)
  }

  get layout(): Layout {
    return { ...this.spots, cost: this.cost }
  }

  /** Keeps a change if it makes the whole better, and takes it back if not. */
  #tryOut(changed: readonly Branch[], undo: () => void): boolean {
    this.#forget(changed)
    const spots = this.#spots()
    const cost = wholeCost(this.#cards, this.#score, spots)
    if (cost < this.cost) {
      this.spots = spots
      this.cost = cost
      return true
    }
    undo()
    this.#forget(changed)
    return false
  }
  #forget(changed: readonly Branch[]): void {
    for (const branch of changed)
      for (let at: Branch | null = branch; at; at = at.above) this.#known.delete(at)
  }

  /** Orders the premises of each claim by where the other neighbours of their trees are (barycentre). */
  sortByNeighbours(steps: readonly Step[]): void {
    const neighbours = new Map<Id, Id[]>()
    const join = (a: Id, b: Id) => {
      const list = neighbours.get(a)
      if (list) list.push(b)
      else neighbours.set(a, [b])
    }
    for (const { target, premises } of steps)
      for (const premise of premises)
        if (this.#byId.has(target) && this.#byId.get(premise)?.above?.card.id !== target) {
          join(premise, target)
          join(target, premise)
        }
    for (let sweep = 0; sweep < 4; sweep++) {
      const pull = new Map<Branch, readonly [number, number]>()
      const middle = (id: Id) => this.spots.xs[this.#index.get(id) ?? 0] ?? 0
      for (const branch of this.#branches.toReversed()) {
        const own = neighbours.get(branch.card.id) ?? []
        let [sum, count] = [own.reduce((total, id) => total + middle(id), 0), own.length]
        for (const lower of [...branch.below.flat(), ...branch.beside]) {
          const [s, c] = pull.get(lower) ?? [0, 0]
          sum += s
          count += c
        }
        pull.set(branch, [sum, count])
      }
      const wish = (group: readonly Branch[]) => {
        let [sum, count] = [0, 0]
        for (const branch of group) {
          const [s, c] = pull.get(branch) ?? [0, 0]
          sum += s
          count += c
        }
        return count ? sum / count : middle(group[0]?.card.id ?? '')
      }
      const before = this.#branches.map(({ below }) => below)
      for (const branch of this.#branches) branch.below = branch.below.toSorted((a, b) => wish(a) - wish(b))
      const undo = () =>
        this.#branches.forEach((branch, i) => {
          branch.below = before[i] ?? []
        })
      if (!this.#tryOut(this.#branches, undo)) return
    }
  }

  /** Tries small changes, keeping those that make the whole better. */
  climb(holds: Holds, tries: number, below: (n: number) => number): void {
    const wide = this.#branches.filter((branch) => branch.below.length > 1)
    const torn = this.#branches.filter(({ card }) => (holds.get(card.id)?.length ?? 0) > 1)
    // What has arrows across decides which order is good; so have the claims at their other ends.
    const ends = torn.flatMap(({ card }) => [card.id, ...(holds.get(card.id) ?? []).map(({ by }) => by)])
    for (let i = 0; i < tries; i++) {
      const kind = below(10)
      const end = this.#byId.get(ends[below(ends.length)] ?? '')
      if (kind < 3 && torn.length) {
        const branch = torn[below(torn.length)]
        if (branch?.above) this.#rehang(branch, holds, below)
      } else if (kind < 9 && end) {
        let branch = end
        for (let up = below(6); up > 0 && branch.above; up--) branch = branch.above
        while (branch.above && branch.above.below.length < 2) branch = branch.above
        const above = branch.above
        if (above)
          this.#reorder(
            above,
            above.below.findIndex((group) => group.includes(branch)),
            below,
          )
      } else {
        const branch = wide[below(wide.length)]
        if (branch) this.#reorder(branch, below(branch.below.length), below)
      }
    }
  }

  #reorder(branch: Branch, from: number, below: (n: number) => number): void {
    const before = branch.below
    if (before.length < 2 || from < 0) return
    const to = (from + 1 + below(before.length - 1)) % before.length
    const after = [...before]
    const [group] = after.splice(from, 1)
    if (group) after.splice(to, 0, group)
    branch.below = after
    this.#tryOut([branch], () => {
      branch.below = before
    })
  }

  /** Puts a claim, with its tree, below another of its targets. */
  #rehang(branch: Branch, holds: Holds, below: (n: number) => number): void {
    const { above } = branch
    const some = holds.get(branch.card.id) ?? []
    const hold = some[below(some.length)]
    const next = hold && this.#byId.get(hold.by)
    const group = above?.below.find((list) => list.includes(branch))
    // Co-premises stay together, and what stands beside a step stays there.
    if (!above || !next || hold.beside || next === above || group?.length !== 1) return
    for (let at: Branch | null = next; at; at = at.above) if (at === branch) return
    const before = [above.below, next.below] as const
    above.below = above.below.filter((list) => list !== group)
    const place = below(next.below.length + 1)
    next.below = [...next.below.slice(0, place), [branch], ...next.below.slice(place)]
    this.#forget([above])
    branch.above = next
    this.#tryOut([above, next], () => {
      branch.above = above
      ;[above.below, next.below] = before
    })
  }
}

/** Branches from the roots down, each after what it hangs by. */
function all(roots: readonly Branch[]): Branch[] {
  const found = [...roots]
  for (const branch of found) found.push(...branch.below.flat(), ...branch.beside)
  return found
}

/** Row by row from left to right. Cards within 150 units of height count as one row; what has no place comes last. */
function byPresentPlace(a: readonly Branch[], b: readonly Branch[]): number {
  return rowOf(a) - rowOf(b) || leftOf(a) - leftOf(b)
}
const rowOf = (group: readonly Branch[]) =>
  Math.min(...group.map(({ card }) => (card.at ? Math.round(card.at[1] / 150) : 1e9)))
const leftOf = (group: readonly Branch[]) =>
  Math.min(...group.map(({ card }) => (card.at ? card.at[0] : 1e9)))

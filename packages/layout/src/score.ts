/**
 * How well a layout reads, as a number of map units of arrow: arrows that cross, arrows behind cards that they do not
 * belong to, and the length of all. Arrows are taken as straight between middles; the curves that are drawn keep
 * near to that.
 */
import type { Id } from '@parley/model'
import type { Card, Step } from './sizes.ts'

/** What a crossing, an arrow behind a card and a premise that is not below its target cost, in units of length. */
const weights = { crossing: 1200, through: 1100, upward: 500 } as const

/** The arrows of a map between the positions of its cards in one list. */
export class Score {
  readonly #widths: Float64Array
  readonly #heights: Float64Array
  readonly #from: Int32Array
  /** A card, or, from `cards.length` on, an arrow. */
  readonly #to: Int32Array
  readonly #ends: Float64Array
  readonly #cards: number

  constructor(cards: readonly Card[], steps: readonly Step[]) {
    this.#cards = cards.length
    this.#widths = Float64Array.from(cards, ({ width }) => width)
    this.#heights = Float64Array.from(cards, ({ height }) => height)
    const index = new Map<Id, number>(cards.map(({ id }, i) => [id, i]))
    const arrows: [number, Id][] = []
    const ofStep = new Map<Id, number>()
    for (const step of steps)
      for (const premise of step.premises) {
        const from = index.get(premise)
        if (from === undefined) continue
        ofStep.set(step.id, cards.length + arrows.length)
        arrows.push([from, step.target])
      }
    this.#from = Int32Array.from(arrows, ([from]) => from)
    // What leads nowhere is not drawn: an arrow from a card to itself costs nothing.
    this.#to = Int32Array.from(arrows, ([from, to]) => index.get(to) ?? ofStep.get(to) ?? from)
    this.#ends = new Float64Array(4 * this.#from.length)
  }

  get arrows(): number {
    return this.#from.length
  }

  /** The cost of cards at these upper left corners, in the order given to the constructor. About O(n√n). */
  cost(xs: Float64Array, ys: Float64Array): number {
    const { crossings, through, length } = this.count(xs, ys)
    const upward = this.#upward(ys) * weights.upward
    return crossings * weights.crossing + through * weights.through + upward + length
  }

  count(xs: Float64Array, ys: Float64Array): { crossings: number; through: number; length: number } {
    this.#setEnds(xs, ys)
    const order = this.#byLeft()
    return {
      crossings: this.#crossings(order),
      through: this.#through(order, xs, ys),
      length: this.#length(),
    }
  }

  #setEnds(xs: Float64Array, ys: Float64Array): void {
    const ends = this.#ends
    const middle = (i: number, at: number) => {
      ends[at] = (xs[i] ?? 0) + (this.#widths[i] ?? 0) / 2
      ends[at + 1] = (ys[i] ?? 0) + (this.#heights[i] ?? 0) / 2
    }
    for (let i = 0; i < this.#from.length; i++) {
      middle(this.#from[i] ?? 0, 4 * i)
      const to = this.#to[i] ?? 0
      middle(to < this.#cards ? to : (this.#from[i] ?? 0), 4 * i + 2)
    }
    for (let i = 0; i < this.#from.length; i++) {
      const arrow = (this.#to[i] ?? 0) - this.#cards
      if (arrow < 0) continue
      ends[4 * i + 2] = ((ends[4 * arrow] ?? 0) + (ends[4 * arrow + 2] ?? 0)) / 2
      ends[4 * i + 3] = ((ends[4 * arrow + 1] ?? 0) + (ends[4 * arrow + 3] ?? 0)) / 2
    }
  }

  #byLeft(): Int32Array {
    const ends = this.#ends
    const left = (i: number) => Math.min(ends[4 * i] ?? 0, ends[4 * i + 2] ?? 0)
    return sortedBy(this.#from.length, left)
  }

  #crossings(order: Int32Array): number {
    const ends = this.#ends
    let count = 0
    for (let k = 0; k < order.length; k++) {
      const i = order[k] ?? 0
      const [ax, ay, bx, by] = [
        ends[4 * i] ?? 0,
        ends[4 * i + 1] ?? 0,
        ends[4 * i + 2] ?? 0,
        ends[4 * i + 3] ?? 0,
      ]
      const right = Math.max(ax, bx)
      const top = Math.min(ay, by)
      const bottom = Math.max(ay, by)
      for (let l = k + 1; l < order.length; l++) {
        const j = order[l] ?? 0
        const cx = ends[4 * j] ?? 0
        const dx = ends[4 * j + 2] ?? 0
        if (Math.min(cx, dx) > right + 1) break
        const cy = ends[4 * j + 1] ?? 0
        const dy = ends[4 * j + 3] ?? 0
        if ((cy < top && dy < top) || (cy > bottom && dy > bottom)) continue
        if (this.#meet(i, j)) continue
        const one = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
        const two = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
        if (one * two >= 0) continue
        const three = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)
        const four = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
        if (three * four < 0) count++
      }
    }
    return count
  }
  #meet(i: number, j: number): boolean {
    const [a, b, c, d] = [this.#from[i], this.#to[i], this.#from[j], this.#to[j]]
    return a === c || a === d || b === c || b === d
  }

  #through(order: Int32Array, xs: Float64Array, ys: Float64Array): number {
    const ends = this.#ends
    const byLeft = sortedBy(xs.length, (i) => xs[i] ?? 0)
    const widest = this.#widths.reduce((most, width) => Math.max(most, width), 0)
    let count = 0
    let first = 0
    for (const i of order) {
      const [ax, ay, bx, by] = [
        ends[4 * i] ?? 0,
        ends[4 * i + 1] ?? 0,
        ends[4 * i + 2] ?? 0,
        ends[4 * i + 3] ?? 0,
      ]
      const left = Math.min(ax, bx)
      const right = Math.max(ax, bx)
      const top = Math.min(ay, by)
      const bottom = Math.max(ay, by)
      while (first < byLeft.length && (xs[byLeft[first] ?? 0] ?? 0) + widest < left) first++
      for (let l = first; l < byLeft.length; l++) {
        const c = byLeft[l] ?? 0
        const x = xs[c] ?? 0
        if (x > right) break
        const y = ys[c] ?? 0
        const h = this.#heights[c] ?? 0
        if (y > bottom || y + h < top || x + (this.#widths[c] ?? 0) < left) continue
        if (c === this.#from[i] || c === this.#to[i]) continue
        if (crosses(ax, ay, bx, by, x, y, this.#widths[c] ?? 0, h)) count++
      }
    }
    return count
  }

  #upward(ys: Float64Array): number {
    let count = 0
    for (let i = 0; i < this.#from.length; i++) {
      const to = this.#to[i] ?? 0
      if (to < this.#cards && (ys[this.#from[i] ?? 0] ?? 0) < (ys[to] ?? 0) + (this.#heights[to] ?? 0))
        count++
    }
    return count
  }

  #length(): number {
    const ends = this.#ends
    let sum = 0
    for (let i = 0; i < this.#from.length; i++)
      sum += Math.hypot(
        (ends[4 * i + 2] ?? 0) - (ends[4 * i] ?? 0),
        (ends[4 * i + 3] ?? 0) - (ends[4 * i + 1] ?? 0),
      )
    return sum
  }
}

/** Indexes in the order of their keys, to the nearest unit. Sorting plain numbers is several times quicker. */
function sortedBy(count: number, key: (i: number) => number): Int32Array {
  const keys = new Float64Array(count)
  for (let i = 0; i < count; i++) keys[i] = Math.floor(key(i)) * count + i
  keys.sort()
  return Int32Array.from(keys, (one) => ((one % count) + count) % count)
}

/** Whether a line enters a rectangle (Liang and Barsky). */
function crosses(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  x: number,
  y: number,
  w: number,
  h: number,
): boolean {
  let from = 0
  let to = 1
  for (let axis = 0; axis < 2; axis++) {
    const start = axis ? ay : ax
    const way = axis ? by - ay : bx - ax
    const low = axis ? y : x
    const high = low + (axis ? h : w)
    if (way === 0) {
      if (start <= low || start >= high) return false
      continue
    }
    const one = (low - start) / way
    const two = (high - start) / way
    from = Math.max(from, Math.min(one, two))
    to = Math.min(to, Math.max(one, two))
  }
  return to - from > 1e-9
}

/**
 * How positions in an older text move to the newer one while others edit it. The older text is kept as pieces: runs
 * of its letters that are still there, between runs that came new. So letters that a box has not seen are stepped
 * over, and letters that somebody has deleted meanwhile are not deleted again in their neighbour's place.
 */

/** A change of a text as Yjs tells it. Anything inserted that is no string is one unit long. */
export interface DeltaStep {
  readonly retain?: number | undefined
  readonly insert?: unknown
  readonly delete?: number | undefined
}

interface Piece {
  /** Where the run began in the older text; null for letters that came since. */
  readonly from: number | null
  readonly length: number
}

/** A run of letters in the newer text. */
export interface Run {
  readonly at: number
  readonly length: number
}

export class Drift {
  readonly #before: number
  #pieces: readonly Piece[]

  /** @param before length of the older text in UTF-16 units */
  constructor(before: number) {
    this.#before = before
    this.#pieces = before ? [{ from: 0, length: before }] : []
  }

  /** Takes one more change of the newer text into account. Linear in the number of changes so far. */
  apply(delta: readonly DeltaStep[]): void {
    const after: Piece[] = []
    const rest = this.#pieces.toReversed()
    const take = (length: number, keep: boolean) => {
      let left = length
      while (left > 0) {
        const piece = rest.pop()
        if (!piece) return
        const taken = Math.min(left, piece.length)
        if (keep) after.push({ from: piece.from, length: taken })
        if (taken < piece.length) rest.push(tail(piece, taken))
        left -= taken
      }
    }
    for (const step of delta) {
      if (step.retain) take(step.retain, true)
      if (step.delete) take(step.delete, false)
      if (step.insert !== undefined)
        after.push({ from: null, length: typeof step.insert === 'string' ? step.insert.length : 1 })
    }
    this.#pieces = [...after, ...rest.toReversed()]
  }

  /**
   * Where a position of the older text is now: behind the letter that was before it, if that is still there, else in
   * the place where it was. So what others wrote exactly at a caret comes to stand behind it.
   */
  now(at: number): number {
    const wanted = Math.min(Math.max(0, at), this.#before)
    if (wanted === 0) return 0
    let position = 0
    let found = 0
    for (const { from, length } of this.#pieces) {
      if (from !== null) {
        if (from >= wanted) break
        found = position + Math.min(length, wanted - from)
      }
      position += length
    }
    return found
  }

  /** What is left of a run of the older text, in order, by positions in the newer one. */
  left(at: number, length: number): readonly Run[] {
    const runs: Run[] = []
    let position = 0
    for (const piece of this.#pieces) {
      if (piece.from !== null) {
        const start = Math.max(at, piece.from)
        const end = Math.min(at + length, piece.from + piece.length)
        if (end > start) runs.push({ at: position + start - piece.from, length: end - start })
      }
      position += piece.length
    }
    return runs
  }
}

const tail = (piece: Piece, taken: number): Piece => ({
  from: piece.from === null ? null : piece.from + taken,
  length: piece.length - taken,
})

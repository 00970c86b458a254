/**
 * The outline of a laid-out tree: how far left and right it reaches at each height, in slices. Trees set side by
 * side by their outlines stand closer than their bounding boxes would, and still cannot touch.
 */

const slice = 24

/** Reach by slice from the top; a slice that holds nothing is [Infinity, -Infinity]. */
export class Contour {
  readonly left: number[] = []
  readonly right: number[] = []

  /** The outline of one card, with `air` kept free below it. */
  static ofCard(x: number, y: number, width: number, height: number, air: number): Contour {
    const contour = new Contour()
    const last = Math.ceil((y + height + air) / slice)
    for (let i = Math.floor(y / slice); i < last; i++) contour.#reach(i, x, x + width)
    return contour
  }

  #reach(i: number, left: number, right: number): void {
    while (this.left.length <= i) {
      this.left.push(Infinity)
      this.right.push(-Infinity)
    }
    if (left < (this.left[i] ?? Infinity)) this.left[i] = left
    if (right > (this.right[i] ?? -Infinity)) this.right[i] = right
  }

  /** Takes another outline in, moved by `dx` and `dy`; slices are widened outwards. O(its slices). */
  merge(other: Contour, dx: number, dy: number): void {
    const down = dy / slice
    const first = Math.floor(down)
    const whole = down === first
    for (let i = 0; i < other.left.length; i++) {
      const left = (other.left[i] ?? Infinity) + dx
      const right = (other.right[i] ?? -Infinity) + dx
      if (left > right) continue
      this.#reach(first + i, left, right)
      if (!whole) this.#reach(first + i + 1, left, right)
    }
  }

  /** How far right `next` must be moved to stand `gap` clear of this; -Infinity where they share no height. */
  clearance(next: Contour, gap: number): number {
    let least = -Infinity
    const shared = Math.min(this.right.length, next.left.length)
    for (let i = 0; i < shared; i++)
      least = Math.max(least, (this.right[i] ?? -Infinity) + gap - (next.left[i] ?? Infinity))
    return least
  }
}

/** Boxes by height: what stands at a certain height is found without looking at the rest of the map. */
import type { Box } from './sizes.ts'

const bandHeight = 160

/** Holds boxes, each added once. Adding and taking out cost O(bands that the box reaches over). */
export class BandIndex {
  readonly #bands = new Map<number, Box[]>()
  readonly #boxes = new Set<Box>()

  constructor(boxes: Iterable<Box> = []) {
    for (const box of boxes) this.add(box)
  }

  add(box: Box): void {
    this.#boxes.add(box)
    const first = bandOf(box.y)
    for (let more = bandsBelow(first, box.y + box.height); more >= 0; more--) {
      const held = this.#bands.get(first + more)
      if (held) held.push(box)
      else this.#bands.set(first + more, [box])
    }
  }

  /** Takes that very object out; unknown ones are ignored. */
  remove(box: Box): void {
    if (!this.#boxes.delete(box)) return
    const first = bandOf(box.y)
    for (let more = bandsBelow(first, box.y + box.height); more >= 0; more--) {
      const held = this.#bands.get(first + more)
      held?.splice(held.indexOf(box), 1)
    }
  }

  boxes(): Iterable<Box> {
    return this.#boxes
  }

  /**
   * Lists of boxes that together hold all that touch the heights from `top` to `bottom`, and perhaps some just
   * outside. A tall box is in several.
   */
  between(top: number, bottom: number): readonly (readonly Box[])[] {
    const found: (readonly Box[])[] = []
    const first = bandOf(top)
    for (let more = bandsBelow(first, bottom); more >= 0; more--) {
      const held = this.#bands.get(first + more)
      if (held?.length) found.push(held)
    }
    return found
  }

  /** Whether one of the boxes at these heights is such. */
  some(top: number, bottom: number, is: (box: Box) => boolean): boolean {
    return this.between(top, bottom).some((held) => held.some(is))
  }
}

const bandOf = (y: number) => Math.floor(y / bandHeight)
/** A count, so that it ends also where a number is too large to grow by one. */
function bandsBelow(first: number, bottom: number): number {
  const more = bandOf(bottom) - first
  return Number.isFinite(more) ? more : 0
}

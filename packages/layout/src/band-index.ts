/** Boxes by height: what stands at a certain height is found without looking at the rest of the map. */
import type { Box } from './sizes.ts'

const bandHeight = 160

/** Holds boxes; the same object twice counts once. Adding and taking out cost O(bands that the box reaches over). */
export class BandIndex {
  readonly #bands = new Map<number, Set<Box>>()
  readonly #boxes = new Set<Box>()

  constructor(boxes: Iterable<Box> = []) {
    for (const box of boxes) this.add(box)
  }

  add(box: Box): void {
    this.#boxes.add(box)
    for (const band of bandsOf(box.y, box.y + box.height)) {
      const held = this.#bands.get(band)
      if (held) held.add(box)
      else this.#bands.set(band, new Set([box]))
    }
  }

  /** Takes that very object out; unknown ones are ignored. */
  remove(box: Box): void {
    this.#boxes.delete(box)
    for (const band of bandsOf(box.y, box.y + box.height)) this.#bands.get(band)?.delete(box)
  }

  boxes(): Iterable<Box> {
    return this.#boxes
  }

  /** All boxes that touch the heights from `top` to `bottom`, each once, and perhaps some just outside. */
  between(top: number, bottom: number): ReadonlySet<Box> {
    const found = new Set<Box>()
    for (const band of bandsOf(top, bottom)) for (const box of this.#bands.get(band) ?? []) found.add(box)
    return found
  }
}

/** Counted from the first, so that it ends also where a number is too large to grow by one. */
function bandsOf(top: number, bottom: number): number[] {
  const first = Math.floor(top / bandHeight)
  const more = Math.floor(bottom / bandHeight) - first
  return Number.isFinite(more) ? Array.from({ length: more + 1 }, (_, i) => first + i) : [first]
}

/** Rectangles in a grid of cells: who lies near a place, without asking all of them. */
import type { Box } from './arrow-shape.ts'

const cell = 320

export class Nearby {
  readonly #cells = new Map<number, Box[]>()

  add(box: Box): void {
    this.#visit(box, (key) => {
      const found = this.#cells.get(key)
      if (found) found.push(box)
      else this.#cells.set(key, [box])
      return false
    })
  }

  /** Takes out one that was added: this very object, with the same numbers. */
  remove(box: Box): void {
    this.#visit(box, (key) => {
      const found = this.#cells.get(key)
      const at = found?.indexOf(box) ?? -1
      if (found && at >= 0) found.splice(at, 1)
      return false
    })
  }

  /** Whether some rectangle for which `counts` holds overlaps the box; touching edges do not. */
  hits(box: Box, counts: (other: Box) => boolean = () => true): boolean {
    return this.#visit(box, (key) => {
      for (const other of this.#cells.get(key) ?? []) if (overlap(box, other) && counts(other)) return true
      return false
    })
  }

  #visit(box: Box, stop: (key: number) => boolean): boolean {
    const right = Math.floor((box.x + box.width) / cell)
    const bottom = Math.floor((box.y + box.height) / cell)
    for (let x = Math.floor(box.x / cell); x <= right; x++)
      for (let y = Math.floor(box.y / cell); y <= bottom; y++) if (stop(x * 1_000_003 + y)) return true
    return false
  }
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/**
 * Who wants to hear of changes: by row, and of all. A listener that throws does not keep the others from hearing; the
 * first error is thrown when all have heard.
 */
import type { Changes } from './changes.ts'
import type { Touched } from './map.ts'
import type { Id } from './rows.ts'

export class Listeners {
  readonly #byRow = new Map<Id, Set<() => void>>()
  readonly #all = new Set<(touched: Touched) => void>()

  onRow(id: Id, changed: () => void): () => void {
    // Each subscription is its own, also when the same function comes twice.
    const listener = () => changed()
    const listeners = this.#byRow.get(id) ?? new Set()
    this.#byRow.set(id, listeners.add(listener))
    return () => {
      if (listeners.delete(listener) && !listeners.size && this.#byRow.get(id) === listeners)
        this.#byRow.delete(id)
    }
  }

  onAll(changed: (touched: Touched) => void): () => void {
    const listener = (touched: Touched) => changed(touched)
    this.#all.add(listener)
    return () => this.#all.delete(listener)
  }

  /** Calls whom a transaction concerns, when all of it is in place. Costs nothing when nobody listens. */
  tell(changes: Changes): void {
    if (!this.#byRow.size && !this.#all.size) return
    const errors: unknown[] = []
    const call = (listener: () => void) => {
      try {
        listener()
      } catch (error) {
        errors.push(error)
      }
    }
    if (this.#byRow.size) for (const id of changes.ids) this.#byRow.get(id)?.forEach(call)
    if (this.#all.size) {
      const { meta, structure } = changes
      const touched: Touched = { ids: new Set(changes.ids), meta, structure }
      for (const listener of this.#all) call(() => listener(touched))
    }
    if (errors.length) throw errors[0]
  }
}

/** The real store behind a gate that a test opens and shuts: a slow disk, and one that is full. */
import type { Store } from '../store/port.ts'

export class Gate {
  /** While set, appends reject with it. */
  failure: Error | undefined
  /** Appends that were tried. */
  tries = 0
  #shut: Promise<void> | undefined
  #open: () => void = () => undefined

  /** From now on appends wait. */
  shut(): void {
    this.#shut = new Promise((open) => {
      this.#open = open
    })
  }
  open(): void {
    this.#shut = undefined
    this.#open()
  }
  readonly around = (store: Store): Store => ({
    ...store,
    append: async (id, rows) => {
      this.tries++
      await this.#shut
      if (this.failure) throw this.failure
      return store.append(id, rows)
    },
  })
}

/**
 * When copies of what was erased are taken out of the store's files. That takes as long as writing them anew, and nobody
 * is served meanwhile: so it is not done for each erasure, and not while people work, but when nothing was written for
 * a while, at the latest an hour after it was owed, and when the server starts and stops.
 */
import { said } from '../refusal.ts'
import type { Store } from './port.ts'

export interface CleaningWorld {
  readonly store: Pick<Store, 'leavings' | 'clean'>
  readonly bounds: {
    readonly cleanQuietMs: number
    readonly cleanRestMs: number
    readonly cleanLatestMs: number
  }
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly log: (line: string) => void
}

export class Cleaning {
  readonly #world: CleaningWorld
  /** When something was first seen to be owed. */
  #owedAt: number | undefined
  /** What the store had written when it was last seen to have written something, and when that was. */
  #seen: { readonly changes: number; readonly at: number } | undefined
  #triedAt = -Infinity
  #fails = false

  constructor(world: CleaningWorld) {
    this.#world = world
  }

  /** To be called again and again: cleans if this is the time for it. Never rejects. */
  look(): Promise<void> {
    return this.#tried(async () => {
      const { store, bounds, clock } = this.#world
      const leavings = await store.leavings()
      const now = clock()
      if (!leavings) {
        this.#owedAt = undefined
        return
      }
      this.#owedAt ??= now
      if (this.#seen?.changes !== leavings.changes) this.#seen = { changes: leavings.changes, at: now }
      if (now - this.#triedAt < bounds.cleanRestMs) return
      const isQuiet = now - this.#seen.at >= bounds.cleanQuietMs
      if (isQuiet || now - this.#owedAt >= bounds.cleanLatestMs) await this.#clean()
    })
  }
  /** Cleans whatever is owed. Never rejects. */
  now(): Promise<void> {
    return this.#tried(async () => {
      if (await this.#world.store.leavings()) await this.#clean()
    })
  }

  async #clean() {
    const { store, clock, log } = this.#world
    try {
      await store.clean()
      if (this.#fails) log('Copies of what was erased are out of the files now.')
      this.#fails = false
      this.#owedAt = undefined
    } finally {
      this.#triedAt = clock()
    }
  }
  /** A disk without room for a second file, most times. */
  async #tried(work: () => Promise<void>) {
    try {
      await work()
    } catch (error) {
      if (!this.#fails)
        this.#world.log(
          `Copies of what was erased are still in gaps of the files: ${said(error)}. Trying again.`,
        )
      this.#fails = true
    }
  }
}

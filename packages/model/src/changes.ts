/**
 * What one transaction changed: filled while rows arrive, read at its end. One is made for each edit, so it holds no
 * collection before something goes into it.
 */
import type { Id } from './rows.ts'
import type { Versions } from './versions.ts'

export class Changes {
  /** Rows to tell about, each once. */
  readonly ids: Id[] = []
  /** Inferences whose soundness must be looked at, and whether their target may be another. */
  suspects: Map<Id, boolean> | undefined
  structure = false
  meta = false
  readonly #versions: Versions

  constructor(versions: Versions) {
    versions.begin()
    this.#versions = versions
  }

  touch(id: Id): void {
    if (this.#versions.raise(id)) this.ids.push(id)
  }

  suspect(inference: Id, moved: boolean): void {
    this.suspects ??= new Map()
    if (moved || !this.suspects.has(inference)) this.suspects.set(inference, moved)
  }

  get any(): boolean {
    return this.ids.length > 0 || this.meta
  }
}

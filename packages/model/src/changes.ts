/** What one transaction changed: filled while rows arrive, read once at its end. */
import type { Id } from './rows.ts'

export class Changes {
  /** Rows to tell about. */
  readonly ids = new Set<Id>()
  /** Inferences whose soundness must be looked at, and those among them whose target may be another. */
  readonly suspects = new Set<Id>()
  readonly moved = new Set<Id>()
  structure = false
  meta = false

  get any(): boolean {
    return this.ids.size > 0 || this.meta
  }
}

/** Comments as people read them: threads on a claim or a step, each with its answers. */
import type { ArgumentMap } from './map.ts'
import type { Deleted, Id } from './rows.ts'

/** A thread of which at least one comment is live. */
export interface Thread {
  /** The comment that it began with, which may be deleted or gone while answers to it are left. */
  readonly id: Id
  /** Its live comments, oldest first. */
  readonly comments: readonly Id[]
  /** Who settled it and when; null while it is open. */
  readonly resolved: Deleted | null
}

/** The threads on a claim or inference, in the order in which they began. Costs the comments there. */
export function threadsOn(map: ArgumentMap, on: Id): readonly Thread[] {
  const threads = new Map<Id, Id[]>()
  for (const id of map.commentsOn(on)) {
    const first = threadOf(map, id)
    const thread = threads.get(first)
    if (thread) thread.push(id)
    else threads.set(first, [id])
  }
  return [...threads].map(([id, comments]) => ({ id, comments, resolved: map.comment(id)?.resolved ?? null }))
}

/** The comment that a comment's thread began with: itself, for one that answers none. */
export const threadOf = (map: ArgumentMap, comment: Id): Id => map.comment(comment)?.thread ?? comment

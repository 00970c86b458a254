/** Settles a thread of comments, so that views fold it away, and opens it again. Its comments stay as they are. */
import { defineCommand } from '../command.ts'
import { commentAt, firstOf, whyNoComment } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import { change } from '../recipe.ts'
import type { Refusal } from '../refusal.ts'
import type { Id } from '../rows.ts'
import { threadOf } from '../threads.ts'

export interface ThreadOf {
  /** Any comment of the thread. */
  readonly comment: Id
}

/** `made`: nothing. A thread that is settled already keeps who settled it. */
export const resolveThread = defineCommand<ThreadOf>({
  name: 'resolve-thread',
  may: whyNoThread,
  write: (map, { comment }, { me, now }) => ({
    writes: change('comments', commentAt(map, threadOf(map, comment)), (draft) => {
      draft.resolved ??= { by: me, at: now }
    }),
  }),
})

/** `made`: nothing. */
export const reopenThread = defineCommand<ThreadOf>({
  name: 'reopen-thread',
  may: whyNoThread,
  write: (map, { comment }) => ({
    writes: change('comments', commentAt(map, threadOf(map, comment)), (draft) => {
      draft.resolved = null
    }),
  }),
})

/** The comment that it began with may be deleted, but without its row there is nothing to write on. */
function whyNoThread(map: ArgumentMap, { comment }: ThreadOf): Refusal | null {
  return firstOf(whyNoComment(map, comment), () => {
    const id = threadOf(map, comment)
    return map.comment(id) ? null : { why: 'missing', id }
  })
}

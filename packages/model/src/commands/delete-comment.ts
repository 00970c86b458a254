/** Deletes a comment, or the whole thread that it is in. Answers to a deleted comment stay, and all can be restored. */
import { defineCommand } from '../command.ts'
import { deletion } from '../deletion.ts'
import { commentAt, whyNoComment } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import type { Id } from '../rows.ts'
import { threadOf } from '../threads.ts'

export interface DeleteComment {
  readonly comment: Id
  /** With all comments of its thread. */
  readonly thread?: boolean
}

/** `made`: nothing. */
export const deleteComment = defineCommand<DeleteComment>({
  name: 'delete-comment',
  may: (map, { comment }) => whyNoComment(map, comment),
  write: (map, { comment, thread = false }, context) => ({
    writes: deletion(map, 'comments', thread ? wholeThread(map, comment) : [comment], context),
  }),
})

function wholeThread(map: ArgumentMap, comment: Id): readonly Id[] {
  const first = threadOf(map, comment)
  return map.commentsOn(commentAt(map, comment).on).filter((id) => threadOf(map, id) === first)
}

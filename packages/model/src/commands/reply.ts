/** Answers a comment, at the end of its thread. A thread that is settled stays so: `reopen-thread` opens it. */
import { defineCommand } from '../command.ts'
import { whyNoLang } from '../language.ts'
import { commentAt, firstOf, whyNoComment } from '../look-up.ts'
import { firstWords, putComment } from '../new-rows.ts'
import type { Id, Lang } from '../rows.ts'
import { threadOf } from '../threads.ts'
import { whyNoRemark } from './add-comment.ts'

export interface Reply {
  /** Any comment of the thread. */
  readonly comment: Id
  readonly text: string
  readonly lang: Lang
}

/** `made`: the comment. */
export const reply = defineCommand<Reply>({
  name: 'reply',
  may: (map, { comment, text, lang }) =>
    firstOf(whyNoComment(map, comment), whyNoLang(lang), whyNoRemark(text)),
  write(map, { comment, text, lang }, context) {
    const id = context.newId()
    const { on } = commentAt(map, comment)
    return {
      writes: [
        putComment({ id, on, thread: threadOf(map, comment) }, context),
        ...firstWords('comment', id, lang, text.trim()),
      ],
      made: [id],
    }
  },
})

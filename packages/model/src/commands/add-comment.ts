/** Begins a thread of comments on a claim or a step. */
import { defineCommand } from '../command.ts'
import { whyNoLang } from '../language.ts'
import { endOf, firstOf, whyNoEnd } from '../look-up.ts'
import { firstWords, putComment } from '../new-rows.ts'
import type { Refusal } from '../refusal.ts'
import type { Id, Lang } from '../rows.ts'
import { plainText, whyNoText } from '../wording.ts'

export interface AddComment {
  /** A claim or an inference. */
  readonly on: Id
  readonly text: string
  /** The language that it is written in. A map need not be kept in it. */
  readonly lang: Lang
}

/** `made`: the comment. */
export const addComment = defineCommand<AddComment>({
  name: 'add-comment',
  may: (map, { on, text, lang }) => firstOf(whyNoEnd(map, on), whyNoLang(lang), whyNoRemark(text)),
  write(map, { on, text, lang }, context) {
    const id = context.newId()
    return {
      writes: [
        putComment({ id, on: endOf(map, on), thread: null }, context),
        ...firstWords('comment', id, lang, text.trim()),
      ],
      made: [id],
    }
  },
})

/** A comment is not too long, and says something. */
export const whyNoRemark = (text: string): Refusal | null =>
  firstOf(whyNoText(text), () => (plainText(text).trim() ? null : { why: 'empty-comment' }))

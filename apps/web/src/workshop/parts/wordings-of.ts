/** Wordings that were proposed for claims: comments that somebody has reacted to, as proposers do with their own. Pure. */
import { type ArgumentMap, type Id, type Lang } from '@parley/model'
import type { FlagsView } from '@parley/workshop'
import { commentWords } from '../../remarks/comment-words.ts'

export interface Wording {
  /** Of the comment. */
  readonly id: Id
  /** What it is about: who speaks for it now. */
  readonly claim: Id
  readonly text: string
  readonly lang: Lang
  /** What its writer is called in the map; '' when nobody knows. */
  readonly by: string
  readonly agree: number
  readonly concern: number
}

/**
 * Of one claim, or of all; those that most agree with first. Settled, deleted and empty ones are left out, as are those
 * whose claim is gone. O(reactions).
 */
export function wordingsOf(
  map: ArgumentMap,
  flags: Pick<FlagsView, 'agree' | 'concern'>,
  lang: Lang,
  only?: Id,
): readonly Wording[] {
  return [...new Set([...Object.keys(flags.agree), ...Object.keys(flags.concern)])]
    .flatMap((id): readonly Wording[] => {
      const row = map.comment(id)
      if (!row || row.deleted || map.comment(row.thread ?? id)?.resolved || !map.claim(row.on)) return []
      const claim = map.resolve(row.on)
      const { text, lang: said } = commentWords(map, id, lang)
      if (!text.trim() || !map.isLive(claim) || (only !== undefined && map.resolve(only) !== claim)) return []
      const by = row.by === null ? '' : (map.person(row.by)?.name.trim() ?? '')
      return [
        { id, claim, text, lang: said, by, agree: count(flags.agree, id), concern: count(flags.concern, id) },
      ]
    })
    .toSorted((a, b) => b.agree - b.concern - (a.agree - a.concern))
}

const count = (counts: Readonly<Record<Id, number>>, id: Id): number =>
  Object.hasOwn(counts, id) ? (counts[id] ?? 0) : 0

/**
 * Exchanges the words at a place for others, as from a form or an import: only what differs is spliced, so that a
 * peer's letters in the rest stay. Translating is the same in another language. Live typing is a session of its own.
 */
import type { WordsPlace } from '@parley/protocol'
import { defineCommand } from '../command.ts'
import { editedWrites } from '../edited.ts'
import { languageWrites, whyNoLang } from '../language.ts'
import { firstOf, whyNoClaim, whyNoComment, whyNoInference } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import type { Refusal } from '../refusal.ts'
import { spliceBetween } from '../splice.ts'
import { plainText, whyNoText } from '../wording.ts'

export interface SetWords {
  /** Of a merged claim: the place of the one that it was merged into. */
  readonly place: WordsPlace
  readonly text: string
}

/** `made`: nothing. A language that the map was not kept in joins its list. */
export const setWords = defineCommand<SetWords>({
  name: 'set-words',
  may: (map, { place, text }) => firstOf(whyNoOwner(map, place), whyNoLang(place.lang), whyNoText(text)),
  write(map, { place, text: given }, { now }) {
    const text = plainText(given)
    const at = place.field === 'why' || place.field === 'comment' ? place.row : map.resolve(place.row)
    const where = { ...place, row: at }
    const splice = spliceBetween(map.words(place.field, at, place.lang), text)
    if (!splice) return { writes: [] }
    return {
      writes: [
        { write: 'splice', place: where, ...splice },
        ...editedWrites(map, where, text ? now : undefined),
        ...languageWrites(map, text ? [place.lang] : []),
      ],
    }
  },
})

function whyNoOwner(map: ArgumentMap, { field, row }: WordsPlace): Refusal | null {
  if (field === 'comment') return whyNoComment(map, row)
  return field === 'why' ? whyNoInference(map, row) : whyNoClaim(map, row)
}

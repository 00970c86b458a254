/**
 * When a claim's words in a language were last changed, so that an older translation shows as such. It dates the
 * statement itself: its text. Its short name and its note are no translations of one another in step with it.
 */
import type { WordsPlace } from '@parley/protocol'
import type { ArgumentMap } from './map.ts'
import { change } from './recipe.ts'
import type { Write } from './writes.ts'

/** The write that dates words changed at a place; undefined `now`: there are none there any more. */
export function editedWrites(
  map: ArgumentMap,
  { field, row, lang }: WordsPlace,
  now: number | undefined,
): readonly Write[] {
  const claim = field === 'text' ? map.claim(row) : undefined
  if (!claim) return []
  return change('claims', claim, (draft) => {
    if (now === undefined) delete draft.edited[lang]
    else draft.edited[lang] = now
  })
}

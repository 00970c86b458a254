/** What one person has folded on a map, kept in their browser from one visit to the next. */
import { createShowing, everything, type ShowingStore } from '@parley/acts'
import { isId } from '@parley/protocol'
import { kept } from '../shell/kept.ts'

/** Under what name the folds of a map are kept. */
export const foldsOf = (map: string): string => `folds.${map}`
/** More are not kept: a list that grew for ever would take the place of links. */
const most = 500

export function keptShowing(map: string): ShowingStore {
  const folded = (kept.read(foldsOf(map)) ?? '').split(' ').filter(isId)
  const showing = createShowing({ ...everything, folded: new Set(folded) })
  let last = showing.get().folded
  showing.subscribe(() => {
    const { folded: now } = showing.get()
    // A presentation unfolds all, and folds it again when it is over.
    if (now === last || document.documentElement.dataset['presenting'] !== undefined) return
    last = now
    if (now.size) kept.write(foldsOf(map), Array.from(now).slice(0, most).join(' '))
    else kept.remove(foldsOf(map))
  })
  return showing
}

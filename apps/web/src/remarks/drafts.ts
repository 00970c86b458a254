/** Comments that are written and not sent: kept per browser, so that they outlive the panel and the page. */
import type { Id } from '@parley/model'
import { kept } from '../shell/kept.ts'

/** Before all drafts of a map. */
export const draftsOf = (mapId: string): string => `draft.${mapId}.`

const nameOf = (mapId: string, to: Id) => draftsOf(mapId) + to

/** `to`: the claim or step that a new thread would be on, or the comment that is answered. '' when there is none. */
export const draftOf = (mapId: string, to: Id): string => kept.read(nameOf(mapId, to)) ?? ''

export function keepDraft(mapId: string, to: Id, text: string): void {
  if (text.trim()) kept.write(nameOf(mapId, to), text)
  else if (draftOf(mapId, to)) kept.remove(nameOf(mapId, to))
}

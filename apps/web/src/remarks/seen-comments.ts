/**
 * Which comments this browser has not shown to its reader yet. What was on the map when the browser first saw it counts
 * as read: a newcomer is not told that all of it is new. Own comments are never new.
 */
import type { ArgumentMap, Id } from '@parley/model'
import { kept } from '../shell/kept.ts'

const sinceName = (mapId: string) => `comments-since.${mapId}`
const seenName = (mapId: string) => `comments-seen.${mapId}`

/** Names under which this is kept, to be forgotten with the map. */
export const namesOfSeen = (mapId: string): readonly string[] => [sinceName(mapId), seenName(mapId)]

/** Remembers since when comments can be new; the first call for a map counts. */
export function beginSeeing(mapId: string, now: number): void {
  if (kept.read(sinceName(mapId)) === undefined) kept.write(sinceName(mapId), String(now))
}

function seen(mapId: string): ReadonlySet<Id> {
  return new Set(kept.read(seenName(mapId))?.split(' '))
}

/** Comments on a row by others that were not shown yet, oldest first. Costs the comments there and those that were seen. */
export function newComments(map: ArgumentMap, mapId: string, on: Id, me: Id): readonly Id[] {
  const since = Number(kept.read(sinceName(mapId)) ?? Number.POSITIVE_INFINITY)
  const shown = seen(mapId)
  return map.commentsOn(on).filter((id) => {
    const row = map.comment(id)
    return row !== undefined && row.by !== me && row.at > since && !shown.has(id)
  })
}

/** They were shown. Ids of comments that are gone for good are dropped when the list is written. */
export function noteSeen(map: ArgumentMap, mapId: string, ids: readonly Id[]): void {
  const shown = seen(mapId)
  const fresh = ids.filter((id) => !shown.has(id))
  if (!fresh.length) return
  const all = [...shown, ...fresh].filter((id) => map.comment(id))
  kept.write(seenName(mapId), all.join(' '))
}

/** The claims that bear a tag. */
import { type ArgumentMap, type Id, isSameTag } from '@parley/model'

/** Live claims that bear a tag of this name, in no order. Reads all tags. */
export function taggedClaims(map: ArgumentMap, name: string): ReadonlySet<Id> {
  const found = new Set<Id>()
  for (const tag of map.tags()) {
    const claim = map.resolve(tag.claim)
    if (!tag.deleted && isSameTag(tag.name, name) && map.isLive(claim)) found.add(claim)
  }
  return found
}

/** Tags by their names: equal ones are one to readers, whoever gave them and in which case. */
import type { ArgumentMap } from './map.ts'
import type { Id } from './rows.ts'

/** Whether two names are one tag: the same letters, small or capital, however they are composed or spaced. */
export const isSameTag = (one: string, other: string): boolean => folded(one) === folded(other)

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** The names on a claim, each once, as first given, oldest first. */
export function tagNamesOf(map: ArgumentMap, claim: Id): readonly string[] {
  const names = new Map<string, string>()
  for (const id of map.tagsOf(claim)) {
    const name = map.tag(id)?.name ?? ''
    if (!names.has(folded(name))) names.set(folded(name), name)
  }
  return [...names.values()]
}

/** The names in use on live claims, as first given, with how many claims bear each; in alphabetical order. Reads all tags. */
export function tagNames(map: ArgumentMap): readonly { readonly name: string; readonly claims: number }[] {
  const found = new Map<string, { name: string; at: number; readonly claims: Set<Id> }>()
  for (const { claim, name, at, deleted } of map.tags()) {
    const speaker = map.resolve(claim)
    if (deleted || !map.isLive(speaker)) continue
    const entry = found.get(folded(name)) ?? { name, at, claims: new Set() }
    if (at < entry.at || (at === entry.at && name < entry.name)) Object.assign(entry, { name, at })
    entry.claims.add(speaker)
    found.set(folded(name), entry)
  }
  return [...found]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { name, claims }]) => ({ name, claims: claims.size }))
}

/** The live tags of a claim that bear a name. */
export const tagsNamed = (map: ArgumentMap, claim: Id, name: string): readonly Id[] =>
  map.tagsOf(claim).filter((id) => isSameTag(map.tag(id)?.name ?? '', name))

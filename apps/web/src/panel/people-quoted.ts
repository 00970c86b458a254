/** Everybody whom the map names as saying something: claims' asserters, who is quoted, and authors. Reads the whole map. */
import { type ArgumentMap, labelIn, type Label, type Lang } from '@parley/model'

/** By name, each once. */
export function peopleQuoted(map: ArgumentMap, lang: Lang): readonly string[] {
  const names = new Set<string>()
  const note = (label: Label) => names.add(labelIn(label, lang))
  for (const { id, asserter } of map.claims()) if (map.isLive(id)) note(asserter)
  for (const { asserter, deleted } of map.citations()) if (!deleted) note(asserter)
  for (const { author, deleted } of map.sources()) if (!deleted) note(author)
  names.delete('')
  return [...names].toSorted((a, b) => a.localeCompare(b, lang))
}

/**
 * All that is written about a claim, a step or a source, in every language, in the order in which a hit is to be shown:
 * what the card says first.
 */
import type { ArgumentMap, Id, Label, Lang } from '@parley/model'
import type { WordField } from '@parley/protocol'

export type Where =
  | 'title'
  | 'text'
  | 'note'
  | 'why'
  | 'said'
  | 'tag'
  | 'quote'
  | 'place'
  | 'comment'
  | 'source'

export interface FoundText {
  readonly where: Where
  /** Null: not told, as for names. */
  readonly lang: Lang | null
  readonly text: string
}

export function textsOfClaim(map: ArgumentMap, id: Id): readonly FoundText[] {
  const claim = map.claim(id)
  if (!claim) return []
  const cited = map.citationsOf(id).flatMap((key) => map.citation(key) ?? [])
  return [
    ...written(map, 'title', id),
    ...written(map, 'text', id),
    ...written(map, 'note', id),
    ...labelled('said', claim.asserter),
    ...map.tagsOf(id).flatMap((key) => plain('tag', map.tag(key)?.name ?? '')),
    ...cited.flatMap(({ quote, source }) => plain('quote', quote, map.source(source)?.lang)),
    ...cited.flatMap(({ locator, via, asserter }) => [
      ...labelled('place', locator),
      ...labelled('place', via),
      ...labelled('said', asserter),
    ]),
    ...remarks(map, id),
  ]
}

export const textsOfStep = (map: ArgumentMap, id: Id): readonly FoundText[] => [
  ...written(map, 'why', id),
  ...remarks(map, id),
]

export function textsOfSource(map: ArgumentMap, id: Id): readonly FoundText[] {
  const source = map.source(id)
  if (!source) return []
  const { title, short, author, publisher, note, url, date } = source
  return [
    ...[title, short, author, publisher, note].flatMap((label) => labelled('source', label)),
    ...plain('source', url),
    ...plain('source', date),
  ]
}

const remarks = (map: ArgumentMap, on: Id): readonly FoundText[] =>
  map.commentsOn(on).flatMap((id) => written(map, 'comment', id))

const written = (map: ArgumentMap, where: WordField & Where, row: Id): readonly FoundText[] =>
  map.languagesOf(where, row).flatMap((lang) => plain(where, map.words(where, row, lang), lang))

const labelled = (where: Where, label: Label): readonly FoundText[] =>
  Object.entries(label).flatMap(([lang, text]) => plain(where, text, lang || null))

const plain = (where: Where, text: string, lang: Lang | null = null): readonly FoundText[] =>
  text.trim() ? [{ where, lang, text }] : []

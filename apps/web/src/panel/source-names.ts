/** What a source is called, and what is known of it, in the reader's words. */
import { type ArgumentMap, type Citation, type Id, labelIn, type Source } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import { sourceKindName } from './names.ts'

/** The chip on a card: the short name, else the kind. */
export const chipOf = (page: EditorPage, source: Source): string =>
  labelIn(source.short, page.reading.lang) || sourceKindName(page, source.kind)

/** Its title, else its author, its short name or its address. */
export function sourceName(page: EditorPage, { title, author, short, url }: Source): string {
  const { lang } = page.reading
  return labelIn(title, lang) || labelIn(author, lang) || labelIn(short, lang) || url
}

/** Author, publisher and date in one line. */
export function sourceLine(page: EditorPage, { title, author, publisher, date }: Source): string {
  const { lang } = page.reading
  // An untitled source is called by its author already.
  const by = labelIn(title, lang) ? labelIn(author, lang) : ''
  return [by, labelIn(publisher, lang), dateIn(date, page.language)].filter(Boolean).join(' · ')
}

/** A date as precise as it is known: a year, a month or a day. */
export function dateIn(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number)
  if (!year) return date
  const when = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  if (Number.isNaN(when.getTime())) return date
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (month) parts.month = 'long'
  if (day) parts.day = 'numeric'
  return new Intl.DateTimeFormat(language, parts).format(when)
}

/** How many live citations of live claims stand in each source. Reads all citations. */
export function usesOf(map: ArgumentMap): ReadonlyMap<Id, number> {
  const uses = new Map<Id, number>()
  for (const { source, claim, deleted } of map.citations())
    if (!deleted && map.isLive(map.resolve(claim))) uses.set(source, (uses.get(source) ?? 0) + 1)
  return uses
}

/** The live sources, by name. Reads all sources. */
export const sourcesByName = (page: EditorPage): readonly Source[] =>
  [...page.session.map.sources()]
    .filter(({ deleted }) => !deleted)
    .toSorted((a, b) => sourceName(page, a).localeCompare(sourceName(page, b), page.reading.lang))

export interface Cited {
  readonly citation: Citation
  readonly source: Source
}

/** A claim's citations with their sources, oldest first; those whose source is deleted are left out. */
export const citedOf = (map: ArgumentMap, claim: Id): readonly Cited[] =>
  map.citationsOf(claim).flatMap((id) => {
    const citation = map.citation(id)
    const source = citation && map.source(citation.source)
    return citation && source && !source.deleted ? [{ citation, source }] : []
  })

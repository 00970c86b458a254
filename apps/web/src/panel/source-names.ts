/** What a source is called, and what is known of it, in the reader's words. */
import { labelIn, type Source } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import { dateIn } from './date-in.ts'
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

/** The live sources, by name. Reads all sources. */
export const sourcesByName = (page: EditorPage): readonly Source[] =>
  [...page.session.map.sources()]
    .filter(({ deleted }) => !deleted)
    .toSorted((a, b) => sourceName(page, a).localeCompare(sourceName(page, b), page.reading.lang))

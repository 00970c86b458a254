/** What people say of a source or a citation, and what may be said. */
import { firstOf } from './look-up.ts'
import type { Refusal } from './refusal.ts'
import type { Citation, Source } from './rows.ts'
import { plainLabel, plainText, whyNoDate, whyNoLabel, whyNoText, whyNoUrl } from './wording.ts'
import { whyNoLang } from './language.ts'

export type SourceFields = Pick<
  Source,
  'kind' | 'short' | 'author' | 'title' | 'publisher' | 'note' | 'date' | 'url' | 'lang'
>
export type CitationFields = Pick<Citation, 'locator' | 'via' | 'quote' | 'asserter'>

export function whyNoSourceFields(fields: Partial<SourceFields>): Refusal | null {
  const { short = {}, author = {}, title = {}, publisher = {}, note = {}, date = '', url = '', lang } = fields
  return firstOf(
    ...[short, author, title, publisher].map((label) => whyNoLabel(label)),
    whyNoLabel(note, whyNoText),
    whyNoDate(date),
    whyNoUrl(url),
    lang === undefined ? null : whyNoLang(lang),
  )
}

/** A source needs a name of some sort or an address. */
export const whyEmpty = ({
  short = {},
  author = {},
  title = {},
  url = '',
}: Partial<SourceFields>): Refusal | null =>
  url || [short, author, title].some((label) => Object.values(label).some((said) => said.trim()))
    ? null
    : { why: 'empty-source' }

export const whyNoCitationFields = (fields: Partial<CitationFields>): Refusal | null =>
  firstOf(
    ...[fields.locator ?? {}, fields.via ?? {}, fields.asserter ?? {}].map((label) => whyNoLabel(label)),
    whyNoText(fields.quote ?? ''),
  )

/** What is said of a source or a citation as it is stored: only the fields that were given. */
export function plainFields<Fields extends Partial<SourceFields & CitationFields>>(fields: Fields): Fields {
  const plain = { ...fields }
  for (const name of ['short', 'author', 'title', 'publisher', 'locator', 'via', 'asserter'] as const) {
    const label = fields[name]
    if (label) Object.assign(plain, { [name]: plainLabel(label) })
  }
  if (fields.note) Object.assign(plain, { note: plainLabel(fields.note, plainText) })
  if (fields.quote !== undefined) Object.assign(plain, { quote: plainText(fields.quote) })
  return plain
}

/** Rows and the map itself as cells again: what the reader of rows reads back to the same row. */
import { schemaVersion } from '@parley/protocol'
import { cellsOfLabel, labelCell } from './label.ts'
import { defaultLang } from './read-cells.ts'
import type {
  Citation,
  Claim,
  Comment,
  Deleted,
  Id,
  Inference,
  Meta,
  Person,
  RowOf,
  RowTable,
  Source,
  Tag,
} from './rows.ts'
import type { Cell } from './writes.ts'

type Cells = Record<string, Cell>

const makers: { readonly [T in RowTable]: (row: RowOf[T]) => Cells } = {
  claims: (row: Claim) => ({
    kind: row.kind,
    lang: row.lang,
    ...(row.pos && { pos: row.pos }),
    ...given('order', row.order),
    ...(row.pinned && { pinned: true }),
    ...(row.implicit && { implicit: true }),
    ...cellsOfLabel('asserter', row.asserter),
    ...Object.fromEntries(Object.entries(row.edited).map(([lang, at]) => [labelCell('edited', lang), at])),
    ...(row.mergedInto !== null && { mergedInto: row.mergedInto }),
    ...made(row),
  }),
  inferences: (row: Inference) => ({
    target: row.target,
    stance: row.stance,
    ...given('scheme', row.scheme ?? ''),
    ...Object.fromEntries(
      Object.entries(row.answer).map(([question, said]) => [labelCell('answer', question), said]),
    ),
    ...given('order', row.order),
    ...made(row),
  }),
  premises: (row) => ({ ...given('order', row.order), ...made(row) }),
  sources: (row: Source) => ({
    kind: row.kind,
    lang: row.lang,
    ...cellsOfLabel('short', row.short),
    ...cellsOfLabel('author', row.author),
    ...cellsOfLabel('title', row.title),
    ...cellsOfLabel('publisher', row.publisher),
    ...cellsOfLabel('note', row.note),
    ...given('date', row.date),
    ...given('url', row.url),
    ...made(row),
  }),
  citations: (row: Citation) => ({
    claim: row.claim,
    source: row.source,
    ...cellsOfLabel('locator', row.locator),
    ...cellsOfLabel('via', row.via),
    ...given('quote', row.quote),
    ...cellsOfLabel('asserter', row.asserter),
    ...made(row),
  }),
  people: (row: Person) => ({ name: row.name, colour: row.colour }),
  tags: (row: Tag) => ({ claim: row.claim, name: row.name, ...made(row) }),
  comments: (row: Comment) => ({
    on: row.on,
    ...given('thread', row.thread ?? ''),
    ...(row.resolved && { resolved: { by: row.resolved.by, at: row.resolved.at } }),
    ...made(row),
  }),
}

/**
 * The cells of a row, for `PutRow`. What a row cannot be read without (kind, lang, target, stance, claim, source) is
 * always there, other cells only where they differ from what a missing one means.
 */
export function cellsOf<T extends RowTable>(table: T, row: RowOf[T]): Record<string, Cell> {
  return makers[table](row)
}

/** The cells of the map itself. `languages` is left out when it is `lang` alone. */
export const cellsOfMeta = (meta: Meta): Record<string, Cell> => ({
  schema: meta.schema || schemaVersion,
  ...cellsOfLabel('title', meta.title),
  lang: meta.lang || defaultLang,
  ...(meta.languages.some((lang) => lang !== meta.lang) && { languages: meta.languages }),
})

const given = (name: string, value: string): Cells => (value ? { [name]: value } : {})

function made(row: { readonly by: Id | null; readonly at: number; readonly deleted: Deleted | null }): Cells {
  const { by, at, deleted } = row
  return {
    ...given('by', by ?? ''),
    ...(at && { at }),
    ...(deleted && { deleted: { by: deleted.by, at: deleted.at } }),
  }
}

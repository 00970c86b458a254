/**
 * The sample map as writes: what a map that begins as a copy of it takes in, in one transaction. Rows carry no maker
 * and no time, because nobody typed them into that map. Labels hold the wording of the source's own language as first
 * given, the others beside it.
 */
import type { Cell, PutRow, SetCell, SpliceText, Write } from '@parley/model'
import { premiseKey, schemaVersion, type TableName, type WordField } from '@parley/protocol'
import {
  type SampleLanguage,
  sampleLanguages,
  type SampleLink,
  type SampleRemark,
  type SampleSource,
  type SampleStatement,
  type Words,
} from './moscow/content.ts'
import { moscow } from './moscow/index.ts'
import { positions } from './moscow/positions.ts'
import { orderKey, rowId } from './row-ids.ts'

type Cells = Readonly<Record<string, Cell>>

/** All writes of the sample map, the same each time. Throws when the content names what is not there. */
export function sampleWrites(): readonly Write[] {
  const { sources, statements, warnings, links } = moscow
  return [
    ...metaWrites(),
    ...sources.map(sourceRow),
    ...statements.flatMap((statement, place) => [
      statementRow(statement, place),
      ...(statement.title ? wordsOf('title', claimId(statement.id), statement.title) : []),
      ...wordsOf('text', claimId(statement.id), statement.text),
      ...(statement.note ? wordsOf('note', claimId(statement.id), statement.note) : []),
      citationRow(statement),
    ]),
    ...warnings.flatMap((warning, place) => [
      remarkRow(warning, statements.length + place),
      ...wordsOf('text', claimId(warning.id), warning.text),
    ]),
    ...links.flatMap((link, place) => [
      inferenceRow(link, place),
      ...link.from.map((key, at) => premiseRow(link, key, at)),
      ...wordsOf('why', linkId(link.id), link.why),
    ]),
  ]
}

/** The row id of a statement or warning by its key in the content, such as `P1`. Throws when there is none. */
export function claimId(key: string): string {
  if (!claimKeys.has(key)) throw new Error(`The sample has no statement ${key}.`)
  return rowId('claim', key)
}
const claimKeys = new Set([...moscow.statements, ...moscow.warnings].map(({ id }) => id))

/** The row id of a link by its key in the content, such as `S8-P1`. Throws when there is none. */
export function linkId(key: string): string {
  if (!linkKeys.has(key)) throw new Error(`The sample has no link ${key}.`)
  return rowId('link', key)
}
const linkKeys = new Set(moscow.links.map(({ id }) => id))

/** The row id of a source. */
export const sourceId = (key: SampleSource['key']): string => rowId('source', key)

function metaWrites(): readonly SetCell[] {
  const cells: Cells = {
    schema: schemaVersion,
    ...label('title', moscow.title, 'en'),
    lang: 'en',
    languages: sampleLanguages,
  }
  return Object.entries(cells).map(([cell, value]) => ({ write: 'set', table: 'meta', id: '', cell, value }))
}

function sourceRow(source: SampleSource): PutRow {
  const { key, kind, short, author, title, publisher, note, date, url, lang } = source
  return put('sources', sourceId(key), {
    kind,
    ...label('short', short, lang),
    ...label('author', author, lang),
    ...label('title', title, lang),
    ...label('publisher', publisher, lang),
    ...label('note', note, lang),
    date,
    ...(url === undefined ? {} : { url }),
    lang,
  })
}

function statementRow({ id, kind, lang, asserter }: SampleStatement, place: number): PutRow {
  const row = claimId(id)
  const order = orderKey(place, row)
  return put('claims', row, { kind, lang, pos: placeOf(id), order, ...label('asserter', asserter, lang) })
}

function remarkRow({ id, kind }: SampleRemark, place: number): PutRow {
  const row = claimId(id)
  return put('claims', row, { kind, lang: 'en', pos: placeOf(id), order: orderKey(place, row) })
}

function placeOf(key: string): readonly [number, number] {
  const place = positions[key]
  if (!place) throw new Error(`The sample has no place for ${key}.`)
  return place
}

/** Whoever is quoted by somebody else's source stands in the citation too. */
function citationRow({ id, lang, asserter, source, locator, via }: SampleStatement): PutRow {
  const author = moscow.sources.find(({ key }) => key === source)?.author
  return put('citations', rowId('citation', id), {
    claim: claimId(id),
    source: sourceId(source),
    ...label('locator', locator, lang),
    ...(via ? label('via', via, lang) : {}),
    ...(asserter.en === author?.en ? {} : label('asserter', asserter, lang)),
  })
}

function inferenceRow({ id, stance, target }: SampleLink, place: number): PutRow {
  const row = linkId(id)
  const goal = linkKeys.has(target) ? linkId(target) : claimId(target)
  return put('inferences', row, { target: goal, stance, order: orderKey(place, row) })
}

function premiseRow({ id }: SampleLink, key: string, place: number): PutRow {
  const row = premiseKey(linkId(id), claimId(key))
  return put('premises', row, { order: orderKey(place, row) })
}

const put = (table: TableName, id: string, cells: Cells): PutRow => ({ write: 'put', table, id, cells })

/** A wording as cells: the original's under the plain name, others by language unless they read the same. */
function label(name: string, words: Words, original: SampleLanguage): Cells {
  const others = sampleLanguages.filter((lang) => words[lang] !== words[original])
  return {
    [name]: words[original],
    ...Object.fromEntries(others.map((lang) => [`${name}@${lang}`, words[lang]])),
  }
}

function wordsOf(field: WordField, row: string, words: Words): readonly SpliceText[] {
  return sampleLanguages.map((lang) => ({
    write: 'splice',
    place: { field, row, lang },
    at: 0,
    remove: 0,
    insert: words[lang],
  }))
}

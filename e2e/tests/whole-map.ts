/**
 * All that a map says, as plain data: what somebody who builds it again works from, and what two maps are held against
 * each other by. Read from a document as any program gets it.
 */
import * as Y from 'yjs'

export const langs = ['en', 'zh', 'ru'] as const
export type Lang = (typeof langs)[number]
/** One wording a language; '' where there is none. */
export type Words = Readonly<Record<Lang, string>>

export interface Claim {
  readonly id: string
  readonly kind: string
  /** In which language it was first said. */
  readonly lang: string
  readonly title: Words
  readonly text: Words
  readonly note: Words
  readonly asserter: Words
}
export interface Link {
  readonly id: string
  readonly stance: string
  /** A claim or a link. */
  readonly target: string
  readonly from: readonly string[]
  readonly why: Words
}
export interface Source {
  readonly id: string
  readonly kind: string
  readonly lang: string
  readonly date: string
  readonly url: string
  readonly title: Words
  readonly author: Words
  readonly publisher: Words
  readonly short: Words
  readonly note: Words
}
export interface Citation {
  readonly claim: string
  readonly source: string
  readonly quote: string
  readonly locator: Words
  readonly asserter: Words
  readonly via: Words
}
export interface WholeMap {
  readonly title: Words
  readonly claims: readonly Claim[]
  readonly links: readonly Link[]
  readonly sources: readonly Source[]
  readonly citations: readonly Citation[]
}

type Row = Y.Map<unknown>
type Rows = readonly (readonly [id: string, row: Row])[]

const stringOf = (cell: unknown): string => (typeof cell === 'string' ? cell : '')
const wordsOf = (inLang: (lang: Lang) => string): Words => ({
  en: inLang('en'),
  zh: inLang('zh'),
  ru: inLang('ru'),
})
/** As it is read: in that language, else as first given. */
const labelOf = (row: Row, name: string): Words =>
  wordsOf((lang) => stringOf(row.get(`${name}@${lang}`)) || stringOf(row.get(name)))

/** The live rows of a table, by their place. */
function rowsOf(doc: Y.Doc, table: string): Rows {
  const place = ([id, row]: Rows[number]) => stringOf(row.get('order')) + id
  return [...doc.getMap<Row>(table)]
    .filter(([, row]) => !row.get('deleted'))
    .toSorted((a, b) => byText(place(a), place(b)))
}

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Everything live, in its order. O(rows + letters). */
export function wholeMapOf(doc: Y.Doc): WholeMap {
  const textOf = (field: string, id: string): Words =>
    wordsOf((lang) => doc.getText(`${field}/${id}/${lang}`).toJSON())
  const premises = rowsOf(doc, 'premises').map(([id]) => id.split(':'))
  return {
    title: labelOf(doc.getMap('meta'), 'title'),
    claims: rowsOf(doc, 'claims').map(([id, row]) => ({
      id,
      kind: stringOf(row.get('kind')),
      lang: stringOf(row.get('lang')),
      title: textOf('title', id),
      text: textOf('text', id),
      note: textOf('note', id),
      asserter: labelOf(row, 'asserter'),
    })),
    links: rowsOf(doc, 'inferences').map(([id, row]) => ({
      id,
      stance: stringOf(row.get('stance')),
      target: stringOf(row.get('target')),
      from: premises.flatMap(([inference, claim = '']) => (inference === id ? [claim] : [])),
      why: textOf('why', id),
    })),
    sources: rowsOf(doc, 'sources').map(([id, row]) => ({
      id,
      kind: stringOf(row.get('kind')),
      lang: stringOf(row.get('lang')),
      date: stringOf(row.get('date')),
      url: stringOf(row.get('url')),
      title: labelOf(row, 'title'),
      author: labelOf(row, 'author'),
      publisher: labelOf(row, 'publisher'),
      short: labelOf(row, 'short'),
      note: labelOf(row, 'note'),
    })),
    citations: rowsOf(doc, 'citations').map(([, row]) => ({
      claim: stringOf(row.get('claim')),
      source: stringOf(row.get('source')),
      quote: stringOf(row.get('quote')),
      locator: labelOf(row, 'locator'),
      asserter: labelOf(row, 'asserter'),
      via: labelOf(row, 'via'),
    })),
  }
}

/** Who made a row and when, and where it stands: of this map alone, and of nobody who builds it again. */
/** A label with one wording says the same whether or not it says in which language. */
function onlyWording(row: Row, cell: string): string {
  const [name = cell, lang] = cell.split('@')
  const wordings = [name, ...langs.map((one) => `${name}@${one}`)]
  return lang !== undefined && wordings.filter((one) => stringOf(row.get(one))).length === 1 ? name : cell
}

const ofThisMap = /^(by|at|pos|order|edited@.*)$/

/**
 * Every cell and every text of a map, with English words where ids stand: equal for two maps that say the same,
 * whatever their ids. What is empty is left out, as is what belongs to one map alone: ids, places, order, maker, time.
 */
export function cellsOf(doc: Y.Doc): readonly Readonly<Record<string, unknown>>[] {
  const { claims, links, sources } = wholeMapOf(doc)
  const names = new Map<string, string>([
    ...claims.map(({ id, kind, title, text }) => [id, `${kind} “${title.en}” “${text.en}”`] as const),
    ...sources.map(({ id, title }) => [id, `source “${title.en}”`] as const),
  ])
  const linkOf = new Map(links.map((link) => [link.id, link]))
  const nameOf = (id: string): string => {
    const link = linkOf.get(id)
    if (!link) return names.get(id) ?? `nothing (${id})`
    return `${link.from.map(nameOf).toSorted(byText).join(' + ')} ${link.stance} (${nameOf(link.target)})`
  }
  const isId = new Set(['claim', 'source', 'target'])
  const cells = (row: Row) =>
    [...row]
      .filter(([name, value]) => !ofThisMap.test(name) && value !== '' && value !== null && value !== false)
      .map(
        ([name, value]) =>
          [onlyWording(row, name), isId.has(name) ? nameOf(stringOf(value)) : value] as const,
      )
      .toSorted(([a], [b]) => byText(a, b))
  const rows = ['claims', 'inferences', 'citations', 'sources'].flatMap((table) =>
    rowsOf(doc, table).map(([id, row]) => ({
      table,
      name: table === 'citations' ? nameOf(stringOf(row.get('claim'))) : nameOf(id),
      cells: Object.fromEntries(cells(row)),
      texts: Object.fromEntries(
        ['title', 'text', 'note', 'why'].flatMap((field) =>
          langs.flatMap((lang) => {
            const text = doc.getText(`${field}/${id}/${lang}`).toJSON()
            return text ? [[`${field} ${lang}`, text] as const] : []
          }),
        ),
      ),
    })),
  )
  const head: Row = doc.getMap('meta')
  // Which languages it is kept in may be told by one cell, or by one for each that was added.
  const list: unknown = head.get('languages')
  const listed = langs.filter(
    (lang) => (Array.isArray(list) && list.includes(lang)) || head.get(`languages@${lang}`) === true,
  )
  const title = cells(head).filter(([name]) => /^title(@|$)/.test(name))
  const meta = {
    table: 'meta',
    name: '',
    cells: { ...Object.fromEntries(title), languages: listed, lang: head.get('lang') ?? listed[0] },
    texts: {},
  }
  return [meta, ...rows.toSorted((a, b) => byText(a.table + a.name, b.table + b.name))]
}

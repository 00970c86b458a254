/**
 * The Yjs document of a map, by name: which root maps there are, which cells their rows hold, and how the
 * root texts are called. Server and browser both read these names from here; docs/PROTOCOL.md explains each
 * cell. Cells and tables that this list does not know are carried through untouched.
 */

/** Version of the document's layout, kept in `meta.schema`. A document of a newer one opens read-only. */
export const schemaVersion = 1

/**
 * Root maps and the cells of their rows. A name followed by `@` is a label: its plain cell (`asserter`) is the
 * wording as first given, and further cells (`asserter@zh`) hold the same in other languages, so that two
 * people who translate at once both keep their words.
 */
export const tables = {
  claims: [
    'kind',
    'lang',
    'pos',
    'order',
    'pinned',
    'implicit',
    'asserter@',
    'edited@',
    'by',
    'at',
    'deleted',
    'mergedInto',
  ],
  // `answer@<scheme>.<question>`: how a critical question was answered.
  inferences: ['target', 'stance', 'scheme', 'answer@', 'order', 'by', 'at', 'deleted'],
  premises: ['order', 'by', 'at', 'deleted'],
  sources: [
    'kind',
    'short@',
    'author@',
    'title@',
    'publisher@',
    'note@',
    'date',
    'url',
    'lang',
    'by',
    'at',
    'deleted',
  ],
  citations: ['claim', 'source', 'locator@', 'via@', 'quote', 'asserter@', 'by', 'at', 'deleted'],
  tags: ['claim', 'name', 'by', 'at', 'deleted'],
  comments: ['on', 'thread', 'resolved', 'by', 'at', 'deleted'],
  // `client@<number>`: a Yjs client from which the person wrote, so that what it made can be put down to them.
  people: ['name', 'colour', 'client@'],
} as const

/** Name of a root map that holds rows. */
export type TableName = keyof typeof tables

/** The root map with the cells of the map itself: `schema`, `title` and `title@lang`, `lang`, `languages` and `languages@lang`. */
export const metaName = 'meta'

/** What a root text can hold: of a claim its `text`, `title`, `note`; of an inference its `why`; a `comment`. */
export const wordFields = ['text', 'title', 'note', 'why', 'comment'] as const
export type WordField = (typeof wordFields)[number]

/** Where words live: a root text called `field/rowId/lang`. */
export interface WordsPlace {
  readonly field: WordField
  readonly row: string
  readonly lang: string
}

/** The root text's name. Ids and language tags hold no `/`, so it can be read back. */
export const wordsName = ({ field, row, lang }: WordsPlace): string => `${field}/${row}/${lang}`

/** Reads a root text's name; undefined for any other name. */
export function wordsPlaceOf(name: string): WordsPlace | undefined {
  const [field, row, lang, ...rest] = name.split('/')
  const known = wordFields.find((one) => one === field)
  return known && row && lang && !rest.length ? { field: known, row, lang } : undefined
}

/** The key of a premise: the same claim in the same inference is one row, whoever adds it. */
export const premiseKey = (inference: string, claim: string): string => `${inference}:${claim}`

/** Ids are 1 to 64 characters without `:`, `/`, `@` or spaces, and never a name that objects carry. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{1,64}$/.test(value) && value !== '__proto__'

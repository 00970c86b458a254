/**
 * The Yjs document of a map. It gives every root its type the moment its name is heard, also when a peer's update
 * names it first: the tables of protocol and `meta` are Y.Map, root texts (`field/row/lang`) are Y.Text. Yjs itself
 * would make an untyped root for a name that nobody here has asked for and replace it at the first `get`; whoever
 * held the first one would hear of no changes any more.
 *
 * Root types know no name of their own, so the name of each is kept beside it: finding out what was edited costs
 * the same on a map of any size.
 */
import {
  metaName,
  RootTypes,
  type TableName,
  tables,
  wordsName,
  type WordsPlace,
  wordsPlaceOf,
} from '@parley/protocol'
import * as Y from 'yjs'

/** Any shared type, root or nested. */
export type SharedType = NonNullable<Y.Text['parent']>

/** What a root type is. */
export type Root =
  | { readonly kind: 'table'; readonly name: TableName }
  | { readonly kind: 'meta' }
  | { readonly kind: 'words'; readonly place: WordsPlace }

const isTable = (name: string): name is TableName => Object.hasOwn(tables, name)
export const tableNames: readonly TableName[] = Object.keys(tables).filter(isTable)

/** Empty at first; any Yjs update may be applied to it, and any row it holds may be damaged. */
export class MapDoc extends Y.Doc {
  readonly #roots = new WeakMap<object, Root>()
  readonly #tables = new Map<TableName, Y.Map<unknown>>()
  /** The cells of the map itself. */
  readonly settings: Y.Map<unknown>

  /** @param clientId fixed only where the same bytes must come out each time, as for the sample */
  constructor(clientId?: number) {
    // Deleted words are let go of: undo keeps what it may need, and the server keeps history.
    super({ gc: true })
    if (clientId !== undefined) this.clientID = clientId
    const roots = new RootTypes<SharedType>()
    this.share = roots
    for (const name of tableNames) {
      const table = this.getMap(name)
      this.#tables.set(name, table)
      this.#roots.set(table, { kind: 'table', name })
    }
    this.settings = this.getMap(metaName)
    this.#roots.set(this.settings, { kind: 'meta' })
    roots.beginWithThese()
  }

  override get<Type extends new () => SharedType>(name: string, type?: Type): InstanceType<Type> {
    const known = this.share.get(name)
    if (known) return super.get(name, type)
    const place = wordsPlaceOf(name)
    if (!place) return super.get(name, type)
    // Throws where our own code asks for a text as something else; what peers send never asks for a type.
    const text = super.get(name, Y.Text)
    this.#roots.set(text, { kind: 'words', place })
    return super.get(name, type)
  }

  /** The rows of a table, by id. A value that is no Y.Map is no row. */
  table(name: TableName): Y.Map<unknown> {
    return this.#tables.get(name) ?? this.getMap(name)
  }

  /** The row as it is now, or undefined. Never keep it: undo makes a new Y.Map of the same row. */
  row(table: TableName, id: string): Y.Map<unknown> | undefined {
    const row = this.table(table).get(id)
    return row instanceof Y.Map ? row : undefined
  }

  /** The text at a place; asking makes it, which costs nothing in the document. */
  words(place: WordsPlace): Y.Text {
    return this.getText(wordsName(place))
  }

  /** The text at a place, if anybody has named it. */
  wordsIfAny(place: WordsPlace): Y.Text | undefined {
    const text = this.share.get(wordsName(place))
    return text instanceof Y.Text ? text : undefined
  }

  /** What a root type is; undefined for nested types and for roots that are none of ours. */
  rootOf(type: object): Root | undefined {
    return this.#roots.get(type)
  }

  /** All texts that have been heard of, with their places; linear in their number. */
  *allWords(): Iterable<readonly [WordsPlace, Y.Text]> {
    for (const type of this.share.values()) {
      const root = this.#roots.get(type)
      if (root?.kind === 'words' && type instanceof Y.Text) yield [root.place, type]
    }
  }
}

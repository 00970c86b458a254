/**
 * What Yjs knows and has no public name for: where a nested type hangs, and which client made a letter or a cell. All
 * that this package reads of Yjs's inner structs is here. The clock of a struct does not matter to us, its client does.
 */
/* oxlint-disable no-underscore-dangle -- that is how Yjs marks these fields; they are in its type declarations. */
import * as Y from 'yjs'
import type { SharedType } from './map-doc.ts'

/** The type in which a nested one hangs; undefined for a root. */
export function typeAbove(type: SharedType): SharedType | undefined {
  const parent = type._item?.parent
  // The parent is garbage only when the type is too.
  return parent instanceof Y.AbstractType ? parent : undefined
}

/** The key under which a nested type hangs there; null in a list. */
export const keyAbove = (type: SharedType): string | null => type._item?.parentSub ?? null

/** Clients whose letters are in a text now. Linear in the text. */
export function writersOf(text: Y.Text): ReadonlySet<number> {
  const clients = new Set<number>()
  for (let item = text._start; item; item = item.right)
    if (!item.deleted && item.countable) clients.add(item.id.client)
  return clients
}

/** Clients that set a cell as it is now, by cell. */
export function settersOf(row: Y.Map<unknown>): ReadonlyMap<string, number> {
  const clients = new Map<string, number>()
  for (const [name, item] of row._map) if (!item.deleted) clients.set(name, item.id.client)
  return clients
}

/** All clients that ever put a value under a key, also those whose value lost to another's. */
export function puttersOf(map: Y.Map<unknown>, key: string): ReadonlySet<number> {
  const clients = new Set<number>()
  for (let item: Y.Item | null = map._map.get(key) ?? null; item; item = item.left)
    clients.add(item.id.client)
  return clients
}

/**
 * The letter that stands at an index of a text, by client and clock; null at its end. Yjs's own relative positions
 * name the root they are in and search all roots for it, which grows with the map; here the text is known.
 */
export function letterAt(text: Y.Text, index: number): readonly [client: number, clock: number] | null {
  let before = 0
  for (let item = text._start; item; item = item.right) {
    if (item.deleted || !item.countable) continue
    if (before + item.length > index) return [item.id.client, item.id.clock + index - before]
    before += item.length
  }
  return null
}

/**
 * The cells of a row, as a plain object. The same as going through Y.Map's own `forEach`, with less between: rows are
 * read at every edit.
 */
export function cellsIn(row: Y.Map<unknown>): Record<string, unknown> {
  const cells: Record<string, unknown> = {}
  row._map.forEach((item, name) => {
    if (item.deleted) return
    const value: unknown = item.content.getContent()[item.length - 1]
    // Plain assignment would give the object another prototype.
    if (name === '__proto__') Object.defineProperty(cells, name, { value, enumerable: true })
    else cells[name] = value
  })
  return cells
}

/** Whether a nested type is what stands under its key now: somebody may have put another there. */
export const isCurrent = (type: SharedType): boolean => type._item?.deleted === false

/**
 * The letters of a text as they were before a transaction, which must not be cleaned up yet (`afterTransaction` is the
 * last moment): what it deleted is still there to read. Linear in the text.
 */
export function lettersBefore(text: Y.Text, { beforeState, deleteSet }: Y.Transaction): string {
  let letters = ''
  for (let item = text._start; item; item = item.right) {
    const { content, id } = item
    if (!(content instanceof Y.ContentString) || id.clock >= (beforeState.get(id.client) ?? 0)) continue
    if (!item.deleted || Y.isDeleted(deleteSet, id)) letters += content.str
  }
  return letters
}

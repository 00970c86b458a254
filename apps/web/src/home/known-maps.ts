/**
 * The maps that this browser has seen: for each its secret (the link's key) and what the list on the home page
 * says about it. One entry a map, so that two tabs never overwrite each other's maps. The reader is total:
 * whatever stands there is either an entry or not listed.
 */
import { isId, type Role, roles } from '@parley/protocol'
import { useMemo, useSyncExternalStore } from 'react'
import * as v from 'valibot'
import { kept } from '../shell/kept.ts'

const count = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0)
const schema = v.object({
  /** The key of the strongest link seen that opened the map, or the first one while none has. */
  secret: v.pipe(v.string(), v.regex(/^[\w.~-]{1,200}$/)),
  /** What the server said of that key; null while it has not been asked. */
  role: v.fallback(v.nullable(v.picklist(roles)), null),
  /** A key from another link that has not been tried yet. */
  offered: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[\w.~-]{1,200}$/))), undefined),
  title: v.fallback(v.string(), ''),
  proposals: count,
  claims: count,
  /** Names of others met there, latest first. */
  people: v.fallback(v.array(v.string()), []),
  /** Milliseconds since 1970 of the last visit. */
  seen: count,
  /** The map was deleted, and can be restored until then; milliseconds since 1970. */
  deletedUntil: v.fallback(v.optional(v.number()), undefined),
  /** The host link was copied, or its reminder was put away. */
  hostKept: v.fallback(v.boolean(), true),
})
type Entry = Readonly<v.InferOutput<typeof schema>>
export interface KnownMap extends Entry {
  readonly id: string
}

/** How a map's list entry may change with a visit. */
export type Visit = Partial<Pick<Entry, 'title' | 'proposals' | 'claims' | 'people' | 'seen'>>

const start = 'map.'
const empty = { title: '', proposals: 0, claims: 0, people: [] as string[], seen: 0, hostKept: true }

export function knownMap(id: string): KnownMap | undefined {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), kept.read(start + id))
  return read.success ? { ...read.output, id } : undefined
}

/** Latest visit first. O(maps kept). */
export function knownMaps(): readonly KnownMap[] {
  return kept
    .names(start)
    .map((name) => name.slice(start.length))
    .flatMap((id) => (isId(id) ? (knownMap(id) ?? []) : []))
    .toSorted((a, b) => b.seen - a.seen || (a.id < b.id ? -1 : 1))
}

function write(id: string, entry: Entry): void {
  kept.write(start + id, JSON.stringify(entry))
}

/** A map that was just made here: the reminder to keep its host link is due. */
export function rememberMade(id: string, secret: string, title: string, seen: number): void {
  write(id, { ...empty, secret, role: 'host', title, seen, hostKept: false })
}

/** A link was opened. Its key is used at once if it is the first; else it waits until the server has judged it. */
export function offerSecret(id: string, secret: string, seen: number): void {
  const known = knownMap(id)
  if (!known) write(id, { ...empty, secret, role: null, seen })
  else if (known.secret !== secret) write(id, { ...known, offered: secret, seen })
}

const strength = (role: Role | null): number => (role === null ? -1 : 2 - roles.indexOf(role))

/** The server's word on the offered key: kept if it can do more than the one at hand, else dropped. */
export function judgeOffered(id: string, role: Role | 'refused'): void {
  const known = knownMap(id)
  if (!known?.offered) return
  const { offered, ...rest } = known
  const better = role !== 'refused' && strength(role) > strength(known.role)
  write(id, better ? { ...rest, secret: offered, role } : rest)
}

/** The server's word on the key at hand: the map is there. */
export function noteRole(id: string, role: Role): void {
  noteDeleted(id, undefined)
  const known = knownMap(id)
  if (known && known.role !== role) write(id, { ...known, role })
}

/** The server no longer takes the key at hand: any other that opens the map is better. */
export function noteRefused(id: string): void {
  const known = knownMap(id)
  if (known && known.role !== null) write(id, { ...known, role: null })
}

export function noteVisit(id: string, visit: Visit): void {
  const known = knownMap(id)
  if (known) write(id, { ...known, ...visit })
}

export function noteHostKept(id: string): void {
  const known = knownMap(id)
  if (known && !known.hostKept) write(id, { ...known, hostKept: true })
}

/** The map was deleted and can be restored until then; undefined: it is there. */
export function noteDeleted(id: string, until: number | undefined): void {
  const known = knownMap(id)
  if (!known || known.deletedUntil === until) return
  const { deletedUntil: _, ...rest } = known
  write(id, until === undefined ? rest : { ...rest, deletedUntil: until })
}

export const forgetMap = (id: string): void => kept.remove(start + id)

/** Follows the list; the same array as long as nothing in it changed. */
export function useKnownMaps(): readonly KnownMap[] {
  const text = useSyncExternalStore(kept.subscribe, () => JSON.stringify(knownMaps()))
  // oxlint-disable-next-line react/exhaustive-deps -- the text stands for all that knownMaps reads
  return useMemo(knownMaps, [text])
}

/** Follows one entry. */
export function useKnownMap(id: string): KnownMap | undefined {
  const text = useSyncExternalStore(kept.subscribe, () => kept.read(start + id))
  // oxlint-disable-next-line react/exhaustive-deps -- the text stands for all that knownMap reads
  return useMemo(() => knownMap(id), [id, text])
}

/**
 * What a phase offers of changing the map, asked of writes: so every hand, key and menu of canvas, outline and panel is
 * held by one rule, whatever the command is called. A courtesy: the server holds `write` alone. Pure.
 */
import { type ArgumentMap, bearingOn, type Id, type NotOffered, type Write } from '@parley/model'
import type { PhaseRights } from '@parley/workshop'

type Right = Exclude<NotOffered, 'locked'>

export interface Offered {
  readonly rights: PhaseRights
  /** Who is asked about: what they added themselves is their own. */
  readonly me: Id
  /** Claims of locked branches, see `lockedClaims`. */
  readonly locked: ReadonlySet<Id>
}

/** The claims that hosts have locked, with all that bears on them. O(branches). */
export const lockedClaims = (map: ArgumentMap, locks: readonly Id[]): ReadonlySet<Id> =>
  new Set(locks.flatMap((claim) => [...bearingOn(map, claim)]))

/** Why these writes are not offered: the first right that is missing, or a lock; null when all are. O(writes). */
export function notOffered(
  map: ArgumentMap,
  writes: readonly Write[],
  { rights, me, locked }: Offered,
): NotOffered | null {
  const fresh = new Set(writes.flatMap((one) => (one.write === 'put' && !there(map, one) ? [one.id] : [])))
  const isOwn = (by: Id | null | undefined) => by === me
  for (const one of writes) {
    if (isLocked(map, one, locked)) return 'locked'
    const needed = neededFor(map, one, fresh, isOwn)
    if (needed.length > 0 && !needed.some((right) => rights[right])) return needed[0] ?? null
  }
  return null
}

const there = (map: ArgumentMap, { table, id }: { readonly table: string; readonly id: Id }): boolean =>
  rowOf(map, table, id) !== undefined

function rowOf(map: ArgumentMap, table: string, id: Id): { readonly by: Id | null } | undefined {
  switch (table) {
    case 'claims':
      return map.claim(id)
    case 'inferences':
      return map.inference(id)
    case 'premises':
      return map.premise(id)
    case 'sources':
      return map.source(id)
    case 'citations':
      return map.citation(id)
    case 'tags':
      return map.tag(id)
    case 'comments':
      return map.comment(id)
    default:
      return undefined
  }
}

/** Rights any of which will do; none: nobody is kept from it. */
function neededFor(
  map: ArgumentMap,
  one: Write,
  fresh: ReadonlySet<Id>,
  isOwn: (by: Id | null | undefined) => boolean,
): readonly Right[] {
  if (one.write === 'splice') {
    const { field, row } = one.place
    if (field === 'comment') return ['comment']
    if (fresh.has(row)) return []
    const by = rowOf(map, field === 'why' ? 'inferences' : 'claims', row)?.by
    return isOwn(by) ? ['editOwn', 'editAny'] : ['editAny']
  }
  const { table, id } = one
  // Who somebody is, and that the map is kept in one more language, come along with what they write.
  if (table === 'people' || (one.write === 'set' && table === 'meta' && one.cell.startsWith('languages')))
    return []
  if (table === 'comments') return ['comment']
  if (one.write === 'put') {
    const stepOf = table === 'inferences' ? id : table === 'premises' ? id.split(':')[0] : undefined
    if (stepOf === undefined) return ['add']
    // The arrow of a claim that comes with it is part of adding; one between claims that are there is a link.
    return fresh.has(stepOf) && [...fresh].some((row) => !row.includes(':') && row !== stepOf)
      ? ['add', 'link']
      : ['link']
  }
  if (fresh.has(id)) return []
  const own = isOwn(table === 'meta' ? undefined : rowOf(map, table, id)?.by)
  const orOwn = (right: Right): readonly Right[] => (own ? [right, 'editOwn'] : [right])
  if (one.cell === 'deleted') return orOwn('delete')
  if (one.cell === 'pos' || one.cell === 'pinned' || one.cell === 'order') return orOwn('move')
  if (table === 'premises' || one.cell === 'target' || one.cell === 'stance') return orOwn('link')
  return orOwn('editAny')
}

function isLocked(map: ArgumentMap, one: Write, locked: ReadonlySet<Id>): boolean {
  if (!locked.size) return false
  if (one.write === 'splice') return one.place.field !== 'comment' && touches(map, locked, one.place.row)
  const { table, id } = one
  if (table === 'meta' || table === 'people' || table === 'comments' || table === 'sources') return false
  if (one.write === 'put' && table === 'inferences') {
    const { target } = one.cells
    return typeof target === 'string' && touches(map, locked, target)
  }
  if (one.write === 'put' && (table === 'citations' || table === 'tags')) {
    const { claim } = one.cells
    return typeof claim === 'string' && touches(map, locked, claim)
  }
  if (table === 'premises') return touches(map, locked, id.split(':')[0] ?? '')
  const about = map.citation(id)?.claim ?? map.tag(id)?.claim ?? id
  return touches(map, locked, about)
}

/** A claim of a locked branch, or a step on one. */
function touches(map: ArgumentMap, locked: ReadonlySet<Id>, id: Id): boolean {
  const seen = new Set<Id>()
  for (let at = id; !seen.has(at);) {
    if (locked.has(map.resolve(at))) return true
    seen.add(at)
    at = map.inference(at)?.target ?? at
  }
  return false
}

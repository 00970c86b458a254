/** Tags and comments, from cells. */
import { isId } from '@parley/protocol'
import { type CellReader, isRecord } from './read-cells.ts'
import type { Comment, Deleted, Id, Tag } from './rows.ts'

/** A tag without its claim or its name is none. */
export function readTag(id: Id, cells: CellReader): Tag | undefined {
  const claim = cells.neededId('claim')
  const name = cells.string('name')
  if (!name.trim()) cells.fault('missing-cell', 'name')
  if (claim === undefined || !name.trim()) return undefined
  return { id, claim, name, by: cells.id('by'), at: cells.number('at'), deleted: cells.deleted() }
}

/** A comment on nothing is none. One that says to belong to its own thread begins it. */
export function readComment(id: Id, cells: CellReader): Comment | undefined {
  const on = cells.neededId('on')
  if (on === undefined) return undefined
  const thread = cells.id('thread')
  return {
    id,
    on,
    thread: thread === id ? null : thread,
    resolved: readResolved(cells),
    by: cells.id('by'),
    at: cells.number('at'),
    deleted: cells.deleted(),
  }
}

/** `{by, at}`, or `true` from a program that keeps neither. */
function readResolved(cells: CellReader): Deleted | null {
  const value = cells.raw('resolved')
  if (value === undefined || value === false) return null
  if (value === true) return Object.freeze({ by: null, at: 0 })
  if (!isRecord(value)) {
    cells.fault('bad-cell', 'resolved')
    return null
  }
  const by: unknown = Object.hasOwn(value, 'by') ? value['by'] : null
  const at: unknown = Object.hasOwn(value, 'at') ? value['at'] : 0
  const isTime = typeof at === 'number' && Number.isFinite(at) && at >= 0
  return Object.freeze({ by: isId(by) ? by : null, at: isTime ? at : 0 })
}

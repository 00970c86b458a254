/** Gives the rows of some writes new ids and points everything that refers to them to the new ones. */
import { premiseKey, type TableName } from '@parley/protocol'
import { partsOfPremiseKey } from './read-argument.ts'
import type { Id } from './rows.ts'
import type { Cell, PutRow, Write } from './writes.ts'

/** The cells that hold ids of rows; `by` and `deleted` name people, who stay who they are. */
const references: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  claims: ['mergedInto'],
  inferences: ['target'],
  citations: ['claim', 'source'],
  tags: ['claim'],
  comments: ['on', 'thread'],
}

/** The same writes with a new id for each row that they put, people excepted. Linear in the writes. */
export function renamed(writes: readonly Write[], newId: () => Id): Write[] {
  const names = new Map<Id, Id>()
  for (const write of writes)
    if (write.write === 'put' && write.table !== 'people' && write.table !== 'premises')
      names.set(write.id, newId())
  const nameOf = (id: Id): Id => names.get(id) ?? id
  return writes.map((write): Write => {
    if (write.write === 'splice') return { ...write, place: { ...write.place, row: nameOf(write.place.row) } }
    if (write.write === 'set') return write.table === 'meta' ? write : { ...write, id: nameOf(write.id) }
    return renamedRow(write, nameOf)
  })
}

function renamedRow(write: PutRow, nameOf: (id: Id) => Id): PutRow {
  const named = (references[write.table] ?? []).flatMap((cell): [string, Cell][] => {
    const value = write.cells[cell]
    return typeof value === 'string' ? [[cell, nameOf(value)]] : []
  })
  const cells = { ...write.cells, ...Object.fromEntries(named) }
  const parts = write.table === 'premises' ? partsOfPremiseKey(write.id) : undefined
  if (parts) return { ...write, id: premiseKey(nameOf(parts[0]), nameOf(parts[1])), cells }
  return { ...write, id: write.table === 'people' ? write.id : nameOf(write.id), cells }
}

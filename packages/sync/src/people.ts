/**
 * Who is behind a Yjs client: each person's row has a cell `client@<number>` for every tab from which they wrote. It
 * costs some bytes a tab, and lets the refusal of an undo name people who have long left.
 */
import type { Id } from '@parley/model'
import * as Y from 'yjs'
import { commit } from './commit.ts'
import type { MapDoc } from './map-doc.ts'
import { Edit } from './own-edit.ts'

/** A person as this browser calls them. */
export interface Myself {
  readonly id: Id
  readonly name: string
  /** 1 to 8. */
  readonly colour: number
}

/** Writes who works in this document, as far as it does not say so yet. No step of undo. */
export function introduce(doc: MapDoc, { id, name, colour }: Myself): void {
  const cells = { name, colour, [`client@${doc.clientID}`]: true }
  const row = doc.row('people', id)
  if (row && Object.entries(cells).every(([cell, value]) => row.get(cell) === value)) return
  commit(doc, [{ write: 'put', table: 'people', id, cells }], new Edit('introduce'))
}

/** Writes whose work was done under these clients, where that person is known in this document. No step of undo. */
export function introduceAs(doc: MapDoc, id: Id, clients: readonly number[]): void {
  if (!doc.row('people', id)) return
  const cells = Object.fromEntries(clients.map((client) => [`client@${client}`, true]))
  commit(doc, [{ write: 'put', table: 'people', id, cells }], new Edit('introduce'))
}

/** The person of each client that has introduced itself; clients of unknown people are left out. */
export function peopleOf(doc: MapDoc, clients: ReadonlySet<number>): readonly Id[] {
  const found: Id[] = []
  doc.table('people').forEach((row, id) => {
    if (!(row instanceof Y.Map)) return
    for (const client of clients)
      if (row.has(`client@${client}`)) {
        found.push(id)
        return
      }
  })
  return found
}

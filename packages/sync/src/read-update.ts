/**
 * Maps as bytes, without a connection: what samples, files, copies and refused work are made of and read from.
 */
import { RecordTables, type Write } from '@parley/model'
import * as Y from 'yjs'
import { commit } from './commit.ts'
import { feed } from './feed.ts'
import { MapDoc } from './map-doc.ts'
import { Edit } from './own-edit.ts'

/**
 * The Yjs update of a document that holds what the writes put there, in one transaction. The same writes and client
 * id give the same bytes; without a client id there is a random one.
 */
export function encodeMap(writes: readonly Write[], clientId?: number): Uint8Array {
  const doc = new MapDoc(clientId)
  commit(doc, writes, new Edit('encode'))
  return Y.encodeStateAsUpdate(doc)
}

/**
 * The map that an update holds, or several together, to read. Anything a program may have put there reads as a row or as
 * a fault.
 *
 * @throws when the bytes are no Yjs update
 */
export function mapFromUpdate(...updates: readonly Uint8Array[]): RecordTables {
  const doc = new MapDoc()
  for (const update of updates) Y.applyUpdate(doc, update)
  const map = new RecordTables()
  feed(doc, map)()
  return map
}

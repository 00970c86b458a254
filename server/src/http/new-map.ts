/** Keeps a new map and gives its links, once; nobody can ask for the host's again. For maps made and copied. */
import { randomBytes } from 'node:crypto'
import { type MadeMap, metaName, schemaVersion } from '@parley/protocol'
import * as Y from 'yjs'
import { hashesOf, linksFrom, newHostSecret } from '../access/secrets.ts'
import { AddressBuckets, Bucket } from '../bucket.ts'
import type { NewLogRow } from '../store/port.ts'
import type { HttpWorld } from './app.ts'
import { HttpRefusal } from './refuse.ts'

export interface Maker {
  /** Pays for one map from an address. Throws `tooMany` when too many came from there, `full` when no more are taken. */
  admit(address: string): Promise<void>
  /** Throws `notSaved` when the store takes nothing. */
  make(updates: readonly Uint8Array[]): Promise<MadeMap>
}

export function makerOf(world: Omit<HttpWorld, 'maker'>): Maker {
  const { store, bounds, clock } = world
  const makers = new AddressBuckets(
    bounds.addresses,
    (now) => new Bucket(bounds.makeBurst, bounds.makesPerSecond, now),
  )
  return {
    async admit(address) {
      if (!makers.of(address, clock()).take(1, clock())) throw new HttpRefusal('tooMany')
      if ((await store.count()) >= bounds.maps || (await world.freeDisk()) < bounds.spareDiskBytes)
        throw new HttpRefusal('full')
    },
    async make(updates) {
      const id = randomBytes(12).toString('base64url')
      const secret = newHostSecret()
      const row = (update: Uint8Array): NewLogRow => ({ at: clock(), person: '', link: 'host', update })
      await store
        .create({ id, createdAt: clock(), hashes: hashesOf(secret) }, updates.map(row))
        .catch((error: unknown) => {
          world.log(`A map could not be made: ${String(error)}`)
          throw new HttpRefusal('notSaved')
        })
      return { id, links: linksFrom(id, 'host', secret) }
    },
  }
}

/** The bytes of a map as they are, if there are any, and an update that says the version and the title on top of them. */
export function firstUpdates(content: Uint8Array | undefined, title: string | undefined): Uint8Array[] {
  const doc = new Y.Doc()
  if (content) Y.applyUpdate(doc, content)
  const before = Y.encodeStateVector(doc)
  const meta = doc.getMap(metaName)
  doc.transact(() => {
    if (!meta.has('schema')) meta.set('schema', schemaVersion)
    if (!title) return
    meta.set('title', title)
    // The title in other languages would be read in place of the one that was asked for.
    for (const cell of meta.keys()) if (cell.startsWith('title@')) meta.delete(cell)
  })
  const added = Y.encodeStateAsUpdate(doc, before)
  const isNew = !Buffer.from(before).equals(Y.encodeStateVector(doc))
  return [...(content ? [content] : []), ...(isNew ? [added] : [])]
}

/** `POST /api/maps`: makes a map and gives its links, once; nobody can ask for the host's again. */
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { limits, type MadeMap, mapsPath, metaName, schemaVersion } from '@parley/protocol'
import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import * as Y from 'yjs'
import { hashesOf, linksFrom, newHostSecret } from '../access/secrets.ts'
import { AddressBuckets, Bucket } from '../bucket.ts'
import type { NewLogRow } from '../store/port.ts'
import type { HttpWorld } from './app.ts'
import { HttpRefusal } from './refuse.ts'

const wanted = v.object({
  title: v.optional(v.pipe(v.string(), v.maxLength(limits.titleLength))),
  from: v.optional(v.literal('sample')),
})

export function serveMaps(app: FastifyInstance, world: HttpWorld): void {
  const { store, bounds, clock } = world
  const makers = new AddressBuckets(
    bounds.addresses,
    (now) => new Bucket(bounds.makeBurst, bounds.makesPerSecond, now),
  )

  app.post(mapsPath, { compress: false }, async (request, reply) => {
    const body = v.safeParse(wanted, request.body)
    if (!body.success) throw new HttpRefusal('badRequest')
    if (!makers.of(request.ip, clock()).take(1, clock())) throw new HttpRefusal('tooMany')
    if ((await store.count()) >= bounds.maps || (await world.freeDisk()) < bounds.spareDiskBytes)
      throw new HttpRefusal('full')
    const { title, from } = body.output
    const updates = firstUpdates(from && (await readSample(world.sample)), title?.trim())
    const id = randomBytes(12).toString('base64url')
    const secret = newHostSecret()
    const row = (update: Uint8Array): NewLogRow => ({ at: clock(), person: '', link: 'host', update })
    await store
      .create({ id, createdAt: clock(), hashes: hashesOf(secret) }, updates.map(row))
      .catch((error: unknown) => {
        world.log(`A map could not be made: ${String(error)}`)
        throw new HttpRefusal('notSaved')
      })
    const made: MadeMap = { id, links: linksFrom(id, 'host', secret) }
    return reply.code(201).header('cache-control', 'no-store').send(made)
  })
}

async function readSample(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path))
  } catch {
    // Not built; a map without the sample would not be what was asked for.
    throw new HttpRefusal('noSample')
  }
}

/** The sample's bytes as they are, and an update that says the version and the title on top of them. */
function firstUpdates(sample: Uint8Array | undefined, title: string | undefined): Uint8Array[] {
  const doc = new Y.Doc()
  if (sample) Y.applyUpdate(doc, sample)
  const before = Y.encodeStateVector(doc)
  const meta = doc.getMap(metaName)
  doc.transact(() => {
    if (!meta.has('schema')) meta.set('schema', schemaVersion)
    if (!title) return
    meta.set('title', title)
    // The sample's own title in other languages would be read in place of the one that was asked for.
    for (const cell of meta.keys()) if (cell.startsWith('title@')) meta.delete(cell)
  })
  const added = Y.encodeStateAsUpdate(doc, before)
  const isNew = !Buffer.from(before).equals(Y.encodeStateVector(doc))
  return [...(sample ? [sample] : []), ...(isNew ? [added] : [])]
}

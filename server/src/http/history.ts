/**
 * `GET /api/maps/<id>/history`: the rows of the map's log as they are, from which its past can be replayed. Whoever
 * may read the map may read this, in a workshop too: it tells nothing of links, and of people the name that they gave. Rows are read from
 * the store as the answer leaves, some at a time, so that a long log needs no memory.
 */
import { Readable } from 'node:stream'
import { historyPath, historyType, roles, workshopHistoryPath } from '@parley/protocol'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as encoding from 'lib0/encoding'
import * as v from 'valibot'
import type { Bounds } from '../bounds.ts'
import { AddressBuckets, Bucket } from '../bucket.ts'
import type { LogRow, MapRecord, Store } from '../store/port.ts'
import type { HttpWorld } from './app.ts'
import type { AttendeeGuard } from './attendee.ts'
import { mustBeThere } from './guard.ts'
import { HttpRefusal } from './refuse.ts'

const wanted = v.object({
  after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number)), '0'),
})

interface OfOne {
  readonly Params: { id: string }
}

export function serveHistory(app: FastifyInstance, world: HttpWorld, attendee: AttendeeGuard): void {
  const { store, bounds, clock } = world
  const reads = new AddressBuckets(
    bounds.addresses,
    (now) => new Bucket(bounds.readBurst, bounds.readsPerSecond, now),
  )
  const tell = async (record: MapRecord, request: FastifyRequest, reply: FastifyReply) => {
    const query = v.safeParse(wanted, request.query)
    if (!query.success) throw new HttpRefusal('badRequest')
    mustBeThere(record)
    const purse = reads.of(request.ip, clock())
    const pay = () => purse.take(1, clock())
    if (!pay()) throw new HttpRefusal('tooMany', purse.waitSeconds(clock()))
    const last = await store.lastSeq(record.id)
    const rows = framesOf(store, bounds, record.id, query.output.after, last, pay)
    return reply.type(historyType).header('cache-control', 'no-store').send(Readable.from(rows))
  }
  app.get<OfOne>(historyPath(':id'), { compress: false }, async (request, reply) =>
    tell((await world.guard(request)).record, request, reply),
  )
  app.get<OfOne>(workshopHistoryPath(':id'), { compress: false }, async (request, reply) => {
    const { live, person } = await attendee(request)
    // Whoever waits at the door, or was sent out, sees nothing of the map.
    if (person.standing !== 'in') throw new HttpRefusal('forbidden')
    const record = await store.find(live.session.map)
    if (!record) throw new HttpRefusal('noMap')
    return tell(record, request, reply)
  })
}

/**
 * The answer in pieces: the number of the last row, then rows until it is long enough. Each reading of the store after
 * the first is paid for; an answer that cannot pay ends there, as one does that is long enough.
 */
async function* framesOf(
  store: Store,
  { historyBytes, historyStepBytes, historyRows }: Bounds,
  map: string,
  after: number,
  last: number,
  pay: () => boolean,
): AsyncGenerator<Uint8Array> {
  yield encoding.encode((encoder) => encoding.writeVarUint(encoder, last))
  let left = historyBytes
  for (let from = after; left > 0 && from < last && (from === after || pay());) {
    const rows = await store.history(map, from, historyRows, Math.min(left, historyStepBytes))
    if (!rows.length) return
    for (const row of rows) {
      yield frameOf(row, from)
      from = row.seq
      left -= row.update.byteLength + row.person.length + rowBytes
    }
  }
}

/** What a row costs besides its update and name. */
const rowBytes = 12

const frameOf = ({ seq, at, person, link, update }: LogRow, before: number): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, seq - before)
    encoding.writeVarUint(encoder, at)
    encoding.writeVarString(encoder, person)
    encoding.writeVarUint(encoder, roles.indexOf(link))
    encoding.writeVarUint8Array(encoder, update)
  })

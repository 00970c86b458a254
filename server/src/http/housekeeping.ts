/**
 * The calls about a map as a whole: how things stand with it, a copy of it, deleting it and taking that back. But for
 * the first they are the host's alone.
 */
import { copiesPath, limits, mapPath, type MapStanding, restorePath, trimPath } from '@parley/protocol'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as v from 'valibot'
import { AddressBuckets, Bucket } from '../bucket.ts'
import { RoomDocument } from '../room/document.ts'
import type { HttpWorld } from './app.ts'
import { mustBeThere, type Visitor } from './guard.ts'
import { firstUpdates } from './new-map.ts'
import { HttpRefusal } from './refuse.ts'

interface OfMap {
  readonly Params: { id: string }
}
/** Cutting a log reads the whole map, and has the store's files written anew within the hour. */
const trimTurns = 10
const copied = v.object({ title: v.optional(v.pipe(v.string(), v.maxLength(limits.titleLength))) })

export function serveHousekeeping(app: FastifyInstance, world: HttpWorld): void {
  const { store, rooms, maker, bounds, clock } = world
  const turns = new AddressBuckets(
    bounds.addresses,
    (now) => new Bucket(bounds.turnBurst, bounds.turnsPerSecond, now),
  )
  const asHost = async (request: FastifyRequest<OfMap>): Promise<Visitor> => {
    const visitor = await world.guard(request)
    if (visitor.role !== 'host') throw new HttpRefusal('forbidden')
    return visitor
  }
  /** How things stand with the map now. */
  const answer = async (reply: FastifyReply, { record: { id }, role }: Visitor) => {
    const record = await store.find(id)
    if (!record) throw new HttpRefusal('noMap')
    const { createdAt, deletedAt: at } = record
    const deleted = at === undefined ? null : { at, until: at + bounds.keepDeletedMs }
    const standing: MapStanding = { id, role, createdAt, deleted }
    return reply.header('cache-control', 'no-store').send(standing)
  }
  const turn = async ({ id }: { readonly id: string }, at: number | undefined) => {
    await store.setDeleted(id, at).catch((error: unknown) => {
      world.log(`Map ${id} could not be ${at === undefined ? 'restored' : 'deleted'}: ${String(error)}`)
      throw new HttpRefusal('notSaved')
    })
  }

  app.get<OfMap>(mapPath(':id'), { compress: false }, async (request, reply) =>
    answer(reply, await world.guard(request)),
  )
  app.post<OfMap>(copiesPath(':id'), { compress: false }, async (request, reply) => {
    const { record } = await asHost(request)
    const body = v.safeParse(copied, request.body)
    if (!body.success) throw new HttpRefusal('badRequest')
    mustBeThere(record)
    await maker.admit(request.ip)
    // The store has all that anybody was shown: a commit comes before the echo.
    const doc = new RoomDocument(await store.load(record.id))
    const content = doc.state()
    doc.destroy()
    const made = await maker.make(firstUpdates(content, body.output.title?.trim()))
    return reply.code(201).header('cache-control', 'no-store').send(made)
  })
  app.delete<OfMap>(mapPath(':id'), { compress: false }, async (request, reply) => {
    const visitor = await asHost(request)
    pay(request)
    if (visitor.record.deletedAt === undefined) await turn(visitor.record, clock())
    // Nobody gets in from here on; those who are in keep their work and are told.
    await rooms.end(visitor.record.id, 'deleted')
    return answer(reply, visitor)
  })
  app.post<OfMap>(restorePath(':id'), { compress: false }, async (request, reply) => {
    const visitor = await asHost(request)
    pay(request)
    if (visitor.record.deletedAt !== undefined) await turn(visitor.record, undefined)
    return answer(reply, visitor)
  })

  app.post<OfMap>(trimPath(':id'), { compress: false }, async (request, reply) => {
    const { record } = await asHost(request)
    mustBeThere(record)
    pay(request, trimTurns)
    // Whatever comes while this is read and written stands after the row that is put there.
    const last = await store.lastSeq(record.id)
    if (!last) return reply.code(204).send()
    const doc = new RoomDocument(await store.load(record.id))
    const update = doc.state()
    doc.destroy()
    const row = { seq: last, at: clock(), person: '', link: 'host', update } as const
    await store.trim(record.id, row).catch((error: unknown) => {
      world.log(`The log of map ${record.id} could not be cut: ${String(error)}`)
      throw new HttpRefusal('notSaved')
    })
    return reply.code(204).header('cache-control', 'no-store').send()
  })

  function pay({ ip }: { readonly ip: string }, turnsTaken = 1) {
    if (!turns.of(ip, clock()).take(turnsTaken, clock())) throw new HttpRefusal('tooMany')
  }
}

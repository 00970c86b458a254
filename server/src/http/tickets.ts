/** `POST /api/maps/<id>/tickets`: a link's secret against a ticket for the socket. */
import { isId, type Ticket, ticketsPath } from '@parley/protocol'
import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { linksFrom, roleOf } from '../access/secrets.ts'
import { linkMark } from '../access/tickets.ts'
import { AddressBuckets, Bucket } from '../bucket.ts'
import type { HttpWorld } from './app.ts'
import { HttpRefusal } from './refuse.ts'

export function serveTickets(app: FastifyInstance, world: HttpWorld): void {
  const { store, bounds, clock, tickets } = world
  const wanted = v.object({ person: v.optional(v.pipe(v.string(), v.maxLength(bounds.personLength)), '') })
  const guesses = new AddressBuckets(
    bounds.addresses,
    (now) => new Bucket(bounds.guessBurst, bounds.guessesPerSecond, now),
  )

  app.post<{ Params: { id: string } }>(ticketsPath(':id'), { compress: false }, async (request, reply) => {
    const now = clock()
    // Only wrong answers cost: a whole workshop may sit behind one address.
    const guessing = guesses.of(request.ip, now)
    if (!guessing.has(now)) throw new HttpRefusal('tooMany')
    const body = v.safeParse(wanted, request.body)
    const { id } = request.params
    if (!body.success) throw new HttpRefusal('badRequest')
    const secret = /^Bearer ([\w-]{16,128})$/i.exec(request.headers.authorization ?? '')?.[1]
    if (!secret) throw new HttpRefusal('noSecret')
    const record = isId(id) ? await store.find(id) : undefined
    if (!record) {
      guessing.take(1, now)
      throw new HttpRefusal('noMap')
    }
    const role = roleOf(secret, record.hashes)
    if (!role) {
      guessing.take(1, now)
      throw new HttpRefusal('forbidden')
    }
    const expiresAt = now + bounds.ticketMs
    const claims = {
      map: id,
      role,
      person: body.output.person.trim(),
      expiresAt,
      link: linkMark(record.hashes, role),
    }
    const answer: Ticket = {
      ticket: tickets.sign(claims),
      role,
      expiresAt,
      now,
      links: linksFrom(id, role, secret),
      origins: world.origins(),
    }
    return reply.header('cache-control', 'no-store').send(answer)
  })
}

/** `POST /api/maps/<id>/tickets`: a link's secret against a ticket for the socket. */
import { type Ticket, ticketsPath } from '@parley/protocol'
import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { linksFrom } from '../access/secrets.ts'
import { linkMark } from '../access/tickets.ts'
import type { HttpWorld } from './app.ts'
import { mustBeThere } from './guard.ts'
import { HttpRefusal } from './refuse.ts'

export function serveTickets(app: FastifyInstance, world: HttpWorld): void {
  const { bounds, clock, tickets, guard } = world
  const wanted = v.object({ person: v.optional(v.pipe(v.string(), v.maxLength(bounds.personLength)), '') })

  app.post<{ Params: { id: string } }>(ticketsPath(':id'), { compress: false }, async (request, reply) => {
    const { record, role, secret } = await guard(request)
    const body = v.safeParse(wanted, request.body)
    if (!body.success) throw new HttpRefusal('badRequest')
    mustBeThere(record)
    const now = clock()
    const expiresAt = now + bounds.ticketMs
    const claims = {
      map: record.id,
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
      links: linksFrom(record.id, role, secret),
      origins: world.origins(),
    }
    return reply.header('cache-control', 'no-store').send(answer)
  })
}

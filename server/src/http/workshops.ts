/**
 * The calls about workshops but for joining one: beginning and listing those of a map with its links; a ticket for the
 * socket, personal codes and erasing with the token of somebody who is in it.
 */
import {
  contributionPath,
  type MadeCodes,
  type MadeScreen,
  type MadeWorkshop,
  mapPagePath,
  mapWorkshopsPath,
  workshopCodesPath,
  type WorkshopLine,
  workshopPath,
  workshopScreensPath,
  type WorkshopTicket,
  workshopTicketsPath,
} from '@parley/protocol'
import {
  agendaSchema,
  codesMade,
  contributionOf,
  doors,
  leads,
  personByToken,
  screenAdded,
  workshopBounds,
} from '@parley/workshop'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as v from 'valibot'
import { linkMark } from '../access/tickets.ts'
import { AddressBuckets, Bucket } from '../bucket.ts'
import { hashOf, newId, newPersonalCode, newToken } from '../workshop/codes.ts'
import type { HttpWorld } from './app.ts'
import { type AttendeeGuard, mustLead } from './attendee.ts'
import { mustBeThere } from './guard.ts'
import { HttpRefusal } from './refuse.ts'

interface ById {
  readonly Params: { id: string }
}
const line = (length: number) => v.pipe(v.string(), v.maxLength(length))
const newWorkshop = v.object({
  title: line(workshopBounds.titleLength),
  lang: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/)),
  alias: line(workshopBounds.aliasLength),
  agenda: agendaSchema,
  door: v.exactOptional(v.picklist(doors)),
})
const newCodes = v.object({
  labels: v.pipe(
    v.array(line(workshopBounds.aliasLength)),
    v.minLength(1),
    v.maxLength(workshopBounds.personalCodes),
  ),
})

const newScreen = v.object({ alias: line(workshopBounds.aliasLength) })

export function serveWorkshops(app: FastifyInstance, world: HttpWorld, attendee: AttendeeGuard): void {
  const { store, workshops, tickets, bounds, clock } = world
  const begins = new AddressBuckets(
    bounds.addresses,
    (now) => new Bucket(bounds.beginBurst, bounds.beginsPerSecond, now),
  )
  const large = { compress: false, bodyLimit: bounds.workshopBodyBytes } as const

  app.post<ById>(mapWorkshopsPath(':id'), large, async (request, reply) => {
    const { record, role } = await world.guard(request)
    if (role !== 'host') throw new HttpRefusal('forbidden')
    const body = v.safeParse(newWorkshop, request.body)
    if (!body.success) throw new HttpRefusal('badRequest')
    mustBeThere(record)
    if (!begins.of(request.ip, clock()).take(1, clock())) throw new HttpRefusal('tooMany')
    const all = await store.workshops.ofMap(record.id)
    if (all.length >= bounds.workshops || (await world.freeDisk()) < bounds.spareDiskBytes)
      throw new HttpRefusal('full')
    const begun = await workshops.begin({ ...body.output, map: record.id }).catch(notSaved('begun'))
    if (!begun) throw new HttpRefusal('badRequest')
    return reply
      .code(201)
      .header('cache-control', 'no-store')
      .send(begun satisfies MadeWorkshop)
  })

  app.get<ById>(mapWorkshopsPath(':id'), { compress: false }, async (request, reply) => {
    const { record } = await world.guard(request)
    mustBeThere(record)
    const lines = (await store.workshops.ofMap(record.id)).map(
      ({ id, title, createdAt, endedAt }): WorkshopLine => ({
        workshop: id,
        title,
        createdAt,
        ...(endedAt === undefined ? {} : { endedAt }),
      }),
    )
    return reply.header('cache-control', 'no-store').send(lines)
  })

  app.post<ById>(workshopTicketsPath(':id'), { compress: false }, async (request, reply) => {
    const { live, person } = await attendee(request)
    const ended = live.session.endedAt !== undefined
    // Nobody opens a door any more: who waits need not wait on.
    if (person.standing !== 'in')
      throw new HttpRefusal(ended && person.standing === 'waiting' ? 'ended' : person.standing)
    const record = await store.find(live.map)
    if (!record) throw new HttpRefusal('noMap')
    mustBeThere(record)
    const role = person.part !== 'viewer' && (!ended || leads(person.part)) ? 'edit' : 'view'
    const now = clock()
    const expiresAt = now + bounds.ticketMs
    const answer: WorkshopTicket = {
      ticket: tickets.sign({
        map: live.map,
        role,
        person: person.alias.slice(0, bounds.personLength),
        expiresAt,
        link: linkMark(record.hashes, role),
        workshop: { id: live.id, person: person.id },
      }),
      role,
      expiresAt,
      now,
      links: {
        ...(role === 'edit' ? { edit: mapPagePath(live.map) } : {}),
        view: mapPagePath(live.map),
      },
      origins: world.origins(),
      workshop: live.id,
      map: live.map,
      person: person.id,
    }
    return reply.header('cache-control', 'no-store').send(answer)
  })

  app.post<ById>(workshopCodesPath(':id'), large, async (request, reply) => {
    const attending = await attendee(request)
    mustLead(attending)
    const body = v.safeParse(newCodes, request.body)
    if (!body.success) throw new HttpRefusal('badRequest')
    const { live, person } = attending
    const codes = body.output.labels.map((label) => ({ id: newId(), code: newPersonalCode(), label }))
    const kept = codes.map(({ id, code, label }) => ({ id, label, hash: hashOf(code) }))
    const refusal = await live.ask(
      (session) => codesMade(session, person.id, kept),
      kept.map(({ hash }) => hash),
    )
    if (refusal === 'onlyHosts') throw new HttpRefusal('forbidden')
    if (refusal === 'ended') throw new HttpRefusal('ended')
    if (refusal) throw new HttpRefusal(refusal === 'tooMany' ? 'full' : 'notSaved')
    return reply
      .code(201)
      .header('cache-control', 'no-store')
      .send({ codes } satisfies MadeCodes)
  })

  app.post<ById>(workshopScreensPath(':id'), { compress: false }, async (request, reply) => {
    const attending = await attendee(request)
    mustLead(attending)
    const body = v.safeParse(newScreen, request.body)
    if (!body.success) throw new HttpRefusal('badRequest')
    const { live, person } = attending
    const token = newToken()
    const screen = { alias: body.output.alias, tokenHash: hashOf(token) }
    const refusal = await live.ask((session, around) => screenAdded(session, person.id, screen, around))
    const made = personByToken(live.session, screen.tokenHash)
    if (refusal === 'onlyHosts') throw new HttpRefusal('forbidden')
    if (refusal === 'ended') throw new HttpRefusal('ended')
    if (refusal === 'tooMany') throw new HttpRefusal('full')
    if (refusal === 'malformed' || refusal === 'tooLong') throw new HttpRefusal('badRequest')
    if (!made) throw new HttpRefusal('notSaved')
    return reply
      .code(201)
      .header('cache-control', 'no-store')
      .send({ person: made.id, token } satisfies MadeScreen)
  })

  app.get<{ Params: { id: string; person: string } }>(
    contributionPath(':id', ':person'),
    { compress: false },
    async (request, reply) => {
      const attending = await attendee(request)
      const { live, person: asking } = attending
      const { person } = request.params
      if (person !== asking.id) mustLead(attending)
      const all = contributionOf(live.session, person, live.voterKey)
      if (!all) throw new HttpRefusal('notFound')
      // Of flags hosts are told how many: who flagged what is the person's own.
      const flags = all.flags.map(() => ({}))
      const answer = person === asking.id ? all : { ...all, votes: {}, drafts: [], flags }
      return reply.header('cache-control', 'no-store').send(answer)
    },
  )

  app.delete<ById>(workshopPath(':id'), { compress: false }, async (request, reply) => {
    await mayErase(request)
    await workshops.erase(request.params.id).catch(notSaved('erased'))
    return reply.code(204).send()
  })

  /** Somebody who leads it; or the map's host, when the tokens of all who led it are lost. */
  async function mayErase(request: FastifyRequest<ById>): Promise<void> {
    const query = v.safeParse(v.object({ map: v.optional(v.string()) }), request.query)
    if (!query.success) throw new HttpRefusal('badRequest')
    if (query.output.map === undefined) {
      mustLead(await attendee(request))
      return
    }
    const { ip, headers, params } = request
    const { record, role } = await world.guard({ ip, headers, params: { id: query.output.map } })
    if (role !== 'host') throw new HttpRefusal('forbidden')
    if ((await store.workshops.find(params.id))?.map !== record.id) throw new HttpRefusal('noWorkshop')
  }
  function notSaved(what: string) {
    return (error: unknown) => {
      world.log(`A workshop could not be ${what}: ${String(error)}`)
      throw new HttpRefusal('notSaved')
    }
  }
}

/** `POST /api/join`: a code, and a name, against a token that makes a browser somebody in a workshop. */
import { type JoinAnswer, joinPath } from '@parley/protocol'
import {
  codeByHash,
  joining,
  type Person,
  personByToken,
  type Session,
  workshopBounds,
} from '@parley/workshop'
import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { AddressBuckets, Bucket } from '../bucket.ts'
import type { Answer } from '../workshop/answers.ts'
import { hashOf, isPersonal, newToken, readCode } from '../workshop/codes.ts'
import type { LiveWorkshop } from '../workshop/live.ts'
import type { HttpWorld } from './app.ts'
import { mustBeThere } from './guard.ts'
import { HttpRefusal } from './refuse.ts'

const wanted = v.object({
  code: v.pipe(v.string(), v.maxLength(64)),
  alias: v.pipe(v.string(), v.maxLength(4 * workshopBounds.aliasLength)),
  part: v.optional(v.picklist(['participant', 'viewer']), 'participant'),
  token: v.optional(v.pipe(v.string(), v.maxLength(128)), ''),
  fresh: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]{22}$/))),
})
type Wanted = v.InferOutput<typeof wanted>

export function serveJoining(app: FastifyInstance, world: HttpWorld): void {
  const { store, rooms, workshops, bounds, clock } = world
  const wrong = new AddressBuckets(
    bounds.addresses,
    (now) => new Bucket(bounds.codeGuessBurst, bounds.codeGuessesPerSecond, now),
  )
  const joins = (now: number) => new Bucket(bounds.joinBurst, bounds.joinsPerSecond, now)
  const fromAddress = new AddressBuckets(bounds.addresses, joins)
  const byWorkshop = new Map<string, Bucket>()

  app.post(joinPath, { compress: false }, async (request, reply) => {
    const now = clock()
    const guessing = wrong.of(request.ip, now)
    if (!guessing.has(now)) throw new HttpRefusal('tooMany')
    const body = v.safeParse(wanted, request.body)
    if (!body.success) throw new HttpRefusal('badRequest')
    const code = readCode(body.output.code)
    const live = await found(code)
    if (!live) {
      guessing.take(1, now)
      throw new HttpRefusal('noCode')
    }
    if (!rooms.has(live.map)) {
      const record = await store.find(live.map)
      if (!record) throw new HttpRefusal('noMap')
      mustBeThere(record)
    }
    const { token: before, fresh } = body.output
    for (const mine of [before, fresh]) {
      const known = mine ? personByToken(live.session, hashOf(mine)) : undefined
      if (mine && known) return answer(live, known, mine)
    }
    if (!fromAddress.of(request.ip, now).take(1, now) || !ofWorkshop(live.id, now).take(1, now))
      throw new HttpRefusal('tooMany')
    const token = fresh ?? newToken()
    try {
      return await answer(live, await comeIn(live, code, body.output, token), token)
    } catch (error) {
      // A personal code that was used is no better than one that never was.
      if (error instanceof HttpRefusal && (error.error === 'noCode' || error.error === 'codeUsed'))
        guessing.take(1, now)
      throw error
    }

    function answer({ id, map }: LiveWorkshop, person: Person, mine: string) {
      if (person.standing === 'removed') throw new HttpRefusal('removed')
      const { standing } = person
      const said: JoinAnswer = { workshop: id, map, person: person.id, token: mine, standing }
      return reply.header('cache-control', 'no-store').send(said)
    }
  })

  /** The running workshop of a code. */
  async function found(code: string): Promise<LiveWorkshop | undefined> {
    // A room comes in together: the first is read from the file, and those after it find it here.
    const live = workshops.ofCode(code)
    if (live) return live
    const record = isPersonal(code)
      ? await store.workshops.byPersonalCode(hashOf(code))
      : await store.workshops.byCode(code)
    if (record?.endedAt !== undefined) throw new HttpRefusal('ended')
    return record && workshops.find(record.id)
  }
  function ofWorkshop(id: string, now: number): Bucket {
    const bucket = byWorkshop.get(id) ?? joins(now)
    byWorkshop.delete(id)
    byWorkshop.set(id, bucket)
    const [oldest] = byWorkshop.keys()
    if (byWorkshop.size > bounds.addresses && oldest !== undefined) byWorkshop.delete(oldest)
    return bucket
  }
}

async function comeIn(
  live: LiveWorkshop,
  code: string,
  { alias, part }: Wanted,
  token: string,
): Promise<Person> {
  const tokenHash = hashOf(token)
  const refusal = await live.ask((session, around) => {
    // The same question came twice, and the first of them is on its way to the disk.
    if (personByToken(session, tokenHash)) return { events: [] }
    const personal = isPersonal(code) ? codeByHash(session, hashOf(code)) : undefined
    if (isPersonal(code) && !personal)
      return { events: [], refusal: wasUsed(session, hashOf(code)) ? 'alreadyThere' : 'unknown' }
    const codeId = personal && { personalCodeId: personal.id }
    return joining(session, { alias, part, tokenHash, ...codeId }, around)
  })
  const person = personByToken(live.session, tokenHash)
  if (!person) throw httpRefusalOf(refusal)
  return person
}

const wasUsed = ({ codes }: Session, hash: string): boolean =>
  codes.some((code) => code.hash === hash && code.usedBy !== undefined)

function httpRefusalOf(refusal: Answer): HttpRefusal {
  switch (refusal) {
    case 'ended':
      return new HttpRefusal('ended')
    case 'notNow':
      return new HttpRefusal('doorClosed')
    case 'notYours':
      return new HttpRefusal('personalOnly')
    case 'unknown':
      return new HttpRefusal('noCode')
    case 'alreadyThere':
      return new HttpRefusal('codeUsed')
    case 'tooMany':
      return new HttpRefusal('full')
    case 'malformed':
    case 'tooLong':
      return new HttpRefusal('badRequest')
    default:
      return new HttpRefusal('notSaved')
  }
}

/** Lets a call about a workshop in by the token of one of its people. Wrong tokens cost, per address, right ones nothing. */
import { isId } from '@parley/protocol'
import { type Person, personByToken } from '@parley/workshop'
import type { FastifyRequest } from 'fastify'
import { AddressBuckets, Bucket } from '../bucket.ts'
import { hashOf } from '../workshop/codes.ts'
import type { LiveWorkshop } from '../workshop/live.ts'
import type { HttpWorld } from './app.ts'
import { bearerOf } from './guard.ts'
import { HttpRefusal } from './refuse.ts'

export interface Attending {
  readonly live: LiveWorkshop
  /** In whatever standing. */
  readonly person: Person
}
/** Throws `HttpRefusal`: `tooMany`, `noSecret`, `noWorkshop`, `forbidden`, `ended` (as `forbidden`, of one that is over). */
export type AttendeeGuard = (request: FastifyRequest<{ Params: { id: string } }>) => Promise<Attending>

export function attendeeGuardOf({ workshops, bounds, clock }: HttpWorld): AttendeeGuard {
  const guesses = new AddressBuckets(
    bounds.addresses,
    (now) => new Bucket(bounds.guessBurst, bounds.guessesPerSecond, now),
  )
  return async (request) => {
    const now = clock()
    const guessing = guesses.of(request.ip, now)
    if (!guessing.has(now)) throw new HttpRefusal('tooMany')
    const token = bearerOf(request)
    if (!token) throw new HttpRefusal('noSecret')
    const { id } = request.params
    const live = isId(id) ? await workshops.find(id) : undefined
    const person = live && personByToken(live.session, hashOf(token))
    if (live && person) return { live, person }
    guessing.take(1, now)
    // Nobody comes into it any more: whoever was erased from it is not sent to a code that is dead.
    const isOver = live?.session.endedAt !== undefined
    throw new HttpRefusal(live ? (isOver ? 'ended' : 'forbidden') : 'noWorkshop')
  }
}

/** For what only those who lead may do. */
export function mustLead({ person }: Attending): void {
  if (person.standing !== 'in' || (person.part !== 'host' && person.part !== 'cohost'))
    throw new HttpRefusal('forbidden')
}

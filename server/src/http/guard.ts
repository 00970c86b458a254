/**
 * Lets a call about a map in by the secret of one of its links. Wrong secrets cost, per address, right ones nothing:
 * a whole workshop may sit behind one address. All calls share one count of guesses.
 */
import { isId, type Role } from '@parley/protocol'
import type { FastifyRequest } from 'fastify'
import { roleOf } from '../access/secrets.ts'
import { AddressBuckets, Bucket } from '../bucket.ts'
import type { MapRecord } from '../store/port.ts'
import type { HttpWorld } from './app.ts'
import { HttpRefusal } from './refuse.ts'

/** Somebody with a link to a map that is there, or that was deleted and can still be restored. */
export interface Visitor {
  readonly record: MapRecord
  readonly role: Role
  readonly secret: string
}
/** Throws `HttpRefusal`: `tooMany`, `noSecret`, `noMap`, `forbidden`. */
export type Guard = (request: Asked) => Promise<Visitor>
type Asked = Pick<FastifyRequest, 'ip' | 'headers'> & { readonly params: { readonly id: string } }

export function guardOf({ store, bounds, clock }: Pick<HttpWorld, 'store' | 'bounds' | 'clock'>): Guard {
  const guesses = new AddressBuckets(
    bounds.addresses,
    (now) => new Bucket(bounds.guessBurst, bounds.guessesPerSecond, now),
  )
  return async ({ ip, params: { id }, headers }) => {
    const now = clock()
    const guessing = guesses.of(ip, now)
    if (!guessing.has(now)) throw new HttpRefusal('tooMany')
    const secret = bearerOf({ headers })
    if (!secret) throw new HttpRefusal('noSecret')
    const record = isId(id) ? await store.find(id) : undefined
    if (!record || isOver(record, now, bounds.keepDeletedMs)) {
      guessing.take(1, now)
      throw new HttpRefusal('noMap')
    }
    const role = roleOf(secret, record.hashes)
    if (!role) {
      guessing.take(1, now)
      throw new HttpRefusal('forbidden')
    }
    return { record, role, secret }
  }
}

/** The secret or token that a call shows; undefined without one that could be. */
export const bearerOf = ({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined =>
  /^Bearer ([\w-]{16,128})$/i.exec(headers.authorization ?? '')?.[1]

/** For what only a map that is not deleted can do. */
export function mustBeThere({ deletedAt }: MapRecord): void {
  if (deletedAt !== undefined) throw new HttpRefusal('deleted')
}

/** Its time is over, although the sweep has not come by. */
const isOver = ({ deletedAt }: MapRecord, now: number, keepMs: number) =>
  deletedAt !== undefined && deletedAt + keepMs <= now

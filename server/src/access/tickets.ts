/**
 * Tickets: what a browser shows when it opens a socket, in place of the link's secret, which must not stand in an
 * address. A ticket names the map, the role, the person and its end, and is signed with a key that the store keeps,
 * so that it outlives a restart. It may be used again until it ends: a socket that drops comes back at once.
 *
 *     base64url(JSON {m: map, r: role, p: person, e: end, l: link, w?: [workshop, its person]}) . base64url(HMAC-SHA256)
 *
 * `l` is the beginning of the hash of the link that it was given for. When an operator mints new links, tickets of
 * the old ones are worth nothing.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Role, roles } from '@parley/protocol'
import * as v from 'valibot'
import type { LinkHashes } from '../store/port.ts'

export interface Claimant {
  readonly role: Role
  readonly person: string
  /** Who they are in which workshop; left out for holders of a link. */
  readonly workshop?: { readonly id: string; readonly person: string }
}
export interface TicketClaims extends Claimant {
  readonly map: string
  /** Milliseconds since 1970. */
  readonly expiresAt: number
  readonly link: string
}

const claims = v.object({
  m: v.string(),
  r: v.picklist(roles),
  p: v.string(),
  e: v.number(),
  l: v.string(),
  w: v.optional(v.tuple([v.string(), v.string()])),
})

/** The mark of the link that a ticket was given for. */
export const linkMark = (hashes: LinkHashes, role: Role): string =>
  Buffer.from(hashes[role].subarray(0, 9)).toString('base64url')

export class Tickets {
  readonly #key: Uint8Array
  /** `key`: at least 32 random bytes. */
  constructor(key: Uint8Array) {
    this.#key = key
  }

  sign({ map, role, person, expiresAt, link, workshop }: TicketClaims): string {
    const of = workshop && { w: [workshop.id, workshop.person] }
    const body = Buffer.from(JSON.stringify({ m: map, r: role, p: person, e: expiresAt, l: link, ...of }))
    const text = body.toString('base64url')
    return `${text}.${this.#mark(text).toString('base64url')}`
  }

  /** What a ticket of ours says; undefined for any other text and after its end. */
  read(ticket: string, nowMs: number): TicketClaims | undefined {
    const [text, mark, ...rest] = ticket.split('.')
    if (!text || !mark || rest.length) return undefined
    const [given, own] = [Buffer.from(mark, 'base64url'), this.#mark(text)]
    if (given.length !== own.length || !timingSafeEqual(given, own)) return undefined
    // Signed by us, so it parses, unless an older Parley wrote it otherwise.
    const read = v.safeParse(claims, JSON.parse(Buffer.from(text, 'base64url').toString()))
    if (!read.success || read.output.e <= nowMs) return undefined
    const { m, r, p, e, l, w } = read.output
    const workshop = w && { workshop: { id: w[0], person: w[1] } }
    return { map: m, role: r, person: p, expiresAt: e, link: l, ...workshop }
  }

  #mark(text: string) {
    return createHmac('sha256', this.#key).update(text).digest()
  }
}

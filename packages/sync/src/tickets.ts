/**
 * Asks the server to be let in: a fresh ticket before each connection. The secret goes in a header, never into a URL.
 * The answer is read as what it is: something from outside.
 */
import {
  type CloseReason,
  type Links,
  type Role,
  roles,
  type Ticket,
  type TicketRequest,
  ticketsPath,
} from '@parley/protocol'
import type { Trouble } from './connection.ts'

/** `final`: asking again cannot help. */
export type Admission =
  | { readonly ok: true; readonly ticket: Ticket }
  | { readonly ok: false; readonly final: boolean; readonly reason: Trouble }

export interface TicketQuestion {
  readonly fetch: typeof fetch
  /** Origin of the server, such as `http://127.0.0.1:4321`. */
  readonly server: string
  readonly map: string
  readonly secret: string
  readonly person: string
  readonly signal: AbortSignal
}

const finals: ReadonlyMap<number, CloseReason> = new Map([
  [400, 'forbidden'],
  [401, 'forbidden'],
  [403, 'forbidden'],
  [404, 'noMap'],
  [410, 'deleted'],
])

export async function askForTicket(question: TicketQuestion): Promise<Admission> {
  const { server, map, secret, person, signal } = question
  const body: TicketRequest = { person }
  let answer: Response
  try {
    answer = await question.fetch(`${server}${ticketsPath(map)}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      cache: 'no-store',
      signal,
    })
    if (answer.ok) {
      const ticket = readTicket(await answer.json())
      if (ticket) return { ok: true, ticket }
    }
  } catch {
    // No network, no server, an aborted question, or a hotel's login page instead of JSON: all mean "later".
    return { ok: false, final: false, reason: 'network' }
  }
  const reason = finals.get(answer.status)
  if (reason) return { ok: false, final: true, reason }
  return { ok: false, final: false, reason: answer.status === 429 ? 'tooFast' : 'network' }
}

/** A ticket from an answer; undefined for anything that is none. */
export function readTicket(answer: unknown): Ticket | undefined {
  if (!isRecord(answer)) return undefined
  const { ticket, role, expiresAt, now, links, origins } = answer
  if (typeof ticket !== 'string' || !isRole(role)) return undefined
  if (typeof expiresAt !== 'number' || typeof now !== 'number' || !isLinks(links)) return undefined
  const known = Array.isArray(origins) ? origins.filter((origin) => typeof origin === 'string') : []
  return { ticket, role, expiresAt, now, links, origins: known }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isRole = (value: unknown): value is Role => roles.some((role) => role === value)
const isLinks = (value: unknown): value is Links =>
  isRecord(value) &&
  typeof value['view'] === 'string' &&
  [value['host'], value['edit']].every((link) => link === undefined || typeof link === 'string')

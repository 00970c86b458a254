/** How a workshop begins, and how people come into it. Tokens and codes arrive as hashes: the plain ones are told once. */
import { cut, freeAlias, tidyLine } from './alias.ts'
import { admissionsOf } from './ballot/index.ts'
import { workshopBounds } from './bounds.ts'
import { hasTwins } from './decide-agenda.ts'
import { did, refused } from './decision.ts'
import type { Around, Decision } from './engine.ts'
import type { WorkshopEvent } from './event.ts'
import { isIn, peopleOf, personOf } from './people.ts'
import {
  type Door,
  leads,
  type Person,
  type PersonalCode,
  type PersonId,
  type Phase,
  type Session,
} from './session.ts'

export interface NewSession {
  readonly id: string
  readonly map: string
  /** Six characters. */
  readonly code: string
  readonly title: string
  readonly lang: string
  readonly at: number
  /** `open` unless said. */
  readonly door?: Door
  /** As `agendaSchema` has read it. */
  readonly agenda: readonly Phase[]
  readonly host: { readonly id: PersonId; readonly alias: string; readonly tokenHash: string }
}

/**
 * The first event. Refused: `malformed` for a blank title or alias or two phases of one id, `tooLong` for what is
 * over the bounds.
 */
export function began(wanted: NewSession): Decision {
  const { id, map, code, lang, at, agenda, host } = wanted
  const title = tidyLine(wanted.title)
  const alias = tidyLine(host.alias)
  if (!title || !alias || hasTwins(agenda)) return refused('malformed')
  if (title.length > workshopBounds.titleLength || alias.length > workshopBounds.aliasLength)
    return refused('tooLong')
  return did({
    type: 'began',
    id,
    map,
    code,
    title,
    lang,
    at,
    door: wanted.door ?? 'open',
    agenda,
    host: {
      id: host.id,
      alias,
      part: 'host',
      standing: 'in',
      joinedAt: at,
      tokenHash: host.tokenHash,
      writesAs: '',
    },
  })
}

export interface Joining {
  readonly alias: string
  readonly part: 'participant' | 'viewer'
  readonly tokenHash: string
  /** `PersonalCode.id`, of a code that was found by its hash. */
  readonly personalCodeId?: string
}

/**
 * Somebody new comes through the door; whoever has a token of this workshop is asked about with `personByToken`
 * instead. A personal code passes every open door, once. `person` is there unless it is refused:
 *
 *     ended        the workshop is over
 *     malformed    nothing can be read of the alias; `tooLong`: too much
 *     notNow       the door is closed
 *     unknown      no such personal code
 *     alreadyThere the personal code was used
 *     notYours     this door takes personal codes only
 *     tooMany      the room is full
 */
export function joining(
  session: Session,
  { alias, part, tokenHash, personalCodeId }: Joining,
  around: Around,
): Decision & { readonly person?: PersonId } {
  const line = tidyLine(alias)
  if (session.endedAt !== undefined) return refused('ended')
  if (!line) return refused('malformed')
  if (line.length > workshopBounds.aliasLength) return refused('tooLong')
  if (!session.doorOpen) return refused('notNow')
  const code = session.codes.find(({ id }) => id === personalCodeId)
  if (personalCodeId !== undefined && !code) return refused('unknown')
  if (code?.usedBy !== undefined) return refused('alreadyThere')
  if (session.door === 'personal' && !code) return refused('notYours')
  const here = peopleOf(session).filter(({ standing }) => standing !== 'removed').length
  if (here >= workshopBounds.people) return refused('tooMany')
  const person: Person = {
    id: around.newId(),
    alias: freeAlias(session, line),
    part,
    standing: session.door === 'admit' && !code ? 'waiting' : 'in',
    joinedAt: around.now,
    tokenHash,
    writesAs: '',
  }
  const used: readonly WorkshopEvent[] = code ? [{ type: 'code-used', code: code.id, person: person.id }] : []
  return {
    ...did({ type: 'joined', person }, ...used, ...admissionsOf(session, person)),
    person: person.id,
  }
}

/** Whose browser this is, also of those who wait or were removed; undefined for none of this workshop. O(people). */
export const personByToken = (session: Session, tokenHash: string): Person | undefined =>
  tokenHash === '' ? undefined : peopleOf(session).find((person) => person.tokenHash === tokenHash)

/** A personal code that was not used, by its hash. O(codes). */
export const codeByHash = (session: Session, hash: string): PersonalCode | undefined =>
  hash === '' ? undefined : session.codes.find((code) => code.hash === hash && code.usedBy === undefined)

/** Personal codes that a host or cohost had made. Refused: `onlyHosts`, `ended`, `tooMany`, `alreadyThere`. */
export function codesMade(session: Session, by: PersonId, codes: readonly PersonalCode[]): Decision {
  const person = personOf(session, by)
  if (!person || !isIn(person) || !leads(person.part)) return refused('onlyHosts')
  if (session.endedAt !== undefined) return refused('ended')
  if (session.codes.length + codes.length > workshopBounds.personalCodes) return refused('tooMany')
  const ids = new Set([...session.codes, ...codes].map(({ id }) => id))
  if (ids.size < session.codes.length + codes.length) return refused('alreadyThere')
  const made: WorkshopEvent = {
    type: 'codes',
    codes: codes.map(({ id, hash, label }) => ({
      id,
      hash,
      label: cut(tidyLine(label), workshopBounds.aliasLength),
    })),
  }
  return codes.length === 0 ? did() : did(made)
}

/** A screen of the room that somebody who leads sets up: it looks on, and has come past the door with them. */
import { freeAlias, tidyLine } from './alias.ts'
import { workshopBounds } from './bounds.ts'
import { did, refused } from './decision.ts'
import type { Around, Decision } from './engine.ts'
import { isIn, peopleOf, personOf } from './people.ts'
import { leads, type PersonId, type Session } from './session.ts'

export interface NewScreenOf {
  readonly alias: string
  readonly tokenHash: string
}

/**
 * Somebody new who is a viewer for good, whatever the door is; `person` is there unless it is refused: `onlyHosts`,
 * `ended`, `malformed`, `tooLong`, `tooMany` (the room is full). O(people).
 */
export function screenAdded(
  session: Session,
  by: PersonId,
  { alias, tokenHash }: NewScreenOf,
  around: Around,
): Decision & { readonly person?: PersonId } {
  const leader = personOf(session, by)
  if (!leader || !isIn(leader) || !leads(leader.part)) return refused('onlyHosts')
  if (session.endedAt !== undefined) return refused('ended')
  const line = tidyLine(alias)
  if (!line) return refused('malformed')
  if (line.length > workshopBounds.aliasLength) return refused('tooLong')
  const here = peopleOf(session).filter(({ standing }) => standing !== 'removed').length
  if (here >= workshopBounds.people) return refused('tooMany')
  const id = around.newId()
  const person = {
    id,
    alias: freeAlias(session, line),
    part: 'viewer',
    standing: 'in',
    joinedAt: around.now,
    tokenHash,
    writesAs: '',
  } as const
  return { ...did({ type: 'joined', person }), person: id }
}

/** Breakouts: groups on branches of the map, and what each found strongest. A person is in one group at most. */
import { tidyLine } from './alias.ts'
import { workshopBounds } from './bounds.ts'
import type { CommandOf } from './command.ts'
import { type Decide, did, refused } from './decision.ts'
import type { Decision } from './engine.ts'
import { isLeading, personOf, takesPart } from './people.ts'
import { type Person, type PersonId, pickKinds, type Session } from './session.ts'

export const decideGroups: Decide<CommandOf<'groups' | 'join-group' | 'pick'>> = (session, by, command) => {
  switch (command.do) {
    case 'groups':
      return divide(session, command.groups)
    case 'join-group': {
      const person = command.person ?? by.id
      if (person !== by.id && !isLeading(by)) return refused('onlyHosts')
      if (!takesPart(personOf(session, person))) return refused('unknown')
      const { group } = command
      if (group !== null && !session.groups.some(({ id }) => id === group)) return refused('unknown')
      return groupOf(session, person) === group ? did() : did({ type: 'joined-group', person, group })
    }
    // pick
    default:
      return choose(session, by, command)
  }
}

/** Null: in none. O(groups · members). */
export const groupOf = (session: Pick<Session, 'groups'>, person: PersonId): string | null =>
  session.groups.find(({ members }) => members.includes(person))?.id ?? null

/** Whoever left while the host was dividing is left out; of two groups with one person the first has them. */
function divide(session: Session, wanted: CommandOf<'groups'>['groups']): Decision {
  if (new Set(wanted.map(({ id }) => id)).size < wanted.length) return refused('malformed')
  const placed = new Set<PersonId>()
  const groups = wanted.map(({ id, name, scope, members }) => ({
    id,
    name: tidyLine(name),
    scope: [...new Set(scope)],
    members: members.filter((person) => {
      if (placed.has(person) || !takesPart(personOf(session, person))) return false
      placed.add(person)
      return true
    }),
  }))
  return did({ type: 'groups', groups })
}

function choose(session: Session, by: Person, { group, kind, claim }: CommandOf<'pick'>): Decision {
  if (!session.groups.some(({ id }) => id === group)) return refused('unknown')
  if (!isLeading(by) && groupOf(session, by.id) !== group) return refused('notYours')
  const before = session.picks.find((pick) => pick.group === group && pick.kind === kind)
  if (before?.claim === (claim ?? undefined)) return did()
  if (claim === null) return before ? did({ type: 'pick', pick: before, on: false }) : did()
  // Groups that are no more keep what they found; only so many of them.
  if (!before && session.picks.length >= workshopBounds.groups * pickKinds.length) return refused('tooMany')
  return did({ type: 'pick', pick: { group, kind, claim }, on: true })
}

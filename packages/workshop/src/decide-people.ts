/** Who is in, how they are called and what they are. */
import { freeAlias, tidyLine } from './alias.ts'
import { admissionsOf, voterKeysOf } from './ballot/index.ts'
import { namelessKeysOf } from './ballot/nameless.ts'
import type { CommandOf } from './command.ts'
import { type Decide, did, refused } from './decision.ts'
import type { Around, Decision } from './engine.ts'
import { hostAway } from './host-away.ts'
import { actingHost, isErased, isIn, isLastHost, peopleOf, personOf } from './people.ts'
import { leads, type Part, type Person, type Session } from './session.ts'

type PeopleCommand = CommandOf<'admit' | 'remove' | 'rename' | 'part' | 'writes-as' | 'elect' | 'erase'>

export const decidePeople: Decide<PeopleCommand> = (session, by, command, around) => {
  if (command.do === 'writes-as') return decideWritesAs(session, by, command.id)
  const person = personOf(session, command.person)
  if (!person || isErased(person)) return refused('unknown')
  switch (command.do) {
    case 'admit':
      // Also brings back who was removed: a slip of the hand costs nothing. Whom a host sent out only they bring back.
      if (person.standing === 'removed' && !leads(by.part)) return refused('onlyHosts')
      return isIn(person)
        ? did()
        : did(
            { type: 'standing', person: person.id, standing: 'in' },
            ...admissionsOf(session, { ...person, standing: 'in' }),
          )
    case 'remove': {
      if (person.standing === 'removed') return did()
      const why = whyKept(session, by, person)
      return why ?? did({ type: 'standing', person: person.id, standing: 'removed' })
    }
    case 'erase': {
      const why = whyKept(session, by, person)
      if (why) return why
      const voter = voterKeysOf(session, person.id, around)
      const nameless = namelessKeysOf(session, voter, around)
      return did({ type: 'erased', person: person.id, voter, nameless })
    }
    case 'rename': {
      if (isAbove(by, person)) return refused('onlyHosts')
      const line = tidyLine(command.alias)
      if (!line) return refused('malformed')
      const alias = freeAlias(session, line, person.id)
      return alias === person.alias ? did() : did({ type: 'renamed', person: person.id, alias })
    }
    case 'part':
      return decidePart(session, by, person, command.part)
    // elect
    default:
      return decideElect(session, person, around)
  }
}

/** Only hosts send out or erase those who lead, and never the last of themselves. */
function whyKept(session: Session, by: Person, person: Person): Decision | undefined {
  if (isLastHost(session, person)) return refused('lastHost')
  return isAbove(by, person) ? refused('onlyHosts') : undefined
}

/** Of those who lead only hosts may say what happens to them, but for what each does to themselves. */
const isAbove = (by: Person, person: Person): boolean =>
  leads(person.part) && by.part !== 'host' && by.id !== person.id

function decidePart(session: Session, by: Person, person: Person, part: Part): Decision {
  if (person.standing === 'removed') return refused('unknown')
  if (person.part === part) return did()
  if (isLastHost(session, person)) return refused('lastHost')
  const steppingDown = by.id === person.id && part !== 'host'
  if ((leads(person.part) || part === 'host') && by.part !== 'host' && !steppingDown)
    return refused('onlyHosts')
  if (leads(part) && !isIn(person)) return refused('notNow')
  return did({ type: 'part', person: person.id, part })
}

/** An id of the map belongs to the first who names it: nobody's rows are counted, or taken out, as another's. */
function decideWritesAs(session: Session, by: Person, id: string): Decision {
  if (by.writesAs === id) return did()
  if (peopleOf(session).some((other) => isIn(other) && other.writesAs === id)) return refused('alreadyThere')
  return did({ type: 'writes-as', person: by.id, id })
}

function decideElect(session: Session, person: Person, around: Around): Decision {
  if (!isIn(person) || person.part !== 'participant') return refused('onlyParticipants')
  if (person.acting) return did()
  if (!hostAway(session, around)) return refused('hostIsHere')
  if (!around.here.has(person.id)) return refused('notNow')
  const before = actingHost(session)
  if (before && around.here.has(before.id)) return refused('alreadyThere')
  const elected = { type: 'acting', person: person.id, on: true } as const
  return before ? did({ type: 'acting', person: before.id, on: false }, elected) : did(elected)
}

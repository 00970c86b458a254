/** Signs that people give: hands, ready, flags on rows. A person has one hand, and keeps their place with it. */
import { workshopBounds } from './bounds.ts'
import type { CommandOf } from './command.ts'
import { type Decide, did, refused } from './decision.ts'
import type { Around, Decision } from './engine.ts'
import { isLeading, personOf, takesPart } from './people.ts'
import { type Flag, type Hand, type Person, type PersonId, reactionKinds, type Session } from './session.ts'

type QueueCommand = CommandOf<'hand' | 'hand-down' | 'call-on' | 'ready' | 'flag'>

export const decideQueue: Decide<QueueCommand> = (session, by, command, around) => {
  switch (command.do) {
    case 'hand':
      return raise(session, by, command, around)
    case 'hand-down': {
      const person = command.person ?? by.id
      if (person !== by.id && !isLeading(by)) return refused('onlyHosts')
      return handOf(session, person) ? did({ type: 'hand-down', person }) : did()
    }
    case 'call-on':
      return callOn(session, command.person, around)
    case 'ready':
      if (session.ready.includes(by.id) === command.ready) return did()
      return did({ type: 'ready', person: by.id, ready: command.ready })
    // flag
    default: {
      const { row, kind, on } = command
      const mine = session.flags.filter(({ person }) => person === by.id)
      if (mine.some((flag) => flag.row === row && flag.kind === kind) === on) return did()
      // Nobody agrees with what they have a concern about: the later of the two stands.
      const turned =
        on && isReaction(kind) ? mine.filter((flag) => flag.row === row && isReaction(flag.kind)) : []
      if (on && mine.length - turned.length >= workshopBounds.flagsEach) return refused('tooMany')
      const isStray = (id: string) => around.holds?.(id) === false
      if (
        on &&
        isStray(row) &&
        mine.filter((flag) => isStray(flag.row)).length >= workshopBounds.strayFlagsEach
      )
        return refused('unknown')
      return did(...turned.map((flag) => ({ type: 'flag', flag, on: false }) as const), {
        type: 'flag',
        flag: { person: by.id, row, kind },
        on,
      })
    }
  }
}

const isReaction = (kind: Flag['kind']): boolean => reactionKinds.some((one) => one === kind)

const handOf = (session: Session, person: PersonId): Hand | undefined =>
  session.hands.find((hand) => hand.person === person)

function raise(session: Session, by: Person, command: CommandOf<'hand'>, around: Around): Decision {
  const before = handOf(session, by.id)
  if (before?.kind === command.kind && before.claim === command.claim) return did()
  if (!before && session.hands.length >= workshopBounds.hands) return refused('tooMany')
  return did({
    type: 'hand',
    hand: {
      person: by.id,
      kind: command.kind,
      ...(command.claim === undefined ? {} : { claim: command.claim }),
      at: before?.at ?? around.now,
      ...(before?.called ? { called: true as const } : {}),
    },
  })
}

/** Also of somebody whose hand is down: a round in turn asks everybody. Whoever had the turn has had it. */
function callOn(session: Session, person: PersonId, around: Around): Decision {
  const hand = handOf(session, person)
  if (!hand && !takesPart(personOf(session, person))) return refused('unknown')
  if (hand?.called) return did()
  const had = session.hands
    .filter((other) => other.called)
    .map((other) => ({ type: 'hand-down', person: other.person }) as const)
  const raised = hand ? [] : [{ type: 'hand', hand: { person, kind: 'speak', at: around.now } } as const]
  return did(...had, ...raised, { type: 'called', person })
}

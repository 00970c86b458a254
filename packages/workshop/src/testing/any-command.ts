/** Commands of all kinds with arguments that are right, stale or hostile, for seeded runs. */
import type { Seeded } from '@parley/testkit'
import type { CommandName, WorkshopCommand } from '../command.ts'
import { authority } from '../authority.ts'
import {
  anonymities,
  ballotKinds,
  cardRelations,
  doors,
  signKinds,
  handKinds,
  parts,
  pickKinds,
  type Session,
  spotlightModes,
} from '../session.ts'
import { agenda, allRights, noRights } from './room.ts'

export const commandNames = Object.keys(authority).filter((name): name is CommandName =>
  Object.hasOwn(authority, name),
)

/** Ids that somebody could send to be mistaken for something of the language. */
const hostile = ['constructor', '__proto__', 'toString', 'no-such-thing']

/** A command of this kind; its ids are mostly of what is there. `secret` texts start with `draftwords`. */
export function anyCommand(name: CommandName, session: Session, chance: Seeded): WorkshopCommand {
  const one = (there: readonly string[]): string =>
    there.length === 0 || chance.chance(0.04) ? chance.pick(hostile) : chance.pick(there)
  const fresh = (there: readonly string[]): string => (chance.chance(0.6) ? chance.id() : one(there))
  const person = () => one(Object.keys(session.people))
  const claim = () => chance.pick(['c1', 'c2', 'c3', 'c4', '__proto__'])
  const ballot = () => one(Object.keys(session.ballots))
  const draft = () => one(Object.keys(session.drafts))
  const released = () => one(Object.keys(session.cards))
  const group = () => one(session.groups.map(({ id }) => id))
  const on = chance.chance(0.7)
  const words = (length: number) => (chance.chance(0.1) ? ' \n ' : `words ${chance.id()}`.slice(0, length))
  switch (name) {
    case 'door':
      return { do: name, door: chance.pick(doors), open: on }
    case 'admit':
    case 'remove':
    case 'elect':
    case 'erase':
    case 'call-on':
      return { do: name, person: person() }
    case 'rename':
      return { do: name, person: person(), alias: words(60) }
    case 'part':
      return { do: name, person: person(), part: chance.pick(parts) }
    case 'writes-as':
      return { do: name, id: chance.pick(['w1', 'w2', 'w3', 'w4', chance.id()]) }
    case 'title':
      return { do: name, title: words(200) }
    case 'agenda': {
      const phases = session.agenda.filter(() => chance.chance(0.95))
      const added = { ...chance.pick(agenda), id: fresh(session.agenda.map(({ id }) => id)) }
      return {
        do: name,
        agenda: (chance.chance(0.3) ? [...phases, added] : phases.toReversed()).slice(0, 12),
      }
    }
    case 'phase': {
      const writing = session.agenda.filter(({ kind }) => kind === 'writing' && chance.chance(0.5))
      const phases = (writing.length > 0 ? writing : session.agenda).map(({ id }) => id)
      return { do: name, phase: chance.chance(0.05) ? null : one(phases), start: on }
    }
    case 'rights':
      return { do: name, phase: one(session.agenda.map(({ id }) => id)), rights: on ? allRights : noRights }
    case 'timer-start':
      return { do: name, label: words(20), ms: chance.below(20_000) }
    case 'timer-add':
      return { do: name, ms: chance.below(20_000) - 8000 }
    case 'spotlight':
      return {
        do: name,
        id: fresh(['s1']),
        mode: chance.pick(spotlightModes),
        rows: [claim(), claim()].slice(chance.below(3)),
        live: on,
      }
    case 'hand':
      return { do: name, kind: chance.pick(handKinds), ...(on ? { claim: claim() } : {}) }
    case 'hand-down':
      return { do: name, ...(on ? { person: person() } : {}) }
    case 'ready':
      return { do: name, ready: on }
    case 'lock':
      return { do: name, claim: claim(), on }
    case 'broadcast':
      return { do: name, text: words(100) }
    case 'flag':
      return { do: name, row: claim(), kind: chance.pick(signKinds), on }
    case 'draft': {
      return {
        do: name,
        draft: fresh(Object.keys(session.drafts)),
        target: claim(),
        relation: chance.pick(cardRelations),
        text: `draftwords ${chance.id()}`,
        lang: 'en',
      }
    }
    case 'draft-drop':
      return { do: name, draft: draft() }
    case 'release':
      return {
        do: name,
        scope: chance.pick([{ of: 'next' }, { of: 'all' }, { of: 'person', person: person() }]),
      }
    case 'placed':
      return { do: name, card: released(), claim: claim() }
    case 'park':
      return { do: name, card: released(), on }
    case 'ballot': {
      const first = Object.values(session.ballots).find(({ secondOf }) => secondOf === undefined)
      const repeats = first !== undefined && chance.chance(0.5)
      return {
        do: name,
        ballot: fresh(Object.keys(session.ballots)),
        kind: repeats ? first.kind : chance.pick(ballotKinds),
        ask: 'accept',
        question: 'Do you?',
        targets: ['c1', 'c2', 'c3'].map((id) => ({ id, kind: 'claim', text: `Claim ${id}` })),
        each: 1 + chance.below(4),
        perTarget: 1 + chance.below(3),
        anonymity: repeats ? first.anonymity : chance.pick(anonymities),
        sealed: on,
        ...(repeats ? { secondOf: first.id } : {}),
      }
    }
    case 'ballot-open':
    case 'ballot-close':
    case 'ballot-reveal':
    case 'ballot-drop':
      return { do: name, ballot: ballot() }
    case 'ballot-limits':
      return { do: name, ballot: ballot(), each: 1 + chance.below(5), perTarget: 1 + chance.below(3) }
    case 'ballot-anonymity':
      return { do: name, ballot: ballot(), anonymity: chance.pick(anonymities) }
    case 'ballot-admit':
      return { do: name, ballot: ballot(), person: person() }
    case 'abstain':
      return { do: name, ballot: ballot(), on }
    case 'vote': {
      const id = ballot()
      const epoch = Object.hasOwn(session.ballots, id) ? (session.ballots[id]?.epoch ?? 1) : 1
      const value = chance.chance(0.1) ? null : chance.below(5) - 2
      return {
        do: name,
        ballot: id,
        epoch: chance.chance(0.9) ? epoch : epoch - 1,
        target: chance.pick(['c1', 'c2', 'c3', '__proto__']),
        value,
        ...(chance.chance(0.1) ? { clear: true } : {}),
      }
    }
    case 'groups':
      return {
        do: name,
        groups: Array.from({ length: chance.below(4) }, () => ({
          id: fresh(['g1']),
          name: 'A group',
          scope: [claim()],
          members: [person(), person()],
        })),
      }
    case 'join-group':
      return { do: name, group: chance.chance(0.2) ? null : group(), ...(on ? {} : { person: person() }) }
    case 'pick':
      return { do: name, group: group(), kind: chance.pick(pickKinds), claim: on ? claim() : null }
    case 'outcome':
      return {
        do: name,
        outcome: fresh(session.outcomes.map(({ id }) => id)),
        text: words(100),
        owners: [person()],
        ...(on ? { claim: claim() } : {}),
      }
    case 'outcome-drop':
      return { do: name, outcome: one(session.outcomes.map(({ id }) => id)) }
    case 'take-on':
      return { do: name, outcome: one(session.outcomes.map(({ id }) => id)), on }
    // end, spotlight-end, timer-pause, timer-resume, timer-stop
    default:
      return { do: name }
  }
}

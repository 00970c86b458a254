/**
 * Preparing a ballot and changing its terms. Everything may change while it is a draft. From its opening on, what was
 * promised is only ever kept or strengthened: no lower limit than somebody has spent, no lesser anonymity.
 */
import { workshopBounds } from '../bounds.ts'
import type { CommandOf } from '../command.ts'
import { refused } from '../decision.ts'
import type { Decision } from '../engine.ts'
import type { WorkshopEvent } from '../event.ts'
import { own } from '../own.ts'
import { personOf, takesPart } from '../people.ts'
import type { WorkshopRefusal } from '../refusal.ts'
import { anonymities, type Anonymity, type Ballot, type Session } from '../session.ts'
import { familyOf, secondOf } from './family.ts'
import { highest, spent } from './values.ts'
import { eachVoter } from './voters.ts'

/** Makes a draft, or makes it anew. */
export function decideMaking(session: Session, command: CommandOf<'ballot'>): Decision {
  const old = own(session.ballots, command.ballot)
  if (old && old.state !== 'draft') return refused('alreadyThere')
  if (!old && Object.keys(session.ballots).length >= workshopBounds.ballots) return refused('tooMany')
  if (command.phase !== undefined && !session.agenda.some(({ id }) => id === command.phase))
    return refused('unknown')
  // Its first keeps a key for this one alone: dropping it lets that go, a mere change would not.
  if (old?.secondOf !== command.secondOf && own(session.ballots, old?.secondOf ?? '')?.state === 'revealed')
    return refused('notNow')
  if (new Set(command.targets.map(({ id }) => id)).size < command.targets.length) return refused('malformed')
  const ballot = drafted(command, old)
  const why = refusedAsSecond(session, ballot)
  if (why) return refused(why)
  return { events: [{ type: 'ballot', ballot }, ...raised(session, ballot, ballot.anonymity)] }
}

function drafted(command: CommandOf<'ballot'>, old: Ballot | undefined): Ballot {
  const { ballot: id, phase, secondOf: first, kind, ask, question, targets, anonymity, sealed } = command
  const each = kind === 'dots' ? command.each : 1
  return {
    id,
    ...(phase === undefined ? {} : { phase }),
    kind,
    ask,
    question,
    targets,
    each,
    perTarget: kind === 'dots' ? Math.min(command.perTarget, each) : 1,
    anonymity,
    sealed,
    ...(first === undefined ? {} : { secondOf: first }),
    state: 'draft',
    epoch: 0,
    electorate: [],
    abstains: old?.abstains ?? [],
    late: 0,
  }
}

/** Why a ballot cannot repeat the one that it names; checked again when it opens, since drafts change. */
export function refusedAsSecond(session: Session, ballot: Ballot): WorkshopRefusal | undefined {
  if (ballot.secondOf === undefined) return undefined
  const first = own(session.ballots, ballot.secondOf)
  if (!first || first.id === ballot.id) return 'unknown'
  if (familyOf(session, first).some(({ id, secondOf: of }) => id === ballot.id && of !== first.id))
    return 'malformed'
  // What people shifted from and to: dots have no sides, and another kind has others.
  if (first.kind !== ballot.kind || ballot.kind === 'dots') return 'malformed'
  const known = new Set(first.targets.map(({ id }) => id))
  if (ballot.targets.some(({ id }) => !known.has(id))) return 'unknown'
  const other = secondOf(session, first.id)
  if (other && other.id !== ballot.id) return 'alreadyThere'
  if (first.state === 'revealed' && first.secret === undefined) return 'notNow'
  return lowered(session, ballot, ballot.anonymity) ? 'anonymityLowered' : undefined
}

const rank = (anonymity: Anonymity): number => anonymities.indexOf(anonymity)
/** All that share its key, also those that it would be joined to. */
const joined = (session: Session, ballot: Ballot): readonly Ballot[] =>
  familyOf({ ...session, ballots: { ...session.ballots, [ballot.id]: ballot } }, ballot)
const lowered = (session: Session, ballot: Ballot, to: Anonymity): boolean =>
  joined(session, ballot).some(({ state, anonymity }) => state !== 'draft' && rank(to) < rank(anonymity))
const raised = (session: Session, ballot: Ballot, to: Anonymity): WorkshopEvent[] =>
  joined(session, ballot)
    .filter(({ anonymity }) => anonymity !== to)
    .map(({ id }) => ({ type: 'ballot-anonymity', ballot: id, anonymity: to }))

/** One promise for all that share a key. Refuses `anonymityLowered`, and `notNow` once it was revealed. */
export function decideAnonymity(
  session: Session,
  ballot: Ballot,
  { anonymity }: CommandOf<'ballot-anonymity'>,
): Decision {
  if (ballot.state === 'revealed') return refused('notNow')
  if (lowered(session, ballot, anonymity)) return refused('anonymityLowered')
  return { events: raised(session, ballot, anonymity) }
}

/** Refuses `alreadySpent` while anybody has spent more, `notNow` after the reveal and where there are no dots. */
export function decideLimits(
  session: Session,
  ballot: Ballot,
  command: CommandOf<'ballot-limits'>,
): Decision {
  if (ballot.kind !== 'dots' || ballot.state === 'revealed') return refused('notNow')
  const { each } = command
  const perTarget = Math.min(command.perTarget, each)
  if (each === ballot.each && perTarget === ballot.perTarget) return { events: [] }
  const voters = eachVoter(own(session.votes, ballot.id))
  if (voters.some(([, given]) => spent(given) > each || highest(given) > perTarget))
    return refused('alreadySpent')
  return { events: [{ type: 'ballot-limits', ballot: ballot.id, each, perTarget }] }
}

/** Lets somebody vote who came after its opening. */
export function decideAdmission(
  session: Session,
  ballot: Ballot,
  { person }: CommandOf<'ballot-admit'>,
): Decision {
  if (ballot.state === 'draft' || ballot.state === 'revealed') return refused('notNow')
  const known = personOf(session, person)
  if (!known) return refused('unknown')
  if (!takesPart(known)) return refused('notNow')
  if (ballot.electorate.includes(person)) return refused('alreadyThere')
  return { events: [{ type: 'ballot-admitted', ballot: ballot.id, person }] }
}

/** Refuses `notNow` what was revealed, and what another ballot repeats. */
export function decideDrop(session: Session, ballot: Ballot): Decision {
  if (ballot.state === 'revealed' || secondOf(session, ballot.id)) return refused('notNow')
  return { events: [{ type: 'ballot-dropped', ballot: ballot.id }] }
}

/**
 * Who may give which command, as one table. What else must hold (the card is yours, the ballot is open) stands with
 * the command; this comes first, so that no command can forget it.
 *
 *     waiting, removed, strangers   nothing
 *     viewer                        raises a hand
 *     participant                   what is their own
 *     acting host                   leads, but changes no parts, and sends out, erases and ends nothing
 *     cohost, host                  all of it; only a host changes what hosts and cohosts are
 */
import type { CommandName } from './command.ts'
import { isLeading, personOf, takesPart } from './people.ts'
import type { WorkshopRefusal } from './refusal.ts'
import { leads, type Person, type PersonId, type Session } from './session.ts'

/** `all`: who is in; `takers`: without viewers; `leaders`: hosts, cohosts, acting; `hosts`: not acting. */
export type Authority = 'all' | 'takers' | 'leaders' | 'hosts'

export const authority: Readonly<Record<CommandName, Authority>> = {
  door: 'leaders',
  admit: 'leaders',
  remove: 'hosts',
  rename: 'leaders',
  part: 'hosts',
  'writes-as': 'takers',
  elect: 'takers',
  erase: 'hosts',
  title: 'leaders',
  end: 'hosts',
  agenda: 'leaders',
  phase: 'leaders',
  rights: 'leaders',
  'timer-start': 'leaders',
  'timer-pause': 'leaders',
  'timer-resume': 'leaders',
  'timer-add': 'leaders',
  'timer-stop': 'leaders',
  spotlight: 'leaders',
  'spotlight-end': 'leaders',
  hand: 'all',
  'hand-down': 'all',
  'call-on': 'leaders',
  ready: 'takers',
  lock: 'leaders',
  broadcast: 'leaders',
  flag: 'takers',
  draft: 'takers',
  'draft-drop': 'takers',
  release: 'leaders',
  placed: 'takers',
  park: 'leaders',
  ballot: 'leaders',
  'ballot-open': 'leaders',
  'ballot-close': 'leaders',
  'ballot-reveal': 'leaders',
  'ballot-drop': 'leaders',
  'ballot-limits': 'leaders',
  'ballot-anonymity': 'leaders',
  'ballot-admit': 'leaders',
  abstain: 'leaders',
  vote: 'takers',
  groups: 'leaders',
  'join-group': 'takers',
  pick: 'takers',
  outcome: 'leaders',
  'outcome-drop': 'leaders',
  'take-on': 'takers',
}

/** The record stands once it has ended (with it all ballots were revealed); what is left is to take out. */
const afterTheEnd: ReadonlySet<CommandName> = new Set(['erase', 'draft-drop'])

/** The person, or why they may not give this command at all. */
export function whoMay(
  session: Session,
  by: PersonId,
  name: CommandName,
): { readonly person: Person } | { readonly refusal: WorkshopRefusal } {
  const person = personOf(session, by)
  if (!person) return { refusal: 'unknown' }
  if (person.standing === 'waiting') return { refusal: 'notNow' }
  if (person.standing === 'removed') return { refusal: 'onlyParticipants' }
  if (session.endedAt !== undefined && !afterTheEnd.has(name)) return { refusal: 'ended' }
  const need = authority[name]
  if (need === 'takers' && !takesPart(person)) return { refusal: 'onlyParticipants' }
  if (need === 'leaders' && !isLeading(person)) return { refusal: 'onlyHosts' }
  if (need === 'hosts' && !leads(person.part)) return { refusal: 'onlyHosts' }
  return { person }
}

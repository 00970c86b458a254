/** Sessions by chance: a room with people of all kinds in it, and what may happen there next. */
import { authority } from '../authority.ts'
import type { CommandName } from '../command.ts'
import { peopleOf } from '../people.ts'
import { anyCommand, commandNames } from './any-command.ts'
import { newRoom, type Room } from './room.ts'

/** A workshop is mostly writing and voting; without these, few ballots would come to their end. */
const often: readonly CommandName[] = [
  ...repeated('vote', 8),
  ...repeated('draft', 3),
  ...repeated('ballot-open', 3),
  ...repeated('ballot-reveal', 3),
  'ballot',
  'ballot-close',
  'ballot-admit',
  'placed',
  'park',
  'release',
  'elect',
]
const rare: Partial<Record<CommandName, number>> = {
  end: 0.12,
  erase: 0.4,
  remove: 0.3,
  part: 0.2,
  door: 0.1,
  'ballot-drop': 0.15,
  'draft-drop': 0.6,
}

function repeated(name: CommandName, times: number): readonly CommandName[] {
  return Array.from({ length: times }, () => name)
}

/** A room with people of all kinds in it. */
export function fullRoom(seed: number): Room {
  const room = newRoom(seed)
  for (const part of ['cohost', 'participant', 'participant', 'participant', 'viewer'] as const)
    room.with(part)
  return room
}

/** One step: mostly a command, at times somebody comes, goes, or time passes. */
export function anyStep(room: Room): void {
  const { chance } = room
  const people = Object.keys(room.session.people)
  if (chance.chance(0.06) && room.session.doorOpen && room.session.door !== 'personal' && people.length < 14)
    room.joins({ alias: 'Ann', part: chance.chance(0.15) ? 'viewer' : 'participant' })
  if (chance.chance(0.12)) room.pass(chance.below(20_000))
  if (chance.chance(0.05)) {
    const one = chance.pick(people)
    if (!room.here.delete(one)) room.here.add(one)
    const hostsAre = peopleOf(room.session).some(
      ({ id, part }) => (part === 'host' || part === 'cohost') && room.here.has(id),
    )
    room.hostsLeft(hostsAre ? undefined : room.now - chance.below(90_000))
  }
  if (chance.chance(0.03)) {
    for (const { id, part } of peopleOf(room.session)) if (part !== 'participant') room.here.delete(id)
    room.hostsLeft(room.now - 90_000)
    room.do(chance.pick(people), { do: 'elect', person: chance.pick(people) })
  }
  const name = chance.chance(0.6)
    ? chance.pick(often)
    : chance.pick(commandNames.filter((any) => chance.chance(rare[any] ?? 1)))
  // Mostly by somebody who may, so that something comes of it.
  const lead = ['leaders', 'hosts'].includes(authority[name]) && chance.chance(0.7)
  const by = lead ? 'host' : chance.chance(0.05) ? 'constructor' : chance.pick(people)
  room.do(by, anyCommand(name, room.session, chance))
}

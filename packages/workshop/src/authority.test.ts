import { describe, expect, it } from 'vitest'
import { commandNames } from './testing/any-command.ts'
import { newRoom } from './testing/room.ts'
import { whoMay } from './authority.ts'
import type { CommandName } from './command.ts'

const everyone = [
  'host',
  'cohost',
  'acting',
  'participant',
  'viewer',
  'waiting',
  'removed',
  'stranger',
] as const
type Anyone = (typeof everyone)[number]

/** ● may; h only hosts; p only participants; for those outside, why not at all. */
const leading = '● ● ● h h'
const hosting = '● ● h h h'
const taking = '● ● ● ● p'
const all = '● ● ● ● ●'
const table: Readonly<Record<CommandName, string>> = {
  door: leading,
  admit: leading,
  remove: hosting,
  rename: leading,
  part: hosting,
  'writes-as': taking,
  elect: taking,
  erase: hosting,
  title: leading,
  end: hosting,
  agenda: leading,
  phase: leading,
  rights: leading,
  'timer-start': leading,
  'timer-pause': leading,
  'timer-resume': leading,
  'timer-add': leading,
  'timer-stop': leading,
  spotlight: leading,
  'spotlight-end': leading,
  hand: all,
  'hand-down': all,
  'call-on': leading,
  ready: taking,
  lock: leading,
  broadcast: leading,
  flag: taking,
  draft: taking,
  'draft-drop': taking,
  release: leading,
  placed: taking,
  park: leading,
  ballot: leading,
  'ballot-open': leading,
  'ballot-close': leading,
  'ballot-reveal': leading,
  'ballot-drop': leading,
  'ballot-limits': leading,
  'ballot-anonymity': leading,
  'ballot-admit': leading,
  abstain: leading,
  vote: taking,
  groups: leading,
  'join-group': taking,
  pick: taking,
  outcome: leading,
  'outcome-drop': leading,
  'take-on': taking,
}
const refusals: Readonly<Record<string, string>> = { h: 'onlyHosts', p: 'onlyParticipants' }
const outside = { waiting: 'notNow', removed: 'onlyParticipants', stranger: 'unknown' } as const

function roomOfAll() {
  const room = newRoom()
  const people: Record<Anyone, string> = {
    host: 'host',
    cohost: room.with('cohost'),
    acting: room.with('participant'),
    participant: room.with('participant'),
    viewer: room.with('viewer'),
    removed: room.with('participant'),
    waiting: '',
    stranger: 'constructor',
  }
  room.keep({ events: [{ type: 'acting', person: people.acting, on: true }] })
  room.do('host', { do: 'remove', person: people.removed })
  room.do('host', { do: 'door', door: 'admit', open: true })
  people.waiting = room.joins()
  return { room, people }
}

describe('who may give a command', () => {
  const { room, people } = roomOfAll()
  const answer = (who: Anyone, name: CommandName): string => {
    const may = whoMay(room.session, people[who], name)
    return 'refusal' in may ? may.refusal : '●'
  }

  it.each(commandNames)('%s', (name) => {
    const inside = everyone.slice(0, 5).map((who) => answer(who, name))
    expect(inside).toEqual(table[name].split(' ').map((sign) => refusals[sign] ?? sign))
    expect(answer('waiting', name)).toBe(outside.waiting)
    expect(answer('removed', name)).toBe(outside.removed)
    expect(answer('stranger', name)).toBe(outside.stranger)
  })

  it('takes nothing after the end but what takes out', () => {
    const ended = roomOfAll()
    ended.room.do('host', { do: 'end' })
    const still = commandNames.filter((name) => 'person' in whoMay(ended.room.session, 'host', name))
    expect(still.toSorted()).toEqual(['draft-drop', 'erase'])
  })
})

import type { Change } from '@parley/acts'
import {
  addClaim,
  addRelated,
  type ArgumentMap,
  type Command,
  type Context,
  connect,
  deleteRows,
  inferenceId,
  mapFrom,
  move,
  setStance,
  setWords,
  tag,
} from '@parley/model'
import type { PhaseRights } from '@parley/workshop'
import { describe, expect, test } from 'vitest'
import { notOfferedOn } from './offers.ts'
import { lockedClaims, notOffered } from './phase-rights.ts'

let made = 0
const context: Context = { me: 'me', now: 5, newId: () => `new-${++made}`, random: () => 0.5 }
/** `own` is a claim that I added; all else is somebody's. */
function room(): ArgumentMap {
  const map = mapFrom('a > P; b > a; c > Q')
  const added = addClaim.perform(
    map.tables,
    { lang: 'en', pos: null, text: 'Mine' },
    { ...context, newId: () => 'own' },
  )
  if (!added.ok) throw new Error(added.refusal.why)
  map.apply(added.writes)
  return map.tables
}
const none: PhaseRights = {
  write: true,
  add: false,
  editOwn: false,
  editAny: false,
  move: false,
  link: false,
  delete: false,
  comment: false,
}
const rightNames = ['add', 'editOwn', 'editAny', 'move', 'link', 'delete'] as const
const step = inferenceId('a > P')

interface Asked {
  readonly name: string
  readonly change: Change
  readonly on: string | null
  readonly writes: (map: ArgumentMap) => ReturnType<typeof writesBy>
}
function writesBy<Args>(map: ArgumentMap, command: Command<Args>, args: Args) {
  const performed = command.perform(map, args, context)
  if (!performed.ok) throw new Error(performed.refusal.why)
  expect(performed.writes).not.toEqual([])
  return performed.writes
}
const asks = <Args>(change: Change, on: string | null, command: Command<Args>, args: Args): Asked => ({
  name: `${command.name} on ${on ?? 'nothing'}`,
  change,
  on,
  writes: (map) => writesBy(map, command, args),
})
const text = { lang: 'en', pos: null, text: 'New' } as const
const all: readonly Asked[] = [
  asks('add', null, addClaim, text),
  ...['P', 'b', 'c', 'own', step].map((target) =>
    asks('add', target, addRelated, { target, stance: 'supports', ...text } as const),
  ),
  ...['P', 'b', 'own'].flatMap((row) => [
    asks('edit', row, setWords, { place: { field: 'text', row, lang: 'en' }, text: 'Other' } as const),
    asks('move', row, move, { places: { [row]: [10, 20] as const } }),
    asks('delete', row, deleteRows, { ids: [row] }),
    asks('attach', row, tag, { claim: row, name: 'Cost' }),
  ]),
  asks('link', step, setStance, { inference: step, stance: 'rebuts' }),
  asks('link', null, connect, { claim: 'c', target: 'own', stance: 'supports' }),
]

const lockings: readonly (readonly string[])[] = [[], ['P'], ['own'], ['a', 'Q']]

describe.each(lockings.map((locks) => ({ locks })))('with locks on $locks', ({ locks }) => {
  test.each(all)(
    '$name: what is said before is what the rule says of the writes',
    ({ change, on, writes }) => {
      const map = room()
      // An arrow from a claim to another is asked about before it is known which.
      if (on === null && change === 'link' && locks.includes('own')) return
      for (const only of [[], ...rightNames.map((one) => [one]), rightNames]) {
        const rights: PhaseRights = { ...none, ...Object.fromEntries(only.map((one) => [one, true])) }
        const offered = { rights, me: 'me', locked: lockedClaims(map, locks) }
        expect([only, notOfferedOn(map, change, on, offered)]).toEqual([
          only,
          notOffered(map, writes(map), offered),
        ])
      }
    },
  )
})

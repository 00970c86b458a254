import { expect, it } from 'vitest'
import {
  after,
  type Connection,
  type ConnectionEvent,
  pauseMs,
  saveState,
  starting,
  transitions,
} from './connection.ts'

const step = (connection: Connection, ...events: readonly ConnectionEvent[]) =>
  events.reduce(after, connection)
const live = step(starting, { type: 'loaded' }, { type: 'admitted' }, { type: 'opened' }, { type: 'synced' })
const failed = { type: 'failed', reason: 'network' } as const

it('goes live by way of store, ticket, socket and first sync', () => {
  const ways: string[] = []
  let connection = starting
  for (const type of ['loaded', 'admitted', 'opened', 'synced'] as const) {
    connection = after(connection, { type })
    ways.push(connection.at)
  }
  expect(ways).toEqual(['ticket', 'connecting', 'syncing', 'live'])
})

it('comes back after each failure, and forgets failures when it is live', () => {
  const offline = step(live, failed, { type: 'retry' }, failed)
  expect(offline).toEqual({ at: 'offline', failures: 2, reason: 'network' })
  const back = step(offline, { type: 'retry' }, { type: 'admitted' }, { type: 'opened' })
  expect(back).toEqual({ at: 'syncing', failures: 2, reason: null })
  expect(after(back, { type: 'synced' })).toEqual({ at: 'live', failures: 0, reason: null })
})

it('stays refused, with the reason, whatever comes late', () => {
  const refused = after(live, { type: 'refused', reason: 'refusedUpdate' })
  expect(refused).toMatchObject({ at: 'refused', reason: 'refusedUpdate' })
  expect(step(refused, failed, { type: 'retry' }, { type: 'synced' }, { type: 'loaded' })).toBe(refused)
})

it('can be closed from everywhere and opened from nowhere', () => {
  for (const cells of Object.values(transitions)) expect(cells.close).toMatch(/closed|same/)
  expect(Object.values(transitions.closed).every((to) => to === 'same')).toBe(true)
})

it('leaves every state but the last two', () => {
  for (const [at, cells] of Object.entries(transitions)) {
    const ways = new Set(Object.values(cells).filter((to) => to !== 'same' && to !== 'closed'))
    expect([at, ways.size > 0]).toEqual([at, !['refused', 'closed'].includes(at)])
  }
})

it('waits longer each time, up to a bound', () => {
  expect([0, 1, 2].map((failures) => pauseMs(failures, 0))).toEqual([250, 500, 1000])
  expect(pauseMs(99, 0)).toBe(15_000)
  expect(pauseMs(99, 1)).toBe(7500)
})

it.each([
  ['all is on disk', live, { sent: 3, saved: 3, unsent: false }, true, 'saved'],
  ['something is under way', live, { sent: 3, saved: 2, unsent: false }, true, 'saving'],
  ['something was never sent', live, { sent: 0, saved: 0, unsent: true }, true, 'saving'],
  [
    'it first connects',
    step(starting, { type: 'loaded' }),
    { sent: 0, saved: 0, unsent: true },
    true,
    'saving',
  ],
  ['it is offline', after(live, failed), { sent: 3, saved: 3, unsent: false }, true, 'offline'],
  [
    'it tries to come back',
    step(live, failed, { type: 'retry' }),
    { sent: 0, saved: 0, unsent: false },
    true,
    'offline',
  ],
  ['it only reads', live, { sent: 0, saved: 0, unsent: true }, false, 'read-only'],
  [
    'it was refused',
    after(live, { type: 'refused', reason: 'mapFull' }),
    { sent: 1, saved: 0, unsent: false },
    false,
    'refused',
  ],
] as const)('says how the work stands when %s', (_when, connection, counts, mayWrite, said) => {
  expect(saveState(connection, counts, mayWrite)).toBe(said)
})

import type { MapStatus } from '@parley/sync'
import { expect, test } from 'vitest'
import { safetyOf } from './safety-of.ts'

const live: MapStatus = {
  connection: { at: 'live', failures: 0, reason: null },
  saved: 'saved',
  role: 'edit',
  mayWrite: true,
  links: null,
  origins: [],
  keptHere: true,
  refused: null,
}
const offline = { at: 'offline', failures: 1, reason: 'network' } as const

test.each([
  ['all on disk', {}, 'saved'],
  ['on its way', { saved: 'saving' }, 'saving'],
  ['a viewer, connected', { saved: 'read-only', role: 'view' }, 'saved'],
  [
    'not connected yet',
    { saved: 'saving', connection: { at: 'ticket', failures: 0, reason: null } },
    'connecting',
  ],
  ['no network', { saved: 'offline', connection: offline }, 'offline'],
  ['a server without disk', { saved: 'offline', connection: { ...offline, reason: 'notSaved' } }, 'notSaved'],
  [
    'refused work',
    { saved: 'refused', refused: { reason: 'refusedUpdate', update: new Uint8Array() } },
    'refused',
  ],
  ['a full map', { saved: 'refused', refused: { reason: 'mapFull', update: new Uint8Array() } }, 'mapFull'],
] as const)('%s', (_, status, safety) => {
  expect(safetyOf({ ...live, ...status })).toBe(safety)
})

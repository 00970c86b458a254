import { expect, it } from 'vitest'
import { workshopBounds } from './bounds.ts'
import { screenAdded } from './screens.ts'
import { newRoom } from './testing/room.ts'

const wall = { alias: ' Wall ', tokenHash: 'hash-wall' }

it('comes past any door, looks on, and votes in nothing', () => {
  const room = newRoom()
  for (const door of ['open', 'admit', 'personal'] as const) {
    room.do('host', { do: 'door', door, open: false })
    const made = room.keep(screenAdded(room.session, 'host', wall, room.around()))
    expect(room.session.people[made.person ?? '']).toMatchObject({ part: 'viewer', standing: 'in' })
  }
  expect(Object.values(room.session.people).map(({ alias }) => alias)).toEqual(
    expect.arrayContaining(['Wall', 'Wall 2', 'Wall 3']),
  )
})

it('is for those who lead, while it runs, and where there is room', () => {
  const room = newRoom()
  const guest = room.joins()
  const asked = (by: string, what = wall) => screenAdded(room.session, by, what, room.around()).refusal
  expect(asked(guest)).toBe('onlyHosts')
  expect(asked('nobody')).toBe('onlyHosts')
  expect(asked('host', { ...wall, alias: '\u202e' })).toBe('malformed')
  expect(asked('host', { ...wall, alias: 'x'.repeat(workshopBounds.aliasLength + 1) })).toBe('tooLong')
  expect(asked('host')).toBeUndefined()
  room.do('host', { do: 'part', person: guest, part: 'cohost' })
  expect(asked(guest)).toBeUndefined()
  room.do('host', { do: 'remove', person: guest })
  expect(asked(guest)).toBe('onlyHosts')
  room.do('host', { do: 'end' })
  expect(asked('host')).toBe('ended')
})

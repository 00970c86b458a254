import { describe, expect, it } from 'vitest'
import { newRoom } from './testing/room.ts'

const started = (ms = 60_000) => {
  const room = newRoom()
  room.do('host', { do: 'timer-start', label: 'Talk', ms })
  return room
}

describe('the clock', () => {
  it('ends by itself, at its own time', () => {
    const room = started()
    const endsAt = room.now + 60_000
    room.pass(59_999)
    expect(room.session.timer).toMatchObject({ state: 'running', endsAt })
    room.pass(5000)
    expect(room.session.timer).toEqual({ state: 'over', label: 'Talk', endedAt: endsAt, total: 60_000 })
  })

  it('keeps what is left while it rests', () => {
    const room = started()
    room.pass(20_000)
    room.do('host', { do: 'timer-pause' })
    room.pass(1_000_000)
    expect(room.session.timer).toMatchObject({ state: 'paused', left: 40_000 })
    room.do('host', { do: 'timer-resume' })
    expect(room.session.timer).toMatchObject({ state: 'running', endsAt: room.now + 40_000 })
  })

  it('takes more time while it runs, rests and is over', () => {
    const room = started()
    room.do('host', { do: 'timer-add', ms: 30_000 })
    expect(room.session.timer).toMatchObject({ endsAt: room.now + 90_000, total: 90_000 })
    room.do('host', { do: 'timer-pause' })
    room.do('host', { do: 'timer-add', ms: -60_000 })
    expect(room.session.timer).toMatchObject({ state: 'paused', left: 30_000 })
    room.do('host', { do: 'timer-resume' })
    room.pass(100_000)
    room.do('host', { do: 'timer-add', ms: 10_000 })
    expect(room.session.timer).toMatchObject({ state: 'running', endsAt: room.now + 10_000 })
  })

  it('is over when nothing is left, also before anybody noticed', () => {
    const room = started()
    room.do('host', { do: 'timer-add', ms: -60_000 })
    expect(room.session.timer).toMatchObject({ state: 'over', endedAt: room.now })
    expect(room.do('host', { do: 'timer-pause' }).refusal).toBe('notNow')
    expect(room.do('host', { do: 'timer-add', ms: -1 }).refusal).toBe('notNow')
  })

  it('refuses what there is nothing to do with', () => {
    const room = newRoom()
    for (const name of ['timer-pause', 'timer-resume'] as const)
      expect(room.do('host', { do: name }).refusal).toBe('notNow')
    expect(room.do('host', { do: 'timer-add', ms: 1 }).refusal).toBe('notNow')
    expect(room.do('host', { do: 'timer-start', label: '', ms: 0 }).refusal).toBe('badValue')
  })
})

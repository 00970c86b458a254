import { describe, expect, it } from 'vitest'
import { commonView } from './common-view.ts'
import { nextWake, onTime } from './on-time.ts'
import { newRoom } from './testing/room.ts'

const holding = () => {
  const room = newRoom()
  const cohost = room.with('cohost')
  room.pass(100_000)
  room.do('host', { do: 'spotlight', id: 's', mode: 'hold', rows: ['c1'], live: false })
  return { room, cohost }
}

describe('a hold', () => {
  it('frees itself ten seconds after its host left, also when another host is here', () => {
    const { room } = holding()
    expect(nextWake(room.session, room.around())).toBeUndefined()
    const left = room.now
    room.here.delete('host')
    const around = () => ({ ...room.around(), awaySince: new Map([['host', left]]) })
    expect(nextWake(room.session, around())).toBe(left + 10_000)
    room.pass(9999)
    expect(onTime(room.session, around()).events).toEqual([])
    room.pass(1)
    expect(onTime(room.session, around()).events).toEqual([{ type: 'spotlight', spotlight: null }])
  })

  it('frees itself by when the last host left, where no more is known', () => {
    const { room, cohost } = holding()
    room.here.delete('host')
    room.here.delete(cohost)
    room.hostsLeft(room.now)
    room.pass(10_000)
    expect(room.session.spotlight).toBeNull()
  })

  it('stays with a host who is here, and an invitation stays anyhow', () => {
    const { room } = holding()
    room.pass(1_000_000)
    expect(room.session.spotlight?.mode).toBe('hold')
    room.do('host', { do: 'spotlight', id: 't', mode: 'invite', rows: ['c1'], live: false })
    room.here.clear()
    room.hostsLeft(room.now)
    room.pass(1_000_000)
    expect(room.session.spotlight?.mode).toBe('invite')
  })
})

describe('waking', () => {
  it('is at the earliest of what is due, and at the minute without a host', () => {
    const room = newRoom()
    expect(nextWake(room.session, room.around())).toBeUndefined()
    room.do('host', { do: 'timer-start', label: '', ms: 90_000 })
    const start = room.now
    expect(nextWake(room.session, room.around())).toBe(start + 90_000)
    room.here.delete('host')
    room.hostsLeft(start)
    expect(nextWake(room.session, room.around())).toBe(start + 60_000)
    expect(commonView(room.session, 'participant', room.around()).room.hostAway).toBe(false)
    room.pass(60_000)
    expect(commonView(room.session, 'participant', room.around()).room.hostAway).toBe(true)
    expect(nextWake(room.session, room.around())).toBe(start + 90_000)
    room.here.add('host')
    room.do('host', { do: 'end' })
    expect(nextWake(room.session, room.around())).toBeUndefined()
    expect(onTime(room.session, room.around()).events).toEqual([])
  })

  it('is for a ballot that is closing, too', () => {
    const room = newRoom()
    const ballot = 'b'
    room.do('host', {
      do: 'ballot',
      ballot,
      kind: 'approve',
      ask: 'custom',
      question: '?',
      targets: [{ id: 'c1', kind: 'claim', text: 'Chips' }],
      each: 1,
      perTarget: 1,
      anonymity: 'secret',
      sealed: false,
    })
    room.do('host', { do: 'ballot-open', ballot })
    room.do('host', { do: 'ballot-close', ballot })
    expect(nextWake(room.session, room.around())).toBe(room.now + 3000)
    room.pass(3000)
    expect(room.session.ballots[ballot]?.state).toBe('closed')
    expect(nextWake(room.session, room.around())).toBeUndefined()
  })
})

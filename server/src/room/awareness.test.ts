import { type Role } from '@parley/protocol'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type AwarenessEntry, readFrame } from '../ws/frames.ts'
import { Awareness } from './awareness.ts'
import type { Member } from './member.ts'

const bounds = { awarenessBytes: 100, awarenessIds: 4, presenceMs: 25 }
const encode = (state: unknown) => new TextEncoder().encode(JSON.stringify(state))
const decode = (json: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(json))

/** A member that keeps what it hears: client -> [clock, state]. */
class Listener implements Member {
  readonly role: Role = 'edit'
  readonly person = ''
  readonly refused = false
  readonly heard = new Map<number, [number, unknown]>()
  frames = 0
  send(): void {}
  sendState(): void {}
  saved(): void {}
  refuse(): void {}
  sendPresence(message: Uint8Array): void {
    const frame = readFrame(message)
    this.frames++
    if (frame?.kind !== 'awareness') return
    for (const { client, clock, json } of frame.entries) this.heard.set(client, [clock, decode(json)])
  }
}

const thrown = (error: unknown) => {
  throw error
}
let room: Awareness
let ada: Listener
let ben: Listener
beforeEach(() => {
  vi.useFakeTimers()
  room = new Awareness(bounds, thrown)
  ada = join()
  ben = join()
})
afterEach(() => void vi.useRealTimers())

function join() {
  const one = new Listener()
  room.join(one)
  return one
}
type Told = readonly [client: number, clock: number, state: unknown]
function tell(member: Listener, ...told: readonly Told[]) {
  const entries = told.map(([client, clock, state]): AwarenessEntry => ({
    client,
    clock,
    json: encode(state),
  }))
  const reason = room.take(member, entries, () => true)
  vi.advanceTimersByTime(30)
  return reason
}

test('a socket speaks for its own id, and hears no echo', () => {
  tell(ada, [1, 1, 'here'])
  tell(ada, [1, 2, 'there'])
  expect(ben.heard.get(1)).toEqual([2, 'there'])
  expect(ada.frames).toBe(0)
})
test('an older clock and the same clock are not news', () => {
  tell(ada, [1, 5, 'five'])
  tell(ada, [1, 4, 'four'])
  tell(ada, [1, 5, 'other'])
  expect(ben.heard.get(1)).toEqual([5, 'five'])
})
test('nobody else can move, take or remove it', () => {
  tell(ada, [1, 1, 'ada'])
  tell(ben, [1, 9, 'ben as ada'])
  tell(ben, [1, 10, null])
  tell(ben, [2, 1, 'ben'], [1, 11, null])
  expect(ben.heard.get(1)).toEqual([1, 'ada'])
  expect(ada.heard.size).toBe(0)
})
test('what several entries say of unknown ids is hearsay', () => {
  tell(ben, [7, 1, 'x'], [8, 1, 'y'])
  tell(ben, [9, 1, null])
  expect(ada.heard.size).toBe(0)
})
test('one who leaves is gone for all', () => {
  tell(ada, [1, 3, 'ada'])
  room.leave(ada)
  vi.advanceTimersByTime(30)
  expect(ben.heard.get(1)?.[1]).toBeNull()
})
test('a repeated state does not bring a ghost back', () => {
  tell(ada, [1, 3, 'ada'])
  room.leave(ada)
  tell(ben, [1, 3, 'ada'])
  tell(ben, [1, 4, 'ada'])
  expect(ben.heard.get(1)?.[1]).toBeNull()
  const carla = join()
  expect(readFrame(room.everybody(carla))).toEqual({ kind: 'awareness', entries: [] })
})
test('one who comes back goes on with its own clock, and is seen at once', () => {
  tell(ada, [1, 3, 'ada'])
  room.leave(ada)
  vi.advanceTimersByTime(30)
  const [gone = 0] = ben.heard.get(1) ?? []
  const back = join()
  tell(back, [1, 3, 'back'])
  const [first = 0, state] = ben.heard.get(1) ?? []
  expect([first > gone, state]).toEqual([true, 'back'])
  tell(back, [1, 4, 'moved'])
  expect(ben.heard.get(1)).toEqual([first + 1, 'moved'])
})
test('one whose old line is not yet dead is seen when it is', () => {
  tell(ada, [1, 3, 'ada'])
  const back = join()
  tell(back, [1, 4, 'back'])
  expect(ben.heard.get(1)).toEqual([3, 'ada'])
  room.leave(ada)
  tell(back, [1, 5, 'back'])
  expect(ben.heard.get(1)?.[1]).toBe('back')
})
test('a socket owns four ids at most', () => {
  for (const client of [1, 2, 3, 4, 5]) tell(ada, [client, 1, 'x'])
  expect([...ben.heard.keys()]).toEqual([1, 2, 3, 4])
})
test('too large is refused, of an own id only', () => {
  expect(tell(ada, [1, 1, 'x'.repeat(200)])).toBe('tooLarge')
  tell(ada, [1, 1, 'ada'])
  expect(tell(ben, [1, 2, 'x'.repeat(200)])).toBeUndefined()
})
test('what cannot be paid for is left out', () => {
  const taken = room.take(ada, [{ client: 1, clock: 1, json: encode('x') }], () => false)
  vi.advanceTimersByTime(30)
  expect([taken, ben.frames]).toEqual([undefined, 0])
})
describe('many changes', () => {
  test('are one frame to each, with the latest of all', () => {
    const crowd = Array.from({ length: 10 }, join)
    crowd.forEach((one, i) => {
      for (const clock of [1, 2, 3])
        room.take(one, [{ client: 100 + i, clock, json: encode(clock) }], () => true)
    })
    vi.advanceTimersByTime(30)
    expect(ben.frames).toBe(1)
    expect([...ben.heard.values()]).toEqual(Array.from({ length: 10 }, () => [3, 3]))
    expect(crowd[0]?.heard.size).toBe(9)
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Role } from '@parley/protocol'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bounds } from '../bounds.ts'
import { mapNamed } from '../store/contract.ts'
import { openFolder } from '../store/open.ts'
import type { Store } from '../store/port.ts'
import { Gate } from '../testing/held-store.ts'
import { updateThatSets } from '../testing/raw-client.ts'
import type { Member } from './member.ts'
import { Rooms } from './registry.ts'

vi.setConfig({ expect: { poll: { timeout: 5000, interval: 5 } } })
let folder: string
let store: Store
let gate: Gate
let rooms: Rooms
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-rooms-'))
  gate = new Gate()
  store = gate.around(openFolder(folder))
  await store.create(mapNamed('a'), [])
  rooms = new Rooms({ store, bounds: { ...bounds, lingerMs: 0 }, clock: Date.now, log: () => undefined })
})
afterEach(async () => {
  gate.open()
  await rooms.stop()
  await store.close()
  rmSync(folder, { recursive: true, maxRetries: 5 })
})

class Somebody implements Member {
  readonly role: Role = 'edit'
  readonly person = 'Ada'
  refused = false
  settled = 0
  send(): void {}
  sendState(): void {}
  sendPresence(): void {}
  saved(count: number): void {
    this.settled += count
  }
  refuse(): void {
    this.refused = true
  }
}

test('a room whose last edit is still being written stays until it is, and no longer', async () => {
  const ada = new Somebody()
  const room = rooms.join('a', ada)
  gate.shut()
  room.write(ada, updateThatSets('x'), { grows: true, locked: false })
  await expect.poll(() => gate.tries).toBe(1)
  rooms.leave(room, ada)
  // Longer than the room lingers: a timer of the same length that began later has ended.
  await new Promise((later) => setTimeout(later))
  await new Promise((later) => setImmediate(later))
  expect(rooms.size).toBe(1)
  gate.open()
  await expect.poll(() => rooms.size).toBe(0)
  expect(await store.lastSeq('a')).toBe(1)
})

test('somebody who comes while the last edit is written keeps the room', async () => {
  const [ada, ben] = [new Somebody(), new Somebody()]
  const room = rooms.join('a', ada)
  gate.shut()
  room.write(ada, updateThatSets('x'), { grows: true, locked: false })
  await expect.poll(() => gate.tries).toBe(1)
  rooms.leave(room, ada)
  await new Promise((later) => setTimeout(later))
  await new Promise((later) => setImmediate(later))
  expect(rooms.join('a', ben)).toBe(room)
  gate.open()
  await room.flush()
  room.write(ben, updateThatSets('y'), { grows: true, locked: false })
  await expect.poll(() => ben.settled).toBe(1)
  expect([rooms.size, rooms.join('a', new Somebody())]).toEqual([1, room])
})

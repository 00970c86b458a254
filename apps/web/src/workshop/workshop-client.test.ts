import type { WorkshopChannel } from '@parley/sync'
import type { FromPage, FromServer, RoomView } from '@parley/workshop'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WorkshopClient } from './workshop-client.ts'

/** A socket whose other end is this test. */
function fakeChannel() {
  const listeners = new Set<Parameters<WorkshopChannel['listen']>[0]>()
  const sent: FromPage[] = []
  let isOpen = true
  return {
    sent,
    commands: () => sent.flatMap((one) => (one.t === 'do' ? [one] : [])),
    hears: (message: FromServer | string) => {
      const text = typeof message === 'string' ? message : JSON.stringify(message)
      for (const { text: hear } of listeners) hear?.(text)
    },
    turn(open: boolean) {
      isOpen = open
      for (const { turned } of listeners) turned?.()
    },
    listeners,
    channel: {
      get isOpen() {
        return isOpen
      },
      send(text) {
        // oxlint-disable-next-line no-unsafe-type-assertion -- what the client under test wrote a moment ago
        if (isOpen) sent.push(JSON.parse(text) as FromPage)
        return isOpen
      },
      listen(listener) {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
    } satisfies WorkshopChannel,
  }
}

/** At least 0, less than 1; the same row for the same seed (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const room = (title: string): RoomView => ({
  id: 'w',
  map: 'm',
  code: '',
  title,
  lang: 'en',
  door: 'open',
  doorOpen: true,
  createdAt: 0,
  hostAway: false,
})
const view = (seq: number, title: string, whole = false): FromServer => ({
  t: 'view',
  seq,
  ...(whole && { whole: true }),
  change: { put: { room: room(title) } },
})
/** The server's clock. */
const truth = () => Date.now() + 1_000_000

/** Whether a promise has been settled yet, and as what. */
function watched<T>(promise: Promise<T>) {
  const seen: { value?: T } = {}
  void promise.then((value) => (seen.value = value))
  return seen
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a command without an answer is asked again after a lost connection, under the same id, and answered once', async () => {
  const line = fakeChannel()
  const client = new WorkshopClient(line.channel)
  const first = watched(client.do({ do: 'ready', ready: true }))
  expect(line.commands()).toHaveLength(1)
  line.turn(false)
  const second = watched(client.do({ do: 'timer-pause' }))
  expect([line.commands().length, client.waiting, client.isOpen]).toEqual([1, 2, false])
  line.turn(true)
  // A second sign of life of the same socket asks nothing anew.
  line.turn(true)
  const asked = line.commands()
  expect(asked.map(({ command }) => command)).toEqual([
    { do: 'ready', ready: true },
    { do: 'ready', ready: true },
    { do: 'timer-pause' },
  ])
  expect(asked[0]?.id).toBe(asked[1]?.id)
  line.hears({ t: 'done', id: asked[0]?.id ?? '', seq: 1 })
  line.hears({ t: 'done', id: asked[0]?.id ?? '', seq: 1 })
  await vi.advanceTimersByTimeAsync(0)
  expect([first.value, second.value, client.waiting]).toEqual([{ ok: true }, undefined, 1])
  line.turn(false)
  line.turn(true)
  // What was answered is not asked again.
  expect(line.commands().map(({ command }) => command)).toEqual([
    { do: 'ready', ready: true },
    { do: 'ready', ready: true },
    { do: 'timer-pause' },
    { do: 'timer-pause' },
  ])
  client.close()
})

test('a refusal comes back as its reason, and leaving ends what waits', async () => {
  const line = fakeChannel()
  const client = new WorkshopClient(line.channel)
  const late = watched(client.do({ do: 'vote', ballot: 'b', epoch: 1, target: 't', value: 1 }))
  const open = watched(client.do({ do: 'ready', ready: true }))
  line.hears({ t: 'refused', id: line.commands()[0]?.id ?? '', why: 'lateVote' })
  client.close()
  await vi.advanceTimersByTimeAsync(0)
  expect([late.value, open.value]).toEqual([
    { ok: false, why: 'lateVote' },
    { ok: false, why: 'gone' },
  ])
  expect(line.listeners.size).toBe(0)
})

test('nothing is shown before a whole view; then changes are added to it, and the next whole one replaces all', () => {
  const line = fakeChannel()
  const client = new WorkshopClient(line.channel)
  let told = 0
  client.subscribe(() => told++)
  line.hears(view(3, 'Early'))
  expect([client.view, told]).toEqual([undefined, 0])
  line.hears({ t: 'view', seq: 4, whole: true, change: { put: { room: room('Chips'), locks: ['c1'] } } })
  const locks = client.slice('locks')
  line.hears(view(5, 'Chips and think tanks'))
  expect(client.slice('room')?.title).toBe('Chips and think tanks')
  expect(client.slice('locks')).toBe(locks)
  line.turn(false)
  line.turn(true)
  line.hears(view(9, 'Anew', true))
  expect([client.slice('room')?.title, client.slice('locks')]).toEqual(['Anew', undefined])
  client.close()
})

test('a change that is older than what is shown says nothing; a whole view counts even with a smaller number', () => {
  const line = fakeChannel()
  const client = new WorkshopClient(line.channel)
  line.hears(view(7, 'Now', true))
  line.hears(view(6, 'Before'))
  expect(client.slice('room')?.title).toBe('Now')
  // Several audiences' changes of one event bear one number.
  line.hears(view(7, 'Now too'))
  expect(client.slice('room')?.title).toBe('Now too')
  // The server was restored from a backup.
  line.hears(view(2, 'Restored', true))
  line.hears(view(3, 'Restored and renamed'))
  expect(client.slice('room')?.title).toBe('Restored and renamed')
  client.close()
})

test('what is no message of ours changes nothing', () => {
  const line = fakeChannel()
  const client = new WorkshopClient(line.channel)
  for (const text of ['', '{', 'null', '[]', '{"t":1}', '{"t":"hello"}', '<html>']) line.hears(text)
  expect([client.view, client.waiting]).toEqual([undefined, 0])
  client.close()
})

test('the clock is within 0.2 s of the server’s for jittered ways, on a device that is ten minutes off', async () => {
  for (let seed = 1; seed <= 200; seed++) {
    const chance = chanceOf(seed)
    const line = fakeChannel()
    const ahead = (chance() < 0.5 ? -1 : 1) * 600_000
    const client = new WorkshopClient(
      line.channel,
      () => truth() + ahead,
      () => performance.now(),
    )
    expect(Math.abs(client.clock.now() - truth())).toBeGreaterThan(500_000)
    let answered = 0
    const from = line.sent.length
    for (let ms = 0; ms < 4000; ms += 5) {
      for (const one of line.sent.slice(Math.max(from - 1, 0) + answered)) {
        if (one.t !== 'ping') continue
        answered += 1
        // A mobile network: mostly 20 to 200 ms each way, at times above a second, neither way like the other.
        const there = 20 + 900 * chance() ** 4
        const back = 20 + 900 * chance() ** 4
        setTimeout(() => {
          const now = truth()
          setTimeout(() => line.hears({ t: 'pong', n: one.n, now }), back)
        }, there)
      }
      // oxlint-disable-next-line no-await-in-loop -- time passes step by step
      await vi.advanceTimersByTimeAsync(5)
    }
    expect(answered, `seed ${seed}`).toBe(5)
    expect(Math.abs(client.clock.now() - truth()), `seed ${seed}`).toBeLessThan(200)
    expect(Math.abs(client.clock.now() - truth()), `seed ${seed}`).toBeLessThanOrEqual(
      client.clock.doubtMs() + 1,
    )
    client.close()
  }
})

test('the time is asked anew after a lost connection, and answers of before it count for nothing', async () => {
  const line = fakeChannel()
  const client = new WorkshopClient(line.channel)
  const pings = () => line.sent.flatMap((one) => (one.t === 'ping' ? [one.n] : []))
  await vi.advanceTimersByTimeAsync(1000)
  expect(pings()).toHaveLength(5)
  line.turn(false)
  line.turn(true)
  await vi.advanceTimersByTimeAsync(1000)
  expect(pings()).toHaveLength(10)
  line.hears({ t: 'pong', n: pings()[0] ?? 0, now: 5 })
  expect(client.clock.doubtMs()).toBe(Infinity)
  client.close()
})

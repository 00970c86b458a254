/** A fault of our own while people of a workshop are told: it costs them a coming back, and others nothing. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Store } from '../store/port.ts'
import { endAll, run } from '../testing/server-under-test.ts'
import { begin, enter, newcomer } from '../testing/workshop-client.ts'
import { dots } from '../testing/workshop-plans.ts'
import type { Seat } from './seat.ts'
import { type Shown, Told } from './told.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })
afterEach(endAll)

/** What goes wrong next, once. */
let fault = ''
const fails = () => {
  if (!fault) return
  const what = fault
  fault = ''
  throw new Error(what)
}

const failingClock = () => {
  fails()
  return 1_700_000_000_000
}

test('when a change cannot be told, its people come back to it, and it has happened; others are not disturbed', async () => {
  let breaks = ''
  const around = (store: Store): Store => ({
    ...store,
    workshops: {
      ...store.workshops,
      commit: async (id, batch) => {
        const seq = await store.workshops.commit(id, batch)
        ;[fault, breaks] = [breaks, '']
        return seq
      },
    },
  })
  const server = await run({ around, clock: failingClock, bounds: { workshopGatherMs: 5, retryMs: 5 } })
  const [shop, other] = [
    await begin(server, await server.newMap()),
    await begin(server, await server.newMap()),
  ]
  const [host, elsewhere] = [await enter(server, shop), await enter(server, other)]
  const { who, page } = await newcomer(server, shop.code, 'Ada')
  breaks = 'the clock stands'
  expect(await host.do({ do: 'broadcast', text: 'Heard by nobody' })).toBe('closed 4508')
  await expect.poll(() => page.closeCode).toBe(4508)
  expect(await elsewhere.do({ do: 'broadcast', text: 'All is well here' })).toBe('done')
  expect(server.lines).toEqual([expect.stringContaining('the clock stands')])
  const [lead, back] = [await enter(server, shop), await enter(server, who)]
  expect(back.view.broadcast?.text).toBe('Heard by nobody')
  expect(await lead.do({ do: 'broadcast', text: 'Heard by all' })).toBe('done')
  await expect.poll(() => back.view.broadcast?.text).toBe('Heard by all')
})

test('a workshop that can be shown to nobody says so to whoever comes, and to the log once', async () => {
  let server = await run()
  const [shop, other] = [
    await begin(server, await server.newMap()),
    await begin(server, await server.newMap()),
  ]
  const bad = {
    id: 'bad',
    kind: 'stance',
    state: 'revealed',
    anonymity: 'secret',
    electorate: [],
    abstains: [],
  }
  const event = JSON.stringify({ type: 'ballot', ballot: bad })
  await server.store.workshops.commit(shop.workshop, { rows: [{ at: 1, command: '', event }] })
  await server.stop()
  server = await run({ folder: server.folder })
  for (let turn = 0; turn < 2; turn++) expect((await enter(server, shop)).closeCode).toBe(4508)
  const elsewhere = await enter(server, other)
  expect(await elsewhere.do(dots())).toBe('done')
  expect(server.lines).toEqual([expect.stringContaining(`Workshop ${shop.workshop}`)])
})

describe('telling by and by', () => {
  const names = ['Ada', 'Ben', 'Cem']
  function room() {
    const state = { seq: 1, breaksFor: '' }
    const view: ReturnType<Shown['common']> = JSON.parse('{"room":{}}')
    const told = new Told(
      () => ({
        seq: state.seq,
        audienceOf: () => 'participant',
        common: () => {
          fails()
          return { ...view, broadcast: { text: `No. ${state.seq}`, at: 1, by: 'host' } }
        },
        me: (person) => {
          if (person === state.breaksFor) throw new Error('no view of their own')
          return JSON.parse(`{"alias":"${person} ${state.seq}"}`)
        },
        besidesVotes: {},
      }),
      1,
      (error, seats) => failed.push([String(error), ...seats.map(({ person }) => person)]),
    )
    const failed: string[][] = []
    const heard = new Map<string, string>()
    const seatOf = (person: string): Seat => ({
      person,
      role: 'edit',
      tell: (frame) => void heard.set(person, Buffer.from(frame).toString()),
      together: (tell) => tell(),
      refuse: () => undefined,
    })
    const seats = names.map(seatOf)
    for (const seat of seats) told.add(seat)
    return { told, state, failed, heard, seats, seatOf }
  }

  test('costs all their seats when it fails; whoever comes afterwards is told as ever', async () => {
    const { told, state, failed, heard, seatOf } = room()
    state.seq = 2
    fault = 'nothing to show'
    told.soon()
    await expect.poll(() => failed).toEqual([['Error: nothing to show', ...names]])
    expect(told.seats).toEqual([])
    told.add(seatOf('Ada'))
    expect(heard.get('Ada')).toContain('No. 2')
    state.seq = 3
    told.soon()
    await expect.poll(() => heard.get('Ada')).toContain('Ada 3')
    expect(failed).toHaveLength(1)
  })

  test('costs one their seat when it is theirs alone that fails', async () => {
    const { told, state, failed, heard, seats } = room()
    Object.assign(state, { seq: 2, breaksFor: 'Ada' })
    told.now()
    await expect.poll(() => heard.get('Cem')).toContain('Cem 2')
    expect(heard.get('Ben')).toContain('Ben 2')
    expect(failed).toEqual([['Error: no view of their own', 'Ada']])
    expect(told.seats).toEqual(seats.slice(1))
  })
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { RawClient } from '../testing/raw-client.ts'
import { endAll, type Running, type TestMap } from '../testing/server-under-test.ts'
import { type Begun, enter, newcomer, type WorkshopClient } from '../testing/workshop-client.ts'
import { dots, voteFor } from '../testing/workshop-plans.ts'
import { newRoom } from '../testing/workshop-room.ts'
import { workshopFrame } from '../ws/frames.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })

let server: Running
let map: TestMap
let shop: Begun
let host: WorkshopClient
let now = 0
beforeEach(async () => {
  now = 1_700_000_000_000
  ;({ server, map, shop, host } = await newRoom({ clock: () => now }))
})
afterEach(endAll)

const opened = async (ballot = dots()) => {
  expect(await host.do(ballot)).toBe('done')
  expect(await host.do({ do: 'ballot-open', ballot: ballot.ballot })).toBe('done')
}
/** Closes, waits until nothing more counts, and reveals. */
const revealed = async () => {
  expect(await host.do({ do: 'ballot-close', ballot: 'crux' })).toBe('done')
  now += 3001
  expect(await host.do({ do: 'ballot-reveal', ballot: 'crux' })).toBe('done')
  return host.view.ballots?.['crux']?.result
}
const dotsOf = (one: WorkshopClient, ballot = 'crux') => one.view.me?.ballots[ballot]?.votes
/** All that is known, as the log has it. */
const log = async () => (await server.store.workshops.load(shop.workshop)).rows.map(({ event }) => event)

describe('one person, one vote:', () => {
  test('voting, reloading and voting again counts once', async () => {
    const { who, page } = await newcomer(server, shop.code, 'Ada')
    await opened()
    expect(await page.do(voteFor('c1', 2))).toBe('done')
    page.end()
    const again = await enter(server, who)
    expect(dotsOf(again)).toEqual({ c1: 2 })
    expect(await again.do(voteFor('c1', 2))).toBe('done')
    const result = await revealed()
    expect(result).toMatchObject({ voted: 1, electorate: 2 })
    expect(result?.targets[0]).toMatchObject({ target: 'c1', voters: 1, dots: 2 })
  })
  test('a second tab spends from the same budget, and each tab sees what the other spent', async () => {
    const { who, page } = await newcomer(server, shop.code, 'Ada')
    const tab = await enter(server, who)
    await opened()
    expect(await page.do(voteFor('c1', 3))).toBe('done')
    expect(await tab.do(voteFor('c2', 2))).toBe('overBudget')
    expect(await tab.do(voteFor('c2', 1))).toBe('done')
    await expect.poll(() => dotsOf(page)).toEqual({ c1: 3, c2: 1 })
    expect(Object.keys(host.view.people ?? {})).toHaveLength(2)
  })
  test('what was voted on a tab that is gone before the answer is seen on the other one', async () => {
    const { who, page } = await newcomer(server, shop.code, 'Ada')
    const tab = await enter(server, who)
    await opened()
    await expect.poll(() => tab.view.ballots?.['crux']?.state).toBe('open')
    void page.do(voteFor('c1', 3))
    // Not torn off: what was sent may be lost with a line that still had something to be read.
    page.socket.close()
    await expect.poll(() => dotsOf(tab)).toEqual({ c1: 3 })
  })
  test('a token given again joins as who one was', async () => {
    const { who } = await newcomer(server, shop.code, 'Ada')
    const again = await server.post('/api/join', { code: shop.code, alias: 'Not Ada', token: who.token })
    expect(JSON.parse(await again.text())).toEqual(who)
  })
  test('a command that comes twice is carried out once and answered the same', async () => {
    const { who, page } = await newcomer(server, shop.code, 'Ada')
    await opened()
    expect(await page.do(voteFor('c1', 1), 'once-only-1')).toBe('done')
    // It says up to where it is written.
    expect(page.replies.get('once-only-1')).toEqual({
      t: 'done',
      id: 'once-only-1',
      seq: (await log()).length,
    })
    expect(await page.do(voteFor('c1', 3))).toBe('done')
    page.end()
    const again = await enter(server, who)
    const before = await log()
    expect(await again.do(voteFor('c1', 1), 'once-only-1')).toBe('done')
    expect(await log()).toEqual(before)
    expect(dotsOf(again)).toEqual({ c1: 3 })
    // The same id from somebody else is another command.
    const { page: ben } = await newcomer(server, shop.code, 'Ben')
    expect(await ben.do({ do: 'ready', ready: true }, 'once-only-1')).toBe('done')
    await expect.poll(() => host.view.ready?.count).toBe(1)
  })
})

describe('refused, and nothing changes:', () => {
  test('a vote for a closed ballot, over the budget, over the cap, of a viewer, of an epoch that is over', async () => {
    const [{ page }, { page: wall }] = [
      await newcomer(server, shop.code, 'Ada'),
      await newcomer(server, shop.code, 'Wall', { part: 'viewer' }),
    ]
    await opened()
    expect(await page.do(voteFor('c1', 3))).toBe('done')
    const before = await log()
    expect(await page.do(voteFor('c2', 2))).toBe('overBudget')
    expect(await page.do(voteFor('c1', 4))).toBe('overCap')
    expect(await page.do(voteFor('c1', -1))).toBe('badValue')
    expect(await page.do(voteFor('c9', 1))).toBe('unknown')
    expect(await page.do(voteFor('c2', 1, { epoch: 2 }))).toBe('notNow')
    expect(await page.do(voteFor('c2', 1, { ballot: 'other' }))).toBe('unknown')
    expect(await wall.do(voteFor('c2', 1))).toBe('onlyParticipants')
    expect(await log()).toEqual(before)
    expect(dotsOf(page)).toEqual({ c1: 3 })
  })
  test('somebody else’s id inside a vote is not looked at', async () => {
    const [{ page: ada }, { who: ben, page: benPage }] = [
      await newcomer(server, shop.code, 'Ada'),
      await newcomer(server, shop.code, 'Ben'),
    ]
    await opened()
    const forged = { ...voteFor('c1', 2), person: ben.person, voter: ben.person, by: ben.person }
    expect(await ada.do(forged)).toBe('done')
    await expect.poll(() => dotsOf(ada)).toEqual({ c1: 2 })
    await expect.poll(() => dotsOf(benPage)).toEqual({})
    expect((await log()).join()).not.toContain(`"voter":"${ben.person}"`)
  })
  test('what is for hosts alone, from a participant: all of it', async () => {
    const { who, page } = await newcomer(server, shop.code, 'Ada')
    await host.do(dots())
    const before = await log()
    const commands = [
      { do: 'ballot-open', ballot: 'crux' },
      { do: 'ballot-reveal', ballot: 'crux' },
      { do: 'part', person: who.person, part: 'host' },
      { do: 'phase', phase: null, start: false },
      { do: 'timer-start', label: '', ms: 5 },
      { do: 'remove', person: shop.person },
      { do: 'release', scope: { of: 'all' } },
      { do: 'spotlight', id: 's', mode: 'hold', rows: [], live: false },
      { do: 'end' },
    ]
    for (const command of commands)
      expect([command.do, await page.do(command)]).toEqual([command.do, 'onlyHosts'])
    expect(await page.do({ do: 'elect', person: who.person })).toBe('hostIsHere')
    expect(await log()).toEqual(before)
  })
  test('what cannot be read: without an id the socket is closed, else it is malformed', async () => {
    const { page } = await newcomer(server, shop.code, 'Ada')
    const nonsense = [
      null,
      7,
      [],
      {},
      { do: 'become-host' },
      { do: 'vote' },
      { ...voteFor('c1', 1), value: '1' },
    ]
    for (const command of nonsense) expect(await page.do(command)).toBe('malformed')
    page.say('{"t":"do"')
    await expect.poll(() => page.closeCode).toBe(1002)
  })
  test('a message of a socket without a person closes it', async () => {
    const plain = new RawClient(await server.socket(map, 'host'))
    await expect.poll(() => plain.synced).toBe(true)
    plain.send(workshopFrame(JSON.stringify({ t: 'do', id: 'some-id-1', command: { do: 'end' } })))
    await expect.poll(() => plain.closeCode).toBe(1002)
    expect(host.view.room?.endedAt).toBeUndefined()
  })
  test('commands without end: too fast, for all tabs of a person together, and not for others', async () => {
    const { who, page } = await newcomer(server, shop.code, 'Ada')
    const tab = await enter(server, who)
    const all = Array.from({ length: 70 }, (_, i) => [
      page.do({ do: 'ready', ready: i % 2 > 0 }),
      tab.do({ do: 'ready', ready: i % 2 > 0 }),
    ])
    const answers = await Promise.all(all.flat())
    expect(answers.filter((one) => one === 'tooFast')).toHaveLength(20)
    const { page: ben } = await newcomer(server, shop.code, 'Ben')
    expect(await ben.do({ do: 'ready', ready: true })).toBe('done')
  })
})

test('a vote that comes after closing is not counted, and both ends say so', async () => {
  const { page } = await newcomer(server, shop.code, 'Ada')
  await opened()
  expect(await host.do({ do: 'ballot-close', ballot: 'crux' })).toBe('done')
  now += 2000
  expect(await page.do(voteFor('c1', 1))).toBe('done')
  now += 1001
  expect(await page.do(voteFor('c2', 1), 'too-late-1')).toBe('lateVote')
  expect(await page.do(voteFor('c2', 1), 'too-late-1')).toBe('lateVote')
  expect(await host.do({ do: 'ballot-reveal', ballot: 'crux' })).toBe('done')
  expect(host.view.ballots?.['crux']?.result).toMatchObject({ late: 1, voted: 1 })
  await expect.poll(() => page.view.ballots?.['crux']?.result?.late).toBe(1)
  expect(host.view.ballots?.['crux']?.result?.targets.map((one) => one.dots)).toEqual([1, 0, 0])
})

test('clocks agree by the answer to a ping', async () => {
  now += 600_000
  host.say({ t: 'ping', n: 1 })
  await expect.poll(() => host.pongs).toEqual([now])
})

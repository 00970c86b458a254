/** What projectors may give, and what becomes of one wish that two hosts have in the same moment; over raw sockets. */
import { authority, type CommandName } from '@parley/workshop'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { endAll, type Running, type TestMap } from '../testing/server-under-test.ts'
import { type Begun, newcomer, type WorkshopClient } from '../testing/workshop-client.ts'
import { dots, phaseNamed, silentWriting, voteFor } from '../testing/workshop-plans.ts'
import { newRoom } from '../testing/workshop-room.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })

let server: Running
let map: TestMap
let shop: Begun
let host: WorkshopClient
let now = 0
beforeEach(async () => {
  now = 1_700_000_000_000
  const agenda = [phaseNamed('talk'), silentWriting('named'), phaseNamed('next')]
  ;({ server, map, shop, host } = await newRoom({ clock: () => now, agenda }))
})
afterEach(endAll)

const log = async () => (await server.store.workshops.load(shop.workshop)).rows.map(({ event }) => event)

test('a projector raises a hand and takes it down, changes nothing else and writes nothing on the map', async () => {
  const { who, page: wall } = await newcomer(server, shop.code, 'Wall', { part: 'viewer' })
  const { who: ada } = await newcomer(server, shop.code, 'Ada')
  await host.do({ do: 'phase', phase: 'writing', start: true })
  await host.do(dots())
  await host.do({ do: 'ballot-open', ballot: 'crux' })
  await host.do({ do: 'groups', groups: [{ id: 'g', name: 'G', scope: ['c1'], members: [ada.person] }] })
  await host.do({ do: 'outcome', outcome: 'o', text: 'We go on', owners: [] })
  const { rights } = phaseNamed('talk')
  const card = { draft: 'wall-draft', target: 'c1', relation: 'asks', text: 'Why?', lang: 'en' }
  const person = who.person
  const given: Readonly<Record<Exclude<CommandName, 'hand' | 'hand-down'>, object>> = {
    door: { door: 'open', open: false },
    admit: { person },
    remove: { person: ada.person },
    rename: { person, alias: 'The host' },
    part: { person, part: 'host' },
    'writes-as': { id: 'wall' },
    elect: { person },
    erase: { person: ada.person },
    title: { title: 'Mine' },
    end: {},
    agenda: { agenda: [] },
    phase: { phase: null, start: false },
    rights: { phase: 'talk', rights },
    'timer-start': { label: '', ms: 1000 },
    'timer-pause': {},
    'timer-resume': {},
    'timer-add': { ms: 1000 },
    'timer-stop': {},
    spotlight: { id: 's', mode: 'hold', rows: ['c1'], live: false },
    'spotlight-end': {},
    'call-on': { person },
    ready: { ready: true },
    lock: { claim: 'c1', on: true },
    broadcast: { text: 'No' },
    flag: { row: 'c1', kind: 'unclear', on: true },
    draft: card,
    'draft-drop': { draft: 'wall-draft' },
    release: { scope: { of: 'all' } },
    placed: { card: 'x', claim: 'c1' },
    park: { card: 'x', on: true },
    ballot: { ...dots({ ballot: 'mine' }) },
    'ballot-open': { ballot: 'crux' },
    'ballot-close': { ballot: 'crux' },
    'ballot-reveal': { ballot: 'crux' },
    'ballot-drop': { ballot: 'crux' },
    'ballot-limits': { ballot: 'crux', each: 5, perTarget: 5 },
    'ballot-anonymity': { ballot: 'crux', anonymity: 'named' },
    'ballot-admit': { ballot: 'crux', person },
    abstain: { ballot: 'crux', on: true },
    vote: voteFor('c1', 1),
    groups: { groups: [] },
    'join-group': { group: 'g' },
    pick: { group: 'g', kind: 'reason', claim: 'c1' },
    outcome: { outcome: 'p', text: 'Mine', owners: [] },
    'outcome-drop': { outcome: 'o' },
    'take-on': { outcome: 'o', on: true },
  }
  expect(Object.keys({ ...given, hand: 0, 'hand-down': 0 }).toSorted()).toEqual(
    Object.keys(authority).toSorted(),
  )
  const before = await log()
  const answers = new Map<string, string>()
  for (const [name, rest] of Object.entries(given)) answers.set(name, await wall.do({ do: name, ...rest }))
  const refused = (['onlyHosts', 'onlyParticipants'] as const).map((why) =>
    [...answers].filter(([, answer]) => answer === why).map(([name]) => name),
  )
  expect(refused[1]?.toSorted()).toEqual([
    'draft',
    'draft-drop',
    'elect',
    'flag',
    'join-group',
    'pick',
    'placed',
    'ready',
    'take-on',
    'vote',
    'writes-as',
  ])
  expect((refused[0]?.length ?? 0) + (refused[1]?.length ?? 0)).toBe(Object.keys(given).length)
  expect(await log()).toEqual(before)

  expect(await wall.do({ do: 'hand', kind: 'question', claim: 'c1' })).toBe('done')
  await expect.poll(() => host.view.queue?.hands).toMatchObject([{ person, kind: 'question', claim: 'c1' }])
  expect(await wall.do({ do: 'hand-down' })).toBe('done')
  await expect.poll(() => host.view.queue?.hands).toEqual([])
  const onMap = async () => (await server.store.load(map.id)).rows.length
  const rows = await onMap()
  wall.set('from-the-wall')
  await expect.poll(() => wall.closeCode).toBe(4403)
  expect(await onMap()).toBe(rows)
})

describe('two hosts in the same moment', () => {
  let second: WorkshopClient
  beforeEach(async () => {
    const { who, page } = await newcomer(server, shop.code, 'Second')
    await host.do({ do: 'part', person: who.person, part: 'cohost' })
    second = page
  })
  /** Both at once, each over a line of their own. */
  const both = (command: object) => Promise.all([host.do(command), second.do(command)])

  test('begin a phase once, with one clock', async () => {
    expect(await both({ do: 'phase', phase: 'talk', start: true })).toEqual(['done', 'done'])
    expect(host.view.agenda?.runs).toHaveLength(1)
    expect((await log()).filter((event) => event.includes('"type":"timer"'))).toHaveLength(1)
    // Each another one: they come one after the other, and all see the last.
    await Promise.all([
      host.do({ do: 'phase', phase: 'writing', start: true }),
      second.do({ do: 'phase', phase: 'next', start: true }),
    ])
    expect(host.view.agenda?.runs.map(({ endedAt }) => endedAt === undefined)).toEqual([false, false, true])
    await expect.poll(() => second.view.agenda).toEqual(host.view.agenda)
    await expect.poll(() => second.view.timer).toEqual(host.view.timer)
    expect(host.view.agenda?.phase).toBe(host.view.agenda?.runs.at(-1)?.phase)
  })
  test('open, close and reveal a ballot once, and the other is told so', async () => {
    await host.do(dots())
    const one = ['done', 'notNow']
    expect((await both({ do: 'ballot-open', ballot: 'crux' })).toSorted()).toEqual(one)
    expect(await second.do(voteFor('c1', 2))).toBe('done')
    expect((await both({ do: 'ballot-close', ballot: 'crux' })).toSorted()).toEqual(['ballotNotOpen', 'done'])
    now += 3001
    expect((await both({ do: 'ballot-reveal', ballot: 'crux' })).toSorted()).toEqual(one)
    for (const { view } of [host, second])
      expect(view.ballots?.['crux']).toMatchObject({ epoch: 1, result: { voted: 1, late: 0 } })
  })
  test('release cards once', async () => {
    await host.do({ do: 'phase', phase: 'writing', start: false })
    const card = { do: 'draft', target: 'c1', relation: 'asks', lang: 'en' }
    for (const text of ['One', 'Two']) await second.do({ ...card, draft: `draft-${text}`, text })
    expect((await both({ do: 'release', scope: { of: 'all' } })).toSorted()).toEqual(['done', 'notNow'])
    expect(
      Object.values(host.view.cards ?? {})
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(['One', 'Two'])
  })
})

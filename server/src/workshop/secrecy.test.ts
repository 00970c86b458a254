import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join as pathOf } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDriver } from '../store/driver.ts'
import { databaseIn } from '../store/open.ts'
import { endAll, type Running, type TestMap } from '../testing/server-under-test.ts'
import {
  bearer,
  type Begun,
  codesFor,
  join,
  newcomer,
  type Token,
  type WorkshopClient,
} from '../testing/workshop-client.ts'
import { dots, silentWriting, voteFor } from '../testing/workshop-plans.ts'
import { newRoom } from '../testing/workshop-room.ts'
import { hashOf } from './codes.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })

let server: Running
let map: TestMap
let shop: Begun
let host: WorkshopClient
let ada: { who: Token; page: WorkshopClient }
let ben: { who: Token; page: WorkshopClient }
let wall: { who: Token; page: WorkshopClient }
let now = 0
beforeEach(async () => {
  now = 1_700_000_000_000
  ;({ server, map, shop, host } = await newRoom({ clock: () => now, agenda: [silentWriting()] }))
  ada = await newcomer(server, shop.code, 'Ada')
  ben = await newcomer(server, shop.code, 'Ben')
  wall = await newcomer(server, shop.code, 'Wall', { part: 'viewer' })
})
afterEach(endAll)

const pages = () => [host, ada.page, ben.page, wall.page]
/** All has arrived that was under way: a change that all see, and its trace everywhere. */
async function settled(text: string) {
  expect(await host.do({ do: 'broadcast', text })).toBe('done')
  for (const page of pages()) await expect.poll(() => page.view.broadcast?.text).toBe(text)
}
const keys = async () => [...(await server.store.workshops.load(shop.workshop)).keys.values()]
const voterOf = (key: Uint8Array, person: string) =>
  createHmac('sha256', key).update(person).digest('base64url')
/** Where in the log or the snapshot some text stands, as whoever has the key of the file reads it. */
const kept = async (text: string) => {
  const { rows, snapshot } = await server.store.workshops.load(shop.workshop)
  return [...rows.map(({ event }) => event), snapshot?.state ?? ''].some((one) => one.includes(text))
}
const filesHold = (bytes: string | Buffer) =>
  readdirSync(pathOf(server.folder, 'data'))
    .filter((file) => file.startsWith('parley.sqlite'))
    .some((file) => readFileSync(pathOf(server.folder, 'data', file)).includes(bytes))

/** What the workshop lies sealed with in the file. */
function sealIn(): { seal: Buffer } {
  const reader = openDriver(databaseIn(pathOf(server.folder, 'data')))
  const seal = reader.prepare('SELECT seal FROM workshop_seals WHERE workshop = ?').get([shop.workshop])?.[
    'seal'
  ]
  reader.close()
  if (!(seal instanceof Uint8Array)) throw new Error('There is no seal.')
  return { seal: Buffer.from(seal.subarray(-32)) }
}

test('a private card is told to nobody but its owner before its release, and without its owner after it', async () => {
  const words = 'Only Ada thinks so until all may read it'
  await host.do({ do: 'phase', phase: 'writing', start: false })
  const draft = {
    do: 'draft',
    draft: 'ada-draft-1',
    target: 'c1',
    relation: 'rebuts',
    text: words,
    lang: 'en',
  }
  expect(await ada.page.do(draft)).toBe('done')
  expect(await ben.page.do({ ...draft, draft: 'ben-draft-1', text: 'Ben has another idea' })).toBe('done')
  await settled('before')
  expect(ada.page.wire).toContain(words)
  expect(host.view.writing).toMatchObject({ drafts: 2, writers: 2, byTarget: { c1: 2 } })
  for (const page of [host, ben.page, wall.page])
    for (const secret of [words, 'ada-draft-1']) expect(page.wire).not.toContain(secret)
  expect(wall.page.wire).not.toContain('"byTarget"')
  expect(await kept('ada-draft-1')).toBe(true)

  expect(await host.do({ do: 'release', scope: { of: 'all' } })).toBe('done')
  for (const page of pages()) {
    await expect.poll(() => Object.values(page.view.cards ?? {}).map(({ text }) => text)).toContain(words)
    expect(Object.values(page.view.cards ?? {}).map(({ owner }) => owner)).toEqual([undefined, undefined])
  }
  for (const page of [host, ben.page, wall.page]) expect(page.wire).not.toContain('ada-draft-1')
  // Whose it was is known nowhere any more, before the host was answered.
  expect(await kept('ada-draft-1')).toBe(false)
  expect((await server.store.workshops.load(shop.workshop)).rows.length).toBeLessThan(3)
  await expect.poll(() => ada.page.view.me?.drafts).toEqual([])
})

test('nor do a card and who voted stand in the map, in what is told of it, in its history or in a line of the server', async () => {
  const words = 'Only Ada thinks so until all may read it'
  await host.do({ do: 'phase', phase: 'writing', start: false })
  await host.do(dots())
  await host.do({ do: 'ballot-open', ballot: 'crux' })
  const draft = { do: 'draft', draft: 'ada-draft-1', target: 'c1', relation: 'rebuts', lang: 'en' }
  expect(await ada.page.do({ ...draft, text: words })).toBe('done')
  expect(await ada.page.do({ ...draft, text: words, lang: 7 })).toBe('malformed')
  expect(await ada.page.do(voteFor('c1', 3))).toBe('done')
  expect(await ada.page.do(voteFor('c2', 3))).toBe('overBudget')
  host.set('something-on-the-map')
  for (const page of pages()) await expect.poll(() => page.keys).toContain('something-on-the-map')
  await settled('all')
  const [key = new Uint8Array()] = await keys()
  const history = await fetch(`${server.base}/api/maps/${map.id}/history`, {
    headers: bearer(map.secrets.host),
  })
  const { snapshot, rows } = await server.store.load(map.id)
  const places = {
    frames: Buffer.concat(pages().flatMap(({ otherBytes }) => otherBytes)),
    history: Buffer.from(await history.arrayBuffer()),
    map: Buffer.concat([...rows.map(({ update }) => update), snapshot?.state ?? new Uint8Array()]),
    lines: Buffer.from(server.lines.join()),
  }
  for (const place of [places.frames, places.history, places.map])
    expect(place.includes('something-on-the-map')).toBe(true)
  const secrets = [words, 'ada-draft-1', voterOf(key, ada.who.person), ada.who.token, shop.code]
  for (const [name, bytes] of Object.entries(places))
    for (const secret of secrets)
      expect([name, secret, bytes.includes(secret)]).toEqual([name, secret, false])
})

test('totals and votes are in no frame before the reveal, and voters in none at all', async () => {
  await host.do(dots())
  await host.do({ do: 'ballot-open', ballot: 'crux' })
  await ada.page.do(voteFor('c1', 3))
  await ada.page.do(voteFor('c2', 1))
  await ben.page.do(voteFor('c1', 1))
  await settled('voted')
  const [key = new Uint8Array()] = await keys()
  const voters = [ada, ben].map(({ who }) => voterOf(key, who.person))
  for (const voter of voters) expect(await kept(voter)).toBe(true)
  await expect.poll(() => host.view.ballots?.['crux']).toMatchObject({ done: 1, of: 3 })
  for (const page of pages()) expect(page.wire).not.toMatch(/"(result|voters|mean|stances)":|"dots":\d/)
  for (const page of [host, wall.page]) expect(page.wire).not.toMatch(/"votes":\{"/)
  expect(ada.page.wire).toContain('"c2":1')
  expect(ben.page.wire).not.toContain('"c2":1')
  await host.do({ do: 'ballot-close', ballot: 'crux' })
  now += 3001
  expect(await host.do({ do: 'ballot-reveal', ballot: 'crux' })).toBe('done')
  for (const page of pages())
    await expect
      .poll(() => page.view.ballots?.['crux']?.result?.targets.map((one) => one.dots))
      .toEqual([4, 1, 0])
  for (const page of pages()) for (const voter of voters) expect(page.wire).not.toContain(voter)
})

test('at the reveal of a secret ballot its key leaves the store and its files, and nobody’s votes are theirs', async () => {
  await host.do(dots())
  await host.do({ do: 'ballot-open', ballot: 'crux' })
  await ada.page.do(voteFor('c1', 3))
  const [key = new Uint8Array()] = await keys()
  const { seal } = sealIn()
  expect([key.length, filesHold(seal)]).toEqual([32, true])
  await host.do({ do: 'ballot-close', ballot: 'crux' })
  now += 3001
  await host.do({ do: 'ballot-reveal', ballot: 'crux' })
  expect(await keys()).toEqual([])
  expect([filesHold(seal), filesHold(Buffer.from(key))]).toEqual([false, false])
  expect((await server.store.workshops.load(shop.workshop)).rows).toEqual([])
  await expect.poll(() => ada.page.view.ballots?.['crux']?.state).toBe('revealed')
  await expect.poll(() => ada.page.view.me?.ballots['crux']).not.toHaveProperty('votes')
  expect(ada.page.view.me?.ballots).toHaveProperty('crux')
})

test('the key of a pair goes with its second ballot, also when that is dropped', async () => {
  await host.do(dots({ kind: 'stance', ask: 'accept' }))
  await host.do({ do: 'ballot-open', ballot: 'crux' })
  await ada.page.do(voteFor('c1', 2))
  const again = dots({ kind: 'stance', ask: 'accept', ballot: 'again', secondOf: 'crux' })
  expect(await host.do(again)).toBe('done')
  await host.do({ do: 'ballot-close', ballot: 'crux' })
  now += 3001
  expect(await host.do({ do: 'ballot-reveal', ballot: 'crux' })).toBe('done')
  expect(await keys()).toHaveLength(1)
  const { seal } = sealIn()
  expect(await host.do({ do: 'ballot-drop', ballot: 'again' })).toBe('done')
  expect([(await keys()).length, filesHold(seal)]).toEqual([0, false])
})

test('tokens, their hashes and the hashes of codes are in no frame', async () => {
  const [code = ''] = await codesFor(server, shop, 'For Cem')
  const { page: cem } = await newcomer(server, code, 'Cem')
  await settled('joined')
  const secrets = [shop, ada.who, ben.who].flatMap(({ token }) => [token, hashOf(token)])
  for (const page of [...pages(), cem])
    for (const secret of [...secrets, code, hashOf(code)]) expect(page.wire).not.toContain(secret)
  for (const token of [shop.token, ada.who.token]) expect(await kept(token)).toBe(false)
})

test('who waits at the door sees nothing, and is seen by hosts alone', async () => {
  await host.do({ do: 'door', door: 'admit', open: true })
  const cem = await join(server, shop.code, 'Cem at the door')
  expect(cem.standing).toBe('waiting')
  await settled('waiting')
  expect(host.wire).toContain('Cem at the door')
  for (const page of [ada.page, ben.page, wall.page]) expect(page.wire).not.toContain('Cem at the door')
})

test('what somebody gave is erased from the store as well', async () => {
  await host.do({ do: 'phase', phase: 'writing', start: false })
  await ada.page.do({
    do: 'draft',
    draft: 'd-1-ada',
    target: 'c1',
    relation: 'asks',
    text: 'Why so?',
    lang: 'en',
  })
  expect(await kept('Why so?')).toBe(true)
  expect(await host.do({ do: 'erase', person: ada.who.person })).toBe('done')
  for (const trace of ['Why so?', '"Ada"', hashOf(ada.who.token)]) expect(await kept(trace)).toBe(false)
  await expect.poll(() => ada.page.closeCode).toBe(4406)
})

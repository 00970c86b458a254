/** What somebody who leads might try so as to learn what was promised to nobody: each attempt leaves them no wiser. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { endAll, type Running, run } from '../testing/server-under-test.ts'
import {
  bearer,
  begin,
  type Begun,
  enter,
  join,
  newcomer,
  ticketOf,
  type WorkshopClient,
} from '../testing/workshop-client.ts'
import { dots, phaseNamed, silentWriting, voteFor } from '../testing/workshop-plans.ts'
import { newRoom } from '../testing/workshop-room.ts'

vi.setConfig({ testTimeout: 20_000, expect: { poll: { timeout: 5000, interval: 10 } } })

const read = { ...silentWriting(), id: 'read', writing: { authors: 'anonymous', moderated: true } as const }
let server: Running
let shop: Begun
let host: WorkshopClient
let now = 0
beforeEach(async () => {
  now = 1_700_000_000_000
  const agenda = [silentWriting(), read, phaseNamed('talk')]
  ;({ server, shop, host } = await newRoom({ clock: () => now, agenda }))
})
afterEach(endAll)

const stance = (rest: Parameters<typeof dots>[0] = {}) => dots({ kind: 'stance', ask: 'accept', ...rest })
const card = (draft: string, target: string, text: string) =>
  ({ do: 'draft', draft, target, relation: 'asks', text, lang: 'en' }) as const
async function done(page: WorkshopClient, command: unknown) {
  expect(await page.do(command)).toBe('done')
}
async function revealed(ballot: string) {
  await done(host, { do: 'ballot-close', ballot })
  now += 3001
  await done(host, { do: 'ballot-reveal', ballot })
}
/** What somebody is called who comes in by this name. */
async function named(alias: string) {
  const who = await join(server, shop.code, alias)
  return (await enter(server, who)).view.me?.alias
}
/** All that was under way has arrived. */
async function settled(page: WorkshopClient, text: string) {
  await done(host, { do: 'broadcast', text })
  await expect.poll(() => page.view.broadcast?.text).toBe(text)
}

describe.each(['secret', 'host'] as const)('erasing somebody after a reveal, %s', (anonymity) => {
  test('leaves the totals as they were: their difference would be that one’s vote', async () => {
    const [ada, ben] = [await newcomer(server, shop.code, 'Ada'), await newcomer(server, shop.code, 'Ben')]
    await done(host, stance({ anonymity }))
    await done(host, { do: 'ballot-open', ballot: 'crux' })
    await done(ada.page, voteFor('c1', 2))
    await done(ben.page, voteFor('c1', -1))
    // Its key is kept for the one that will repeat it.
    await done(host, stance({ anonymity, ballot: 'again', secondOf: 'crux' }))
    await revealed('crux')
    await done(host, { do: 'ballot-open', ballot: 'again' })
    const again = { ballot: 'again' }
    await done(ada.page, voteFor('c1', 1, again))
    await done(ben.page, voteFor('c1', 1, again))
    await settled(ben.page, 'before')
    const totals = () => {
      const { choices: _, ...rest } = ben.page.view.ballots?.['crux']?.result ?? {}
      return rest
    }
    const before = totals()
    expect(before).toMatchObject({ voted: 2 })
    await done(host, { do: 'erase', person: ada.who.person })
    await settled(ben.page, 'after')
    expect(totals()).toEqual(before)
    // Theirs are named nowhere any more, and what is not told yet leaves.
    expect(JSON.stringify(host.view.ballots)).not.toContain(ada.who.person)
    expect(ben.page.view.ballots?.['again']).toMatchObject({ done: 0, of: 2 })
    await revealed('again')
    await settled(ben.page, 'told')
    expect(ben.page.view.ballots?.['again']?.result).toMatchObject({ voted: 1 })
    expect(ben.page.view.ballots?.['again']?.swing).toMatchObject({ both: 1 })
  })
})

test('the vote of somebody erased leaves a ballot in which all saw who chose what', async () => {
  const ada = await newcomer(server, shop.code, 'Ada')
  await done(host, stance({ anonymity: 'named' }))
  await done(host, { do: 'ballot-open', ballot: 'crux' })
  await done(ada.page, voteFor('c1', 2))
  await revealed('crux')
  await done(host, { do: 'erase', person: ada.who.person })
  await expect.poll(() => host.view.ballots?.['crux']?.result).toMatchObject({ voted: 0, choices: {} })
})

test('sending somebody out and letting them back does not show which cards without names are theirs', async () => {
  const [ada, ben] = [await newcomer(server, shop.code, 'Ada'), await newcomer(server, shop.code, 'Ben')]
  await done(host, { do: 'phase', phase: 'read', start: false })
  await done(ada.page, card('card-of-ada', 'c1', 'Ada wrote this'))
  await done(ben.page, card('card-of-ben', 'c2', 'Ben wrote that'))
  await settled(ben.page, 'before')
  const before = host.view.writing
  expect(before).toMatchObject({ drafts: 2, writers: 2, moderated: [{}, {}] })
  await done(host, { do: 'remove', person: ada.who.person })
  await settled(ben.page, 'after')
  expect(host.view.writing).toEqual(before)
})

test('hosts are told how many flagged a claim, not who, also when they list what somebody gave', async () => {
  const ada = await newcomer(server, shop.code, 'Ada')
  await done(ada.page, { do: 'flag', row: 'c-unclear', kind: 'unclear', on: true })
  const path = `/api/workshops/${shop.workshop}/people/${ada.who.person}`
  const listed = async (token: string) => {
    const answer = await fetch(`${server.base}${path}`, { headers: bearer(token) })
    return answer.text()
  }
  const forHost = await listed(shop.token)
  expect(JSON.parse(forHost)).toMatchObject({ alias: 'Ada', flags: [{}] })
  expect(forHost).not.toMatch(/c-unclear|"kind"/)
  expect(await listed(ada.who.token)).toContain('c-unclear')
})

test('what was said of names when a phase began stays true although nobody has written yet', async () => {
  const ada = await newcomer(server, shop.code, 'Ada')
  await done(host, { do: 'phase', phase: 'writing', start: false })
  await expect.poll(() => ada.page.view.agenda?.phase).toBe('writing')
  const phases = host.view.agenda?.phases ?? []
  const saying = (authors: 'named' | 'anonymous', moderated: boolean) => ({
    do: 'agenda',
    agenda: phases.map((one) => (one.id === 'writing' ? { ...one, writing: { authors, moderated } } : one)),
  })
  expect(await host.do(saying('named', false))).toBe('anonymityLowered')
  expect(await host.do(saying('anonymous', true))).toBe('anonymityLowered')
  expect(await host.do(saying('anonymous', false))).toBe('done')
})

test('whoever the room elected, or a co-host, does not take the name of a host, nor bring back whom one sent out', async () => {
  const [ada, ben, cem] = await Promise.all(
    ['Ada', 'Ben', 'Cem'].map((alias) => newcomer(server, shop.code, alias)),
  )
  if (!ada || !ben || !cem) throw new Error('Nobody came.')
  await done(host, { do: 'part', person: cem.who.person, part: 'cohost' })
  await done(host, { do: 'remove', person: ben.who.person })
  expect(await cem.page.do({ do: 'rename', person: shop.person, alias: 'Nobody' })).toBe('onlyHosts')
  await done(cem.page, { do: 'rename', person: cem.who.person, alias: 'Cem C.' })
  await done(cem.page, { do: 'rename', person: ada.who.person, alias: 'Ada A.' })
  await done(host, { do: 'part', person: cem.who.person, part: 'participant' })
  host.end()
  await expect.poll(() => ada.page.view.people?.[shop.person]?.here).toBe(false)
  now += 60_001
  await done(ada.page, { do: 'elect', person: ada.who.person })
  expect(await ada.page.do({ do: 'rename', person: shop.person, alias: 'Nobody' })).toBe('onlyHosts')
  expect(await ada.page.do({ do: 'admit', person: ben.who.person })).toBe('onlyHosts')
  await done(ada.page, { do: 'rename', person: cem.who.person, alias: 'Cem' })
  // They lead, with ballots as long as those of hosts.
  const words = 'w'.repeat(20_000)
  const targets = ['c1', 'c2', 'c3', 'c4'].map((id) => ({ id, kind: 'claim', text: words }) as const)
  await done(ada.page, dots({ targets }))
})

test('nobody is called by signs that are not seen, nor as somebody else is but for such', async () => {
  const unseen = /[\u200b\u00ad\u2060\u{e0041}]/gu
  expect((await named('Hana\u200b Host'))?.replace(unseen, '')).toBe('Hana Host 2')
  expect((await named('Ha\u00adna\u2060 Host\u{e0041}'))?.replace(unseen, '')).toBe('Hana Host 3')
  for (const alias of ['\u200b\u200d', '\u3164', '\u2800\u00ad', '\u{e0020}\ufe0f'])
    expect((await server.post('/api/join', { code: shop.code, alias })).status).toBe(400)
  // Half a sign is none; whole ones that need a joiner keep it.
  expect(await named('Eva \ud83d')).toBe('Eva')
  expect(await named('👩‍👧 می‌خواهم')).toBe('👩‍👧 می‌خواهم')
})

test('a ticket that was given before does not bring somebody back who was sent out', async () => {
  const ada = await newcomer(server, shop.code, 'Ada')
  const { ticket, map } = await ticketOf(server, ada.who)
  await done(host, { do: 'remove', person: ada.who.person })
  await expect.poll(() => ada.page.closeCode).toBe(4406)
  const again = new WebSocket(`${server.base.replace('http', 'ws')}/sync/${map}?ticket=${ticket}&v=1`)
  const code = await new Promise<number>((closed) => again.on('close', closed))
  expect(code).toBe(4406)
})

test('nobody holds so many sockets that the others are told late', async () => {
  await server.stop()
  server = await run({ bounds: { seatsEach: 3 } })
  shop = await begin(server, await server.newMap())
  const { who, page } = await newcomer(server, shop.code, 'Ada')
  const tabs = [page, await enter(server, who), await enter(server, who)]
  const { ticket, map } = await ticketOf(server, who)
  const one = () => new WebSocket(`${server.base.replace('http', 'ws')}/sync/${map}?ticket=${ticket}&v=1`)
  const closed = await new Promise<number>((told) => one().on('close', told))
  expect(closed).toBe(4529)
  expect(tabs.map(({ closeCode }) => closeCode)).toEqual([undefined, undefined, undefined])
  const { page: ben } = await newcomer(server, shop.code, 'Ben')
  tabs[0]?.end()
  await expect.poll(async () => (await enter(server, who)).closeCode).toBeUndefined()
  expect(await ben.do({ do: 'ready', ready: true })).toBe('done')
})

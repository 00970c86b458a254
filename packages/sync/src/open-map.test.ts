import { addClaim, setPinned, setTitle } from '@parley/model'
import { manualClock, seeded } from '@parley/testkit'
import { afterEach, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { MapSession, openMap } from './open-map.ts'
import { type FakeServer, fakeServer } from './testing/fake-server.ts'

const open: MapSession[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((session) => session.close()))
})

function join(server: FakeServer, name = 'ann') {
  const clock = manualClock()
  const chance = seeded(name.length)
  const session = openMap({
    map: 'm1',
    secret: 's',
    server: 'http://127.0.0.1:9',
    person: { id: name, name, colour: 1 },
    newId: () => `${name}-${chance.id()}`,
    random: () => 0,
    clock,
    fetch: server.fetch,
    socket: server.socket,
  })
  open.push(session)
  const at = (wanted: string) =>
    vi.waitFor(() => expect(session.status.connection.at).toBe(wanted), { interval: 1 })
  const live = async () => {
    await at('connecting')
    server.sockets.at(-1)?.open()
    await at('live')
  }
  const say = (title: string) => session.perform(setTitle, { title, lang: 'en' })
  return { session, clock, at, live, say, titleThere: () => Object(server.doc.getMap('meta').toJSON()) }
}

it('goes live, with the role and links of its ticket', async () => {
  const server = fakeServer()
  const { session, live } = join(server)
  expect(session.status).toMatchObject({ role: null, mayWrite: false, saved: 'saving' })
  await live()
  expect(await session.whenReady).toBe('server')
  expect(session.status).toMatchObject({
    role: 'edit',
    mayWrite: true,
    links: { view: '/m/a#v' },
    keptHere: false,
  })
  expect(server.sockets[0]?.url).toBe('ws://127.0.0.1:9/sync/m1?ticket=t1&v=1')
})

it('says "saved" only for what is on disk', async () => {
  const server = fakeServer()
  const { session, live, say } = join(server)
  await live()
  expect(session.status.saved).toBe('saved')
  server.saves = false
  say('One')
  expect(session.status.saved).toBe('saving')
  expect(Object.keys(server.doc.getMap('meta').toJSON())).not.toEqual([])
  server.save()
  expect(session.status.saved).toBe('saved')
})

it('keeps what is done offline and brings it when it is back, with a fresh ticket', async () => {
  const server = fakeServer()
  const { session, clock, at, say } = join(server)
  await at('connecting')
  server.sockets[0]?.open()
  await at('live')
  server.drop(1006)
  expect(session.status.connection).toMatchObject({ at: 'offline', reason: 'network' })
  say('Offline')
  expect(session.status.saved).toBe('offline')
  server.status = 0
  clock.advance(500)
  await at('offline')
  server.status = 503
  clock.advance(1000)
  await at('offline')
  server.status = 200
  server.saves = false
  clock.advance(5000)
  await at('connecting')
  server.sockets[0]?.open()
  await at('live')
  expect(server.sockets[0]?.url).toContain(`ticket=t${server.tickets()}`)
  expect(server.doc.getMap('meta').size).toBeGreaterThan(0)
  expect(session.status.saved).toBe('saving')
  server.save()
  expect(session.status.saved).toBe('saved')
})

it('gives up a socket that does not open, and one that does not sync', async () => {
  const server = fakeServer()
  const { clock, at } = join(server)
  await at('connecting')
  clock.advance(10_000)
  await at('offline')
  clock.advance(500)
  await at('connecting')
  expect(server.sockets).toHaveLength(1)
})

it.each([
  [401, 'forbidden'],
  [403, 'forbidden'],
  [404, 'noMap'],
] as const)('takes a ticket answer %i as final', async (status, reason) => {
  const server = fakeServer()
  server.status = status
  const { session, clock, at } = join(server)
  await at('refused')
  expect(session.status.connection.reason).toBe(reason)
  expect(await session.whenReady).toBe('neither')
  clock.advance(100_000)
  expect(server.tickets()).toBe(1)
  expect(session.status.refused).toBeNull()
})

it('asks for another ticket when the server no longer knows this one, and not for ever', async () => {
  const server = fakeServer()
  const { clock, at, session } = join(server)
  for (let i = 0; i < 3; i++) {
    await at('connecting')
    server.drop(4401)
    await at('offline')
    clock.advance(15_000)
  }
  await at('connecting')
  server.drop(4401)
  expect(session.status.connection).toMatchObject({ at: 'refused', reason: 'badTicket' })
})

it.each([
  [4422, 'refusedUpdate'],
  [4413, 'mapFull'],
  [1009, 'tooLarge'],
] as const)(
  'keeps work that was refused with %i, and a fresh opening does not send it again',
  async (code, reason) => {
    const server = fakeServer()
    const { session, live, say } = join(server)
    await live()
    server.refuseWith = code
    const made = session.perform(addClaim, { lang: 'en', pos: [0, 0] })
    expect(made.ok).toBe(true)
    expect(session.status).toMatchObject({ saved: 'refused', mayWrite: false, refused: { reason } })
    expect(say('more')).toEqual({ ok: false, refusal: { why: 'read-only' } })
    const kept = new Y.Doc()
    Y.applyUpdate(kept, session.status.refused?.update ?? new Uint8Array())
    expect(kept.getMap('claims').size).toBe(1)

    server.refuseWith = undefined
    const again = join(server)
    await again.live()
    expect(server.doc.getMap('claims').size).toBe(0)
  },
)

it('sends nothing of a map that it may only read', async () => {
  const server = fakeServer()
  server.role = 'view'
  server.doc.getMap('meta').set('title', 'Theirs')
  const { session, live, say } = join(server)
  await live()
  expect(session.status).toMatchObject({ saved: 'read-only', mayWrite: false })
  expect(say('Mine')).toEqual({ ok: false, refusal: { why: 'read-only' } })
  expect(session.undo()).toEqual({ ok: false, why: 'read-only' })
  expect(session.map.meta.title).toEqual({ '': 'Theirs' })
  expect(server.heard.filter((one) => one === 'sync 1' || one === 'sync 2')).toEqual([])
})

it('opens a document of a newer schema to read alone', async () => {
  const server = fakeServer()
  server.doc.getMap('meta').set('schema', 99)
  const { session, live } = join(server)
  await live()
  expect(session.status.mayWrite).toBe(false)
})

it('performs, undoes and redoes, and writes down who did it', async () => {
  const server = fakeServer()
  const { session, live } = join(server)
  await live()
  const made = session.perform(addClaim, { lang: 'en', pos: [0, 0] })
  const id = made.ok ? (made.made[0] ?? '') : ''
  expect(session.map.claim(id)).toMatchObject({ by: 'ann', at: 5_000_000 })
  expect(session.map.person('ann')?.name).toBe('ann')
  expect(session.undoState).toEqual({ canUndo: true, canRedo: false })
  session.undo()
  expect(session.map.claim(id)).toBeUndefined()
  expect(session.map.person('ann')).toBeDefined()
  session.redo()
  expect(session.map.claim(id)).toBeDefined()
})

it('dates words at the end of a burst, in the same step of undo, and leaves who made the claim', async () => {
  const server = fakeServer()
  const { session, live } = join(server)
  await live()
  const made = session.perform(addClaim, { lang: 'en', pos: [0, 0] })
  const row = made.ok ? (made.made[0] ?? '') : ''
  session.perform(setPinned, { claims: [row], pinned: true })
  const typing = session.type({ field: 'text', row, lang: 'zh' })
  typing.onRemote(() => undefined)
  for (const text of ['你', '你好', '你好吗']) typing.input({ text, start: text.length, end: text.length })
  typing.end()
  expect(session.map.claim(row)?.edited['zh']).toBe(5_000_000)
  session.undo()
  expect(session.map.words('text', row, 'zh')).toBe('')
  expect(session.map.claim(row)?.edited['zh']).toBeUndefined()
  expect(session.map.claim(row)).toBeDefined()
})

it('knows whose letters are in a text, also when several people wrote it', async () => {
  const server = fakeServer()
  const { session, live } = join(server, 'ann')
  await live()
  const place = { field: 'text', row: 'x', lang: 'zh' } as const
  expect(session.writersOf(place)).toEqual([])
  const typing = session.type(place)
  typing.input({ text: '你', start: 1, end: 1 })
  typing.end()
  expect(session.writersOf(place)).toEqual(['ann'])
  const bob = join(server, 'bob')
  await bob.live()
  const his = bob.session.type(place)
  his.input({ text: '你好', start: 2, end: 2 })
  his.end()
  await vi.waitFor(() => expect(session.writersOf(place).toSorted()).toEqual(['ann', 'bob']))
})

it('writes the letters of an open box before it closes', async () => {
  const server = fakeServer()
  const { session, live } = join(server)
  await live()
  const typing = session.type({ field: 'note', row: 'x', lang: 'en' })
  typing.composing(true)
  typing.input({ text: 'half', start: 4, end: 4 })
  await session.close()
  expect(server.doc.getText('note/x/en').toJSON()).toBe('half')
  expect(session.status.connection.at).toBe('closed')
})

it('sends its own presence alone, and is seen again after a reconnect', async () => {
  const server = fakeServer()
  const { clock, at, live } = join(server)
  await live()
  const presence = () => server.heard.filter((one) => one === 'awareness').length
  const before = presence()
  expect(before).toBeGreaterThan(0)
  server.drop(1006)
  clock.advance(500)
  await at('connecting')
  server.sockets[0]?.open()
  await at('live')
  expect(presence()).toBeGreaterThan(before)
})

it('is offline as soon as the browser says so, and live again with what was written once it says that too', async () => {
  const page = new EventTarget()
  vi.stubGlobal('window', page)
  try {
    const server = fakeServer()
    const { session, at, live, say } = join(server)
    await live()
    const tickets = server.tickets()

    page.dispatchEvent(new Event('offline'))

    expect(session.status.connection).toMatchObject({ at: 'offline', reason: 'network' })
    expect(server.sockets).toEqual([])
    expect(say('Written in a tunnel').ok).toBe(true)
    expect(session.status).toMatchObject({ saved: 'offline', mayWrite: true })
    expect(server.doc.getMap('meta').size).toBe(0)
    // Once more changes nothing.
    page.dispatchEvent(new Event('offline'))
    expect(session.status.connection.at).toBe('offline')

    // By the clock nothing would be tried yet: it stands still.
    page.dispatchEvent(new Event('online'))
    await at('connecting')
    expect(server.tickets()).toBe(tickets + 1)
    server.sockets[0]?.open()
    await at('live')
    expect(Object.values(server.doc.getMap('meta').toJSON())).toContain('Written in a tunnel')
    expect(session.status.saved).toBe('saved')

    await session.close()
    page.dispatchEvent(new Event('offline'))
    expect(session.status.connection.at).toBe('closed')
  } finally {
    vi.unstubAllGlobals()
  }
})

it('gives up a socket that is opening when the network goes, and asks anew when it is back', async () => {
  const page = new EventTarget()
  vi.stubGlobal('window', page)
  try {
    const server = fakeServer()
    const { session, at, live } = join(server)
    await at('connecting')
    page.dispatchEvent(new Event('offline'))
    expect(session.status.connection.at).toBe('offline')
    expect(server.sockets).toEqual([])
    page.dispatchEvent(new Event('online'))
    await live()
    expect(session.status.saved).toBe('saved')
  } finally {
    vi.unstubAllGlobals()
  }
})

it('takes a claim back with its first words once its box is closed, and before that the words alone', async () => {
  const server = fakeServer()
  const { session, live } = join(server)
  await live()
  const made = session.perform(addClaim, { lang: 'en', pos: [0, 0] })
  const row = made.ok ? (made.made[0] ?? '') : ''
  const words = () => session.map.words('text', row, 'en')
  const typing = session.type({ field: 'text', row, lang: 'en' })
  typing.onRemote(() => undefined)
  typing.input({ text: 'One', start: 3, end: 3 })
  session.undo()
  expect([words(), session.map.claim(row) !== undefined]).toEqual(['', true])
  typing.input({ text: 'Two', start: 3, end: 3 })
  typing.end()
  expect(words()).toBe('Two')
  session.undo()
  expect([words(), session.map.claim(row)]).toEqual(['', undefined])
  session.redo()
  expect([words(), session.map.claim(row)?.edited['en'] ?? null]).toEqual(['Two', 5_000_000])
})

import { setTitle, type Write } from '@parley/model'
import { manualClock, seeded } from '@parley/testkit'
import { afterEach, expect, it, vi } from 'vitest'
import { MapSession, openMap } from './open-map.ts'
import { fakeServer } from './testing/fake-server.ts'

const open: MapSession[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((session) => session.close()))
})

async function joined(server = fakeServer(), name = 'ann') {
  const chance = seeded(name.length)
  const session = openMap({
    map: 'm1',
    secret: 's',
    server: 'http://127.0.0.1:9',
    person: { id: name, name, colour: 1 },
    newId: () => `${name}-${chance.id()}`,
    random: () => 0,
    clock: manualClock(),
    fetch: server.fetch,
    socket: server.socket,
  })
  open.push(session)
  const at = (wanted: string) =>
    vi.waitFor(() => expect(session.status.connection.at).toBe(wanted), { interval: 1 })
  await at('connecting')
  server.sockets.at(-1)?.open()
  await at('live')
  const title = (words: string) => session.perform(setTitle, { title: words, lang: 'en' })
  return { session, title, server }
}

it('asks before a command what of its writes is not offered, and writes nothing then', async () => {
  const { session, title } = await joined()
  const asked: (readonly Write[])[] = []
  session.restrain((writes) => {
    asked.push(writes)
    return 'editAny'
  })
  expect(title('No')).toEqual({ ok: false, refusal: { why: 'not-now', what: 'editAny' } })
  expect([asked.length, session.map.meta.title]).toEqual([1, {}])
  session.restrain(() => null)
  expect([title('Yes').ok, Object.values(session.map.meta.title)]).toEqual([true, ['Yes']])
  session.restrain(() => 'move')
  session.restrain(null)
  expect(title('Free').ok).toBe(true)
})

it('takes no letter that is not offered, and puts the box back', async () => {
  const { session } = await joined()
  const place = { field: 'text', row: 'c', lang: 'en' } as const
  session.restrain(([write]) => (write?.write === 'splice' && write.place.row === 'c' ? 'editAny' : null))
  const box = session.type(place)
  let shown: string | undefined
  box.onRemote((text) => (shown = text))
  box.input({ text: 'Typed', start: 5, end: 5 })
  expect([session.map.words('text', 'c', 'en'), shown]).toEqual(['', ''])
  session.restrain(null)
  box.input({ text: 'Typed', start: 5, end: 5 })
  expect(session.map.words('text', 'c', 'en')).toBe('Typed')
})

it('puts work that was set aside back in when the map may be written again, as one step of undo', async () => {
  const { session, title, server } = await joined()
  title('Set aside')
  const aside = session.encode()
  const { session: later, server: other } = await joined(fakeServer(), 'ben')
  later.lock(true)
  expect([later.putIn(aside), later.map.meta.title]).toEqual([false, {}])
  later.lock(false)
  expect([later.putIn(aside), Object.values(later.map.meta.title)]).toEqual([true, ['Set aside']])
  await vi.waitFor(() =>
    expect(other.doc.getMap('meta').toJSON()).toEqual(server.doc.getMap('meta').toJSON()),
  )
  later.undo()
  expect(later.map.meta.title).toEqual({})
})

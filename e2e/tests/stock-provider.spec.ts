/** A stock `WebsocketProvider` needs nothing of Parley but a ticket, and reads the documented tables. */
import { once } from 'node:events'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { expect, test } from './parley.ts'
import { join, loopback, ticketFor } from './other-program.ts'

test('reads the sample by the documented names, and what it writes arrives', async ({ makeMap, baseURL }) => {
  const map = await makeMap('sample')
  const origin = loopback(baseURL)
  const [one, two] = [await join(origin, map.edit), await join(origin, map.view)]
  const claims = one.doc.getMap<Y.Map<unknown>>('claims')
  const kinds = [...claims.values()].map((row) => row.get('kind'))
  expect(kinds.filter((kind) => kind === 'proposal')).toHaveLength(4)
  const proposals = [...claims].filter(([, row]) => row.get('kind') === 'proposal')
  const titles = proposals.map(([id]) => one.doc.getText(`title/${id}/en`).toJSON())
  expect(titles).toContain('Technology alliance')
  expect(one.doc.getMap('meta').get('schema')).toBe(1)

  const [id] = proposals[0]!
  one.doc.getText(`text/${id}/en`).insert(0, 'Written by a stock provider. ')
  await expect
    .poll(() => two.doc.getText(`text/${id}/en`).toJSON())
    .toContain('Written by a stock provider. ')
  one.leave()
  two.leave()
})

test('a raw socket with a view ticket can read, and whatever it sends changes nothing', async ({
  makeMap,
  baseURL,
}) => {
  const map = await makeMap('sample')
  const origin = loopback(baseURL)
  const watcher = await join(origin, map.edit)
  const before = Y.encodeStateVector(watcher.doc)

  const forged = new Y.Doc()
  forged.getMap('claims').set('forged', new Y.Map([['kind', 'claim']]))
  const update = Y.encodeStateAsUpdate(forged)
  for (const kind of [1, 2]) {
    const { id, ticket } = await ticketFor(origin, map.view)
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/sync/${id}?ticket=${ticket}`)
    await once(socket, 'open')
    const closed = once(socket, 'close')
    const size = [(update.length & 127) | 128, update.length >> 7]
    socket.send(new Uint8Array([0, kind, ...(update.length > 127 ? size : [update.length]), ...update]))
    expect((await closed)[0]).toBe(4403)
  }
  // One more round trip by somebody who may write: anything let through would have come before it.
  const editor = await join(origin, map.edit)
  editor.doc.getText('note/probe/en').insert(0, 'x')
  await expect.poll(() => watcher.doc.getText('note/probe/en').toJSON()).toBe('x')
  expect(watcher.doc.getMap('claims').has('forged')).toBe(false)
  expect(before.length).toBeGreaterThan(0)
  watcher.leave()
  editor.leave()
})

test('without a ticket, with a wrong one and for no map the socket is closed by its own code', async ({
  makeMap,
  baseURL,
}) => {
  const map = await makeMap()
  const base = `${loopback(baseURL).replace('http', 'ws')}/sync`
  const codeOf = async (path: string) => {
    const socket = new WebSocket(`${base}/${path}`)
    socket.on('error', () => {})
    return (await once(socket, 'close'))[0] as number
  }
  expect(await codeOf(map.id)).toBe(4401)
  expect(await codeOf(`${map.id}?ticket=made-up`)).toBe(4401)
  const { ticket } = await ticketFor(loopback(baseURL), map.edit)
  expect(await codeOf(`no-such-map?ticket=${ticket}`)).not.toBe(1005)
})

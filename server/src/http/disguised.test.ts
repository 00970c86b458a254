/** Addresses that are written otherwise than ours write them, over a socket of its own: they get round nothing. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { endAll, type Running, run } from '../testing/server-under-test.ts'

afterEach(endAll)

/** Sends one request as it stands, and gives the first line of the answer. */
async function raw(server: Running, head: string, body = ''): Promise<string> {
  const { hostname, port } = new URL(server.base)
  const socket = connect(Number(port), hostname)
  let heard = ''
  socket.setEncoding('utf8').on('data', (text: string) => {
    heard += text
  })
  socket.on('error', () => undefined)
  socket.write(`${head}\r\nconnection: close\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  await once(socket, 'close')
  return heard.split('\r\n')[0] ?? ''
}
const json = 'content-type: application/json'

test.each([
  '/api/maps',
  '/%61pi/maps',
  '/a%70%69/maps',
  'http://127.0.0.1/api/maps',
  '//api/maps',
  '/api%2fmaps',
  '/./api/maps',
])('a page of another site makes no map by %s', async (path) => {
  const server = await run()
  const answer = await raw(
    server,
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\norigin: http://evil.example\r\nsec-fetch-site: cross-site\r\n${json}`,
    '{}',
  )
  expect(answer).toMatch(/^HTTP\/1\.1 (400|403|404|405) /)
  expect(await server.store.count()).toBe(0)
})

test('a server with a public address answers no call under another name, however it is written', async () => {
  const server = await run({ publicUrl: 'https://parley.example' })
  for (const path of ['/api/maps', '/%61pi/maps'])
    expect(await raw(server, `POST ${path} HTTP/1.1\r\nhost: rebound.example\r\n${json}`, '{}')).toMatch(
      /^HTTP\/1\.1 403 /,
    )
  expect(await server.store.count()).toBe(0)
})

test('what cannot be an address of ours is refused in the words of all refusals', async () => {
  const server = await run()
  for (const path of [
    `/api/maps/${'x'.repeat(3000)}`,
    `/api/workshops/${'%00'.repeat(500)}/tickets`,
    '/api/maps/%',
  ]) {
    const answer = await fetch(server.base + path)
    expect(Object.keys(Object(await answer.json()))).toEqual(['error'])
    expect([400, 404]).toContain(answer.status)
  }
})

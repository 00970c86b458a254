import { mapFrom } from '@parley/model'
import { encodeMap } from '@parley/sync'
import { expect, test } from 'vitest'
import { HistoryFeed } from './history-feed.ts'

/** A variable-length integer as on the wire. */
function uint(n: number): number[] {
  return n < 128 ? [n] : [(n % 128) | 128, ...uint(Math.floor(n / 128))]
}
const text = (words: string) => {
  const bytes = [...new TextEncoder().encode(words)]
  return [...uint(bytes.length), ...bytes]
}

/** A server with a log, of which each answer tells two rows. */
class Server {
  readonly rows: Uint8Array[] = []
  readonly asked: string[] = []
  status = 200
  retryAfter: string | null = null
  readonly fetch: typeof fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : input.toString()
    this.asked.push(`${url} ${new Headers(init?.headers).get('authorization')}`)
    if (this.status === 0) throw new TypeError('no network')
    const after = Number(/after=(\d+)/.exec(url)?.[1])
    const rows = this.rows
      .slice(after, after + 2)
      .flatMap((update) => [
        1,
        ...uint(1_700_000_000_000),
        ...text('Ada'),
        1,
        ...uint(update.length),
        ...update,
      ])
    return new Response(Uint8Array.from([...uint(this.rows.length), ...rows]), {
      status: this.status,
      ...(this.retryAfter !== null && { headers: { 'retry-after': this.retryAfter } }),
    })
  }
  writes(claim: string) {
    this.rows.push(encodeMap([{ write: 'put', table: 'claims', id: claim, cells: { kind: 'claim' } }]))
  }
}
const feedOn = (server: Server, bytesMost?: number) =>
  new HistoryFeed({
    map: 'm1',
    secret: 'key',
    fetch: server.fetch,
    breathe: async () => undefined,
    ...(bytesMost === undefined ? {} : { bytesMost }),
  })

test('asks until it has all, then only for what is new, with the secret in the header', async () => {
  const server = new Server()
  for (const claim of ['a', 'b', 'c']) server.writes(claim)
  const feed = feedOn(server)
  await feed.refresh()
  expect(feed.state).toMatchObject({ ready: true, trouble: null, version: 3 })
  expect(['a', 'b', 'c', 'd'].map((id) => feed.of(id).length)).toEqual([1, 1, 1, 0])
  expect(server.asked).toEqual([0, 2].map((after) => `/api/maps/m1/history?after=${after} Bearer key`))
  server.writes('d')
  await feed.refresh()
  expect([feed.of('d').length, server.asked.length]).toEqual([1, 3])
  // Nothing new: nobody is told.
  const before = feed.state
  await feed.refresh()
  expect(feed.state).toBe(before)
})

test('asks once more when something came while it was asking, and not twice at once', async () => {
  const server = new Server()
  const feed = feedOn(server)
  const first = feed.refresh()
  server.writes('a')
  void feed.refresh()
  void feed.refresh()
  await first
  await expect.poll(() => feed.of('a').length).toBe(1)
  await expect.poll(() => server.asked.length).toBe(2)
})

test('says what is the matter, keeps what it has, and is well again afterwards', async () => {
  const server = new Server()
  server.writes('a')
  const feed = feedOn(server)
  server.status = 0
  await feed.refresh()
  expect(feed.state).toMatchObject({ ready: false, trouble: 'offline' })
  server.status = 200
  await feed.refresh()
  expect(feed.state).toMatchObject({ ready: true, trouble: null })
  for (const [status, trouble] of [
    [410, 'refused'],
    [403, 'refused'],
    [500, 'offline'],
  ] as const) {
    server.status = status
    await feed.refresh()
    expect([feed.state.trouble, feed.of('a').length]).toEqual([trouble, 1])
  }
})

test('stops at a log that is longer than a page should replay', async () => {
  const server = new Server()
  for (const { id } of mapFrom('a > b; c > a').tables.claims()) server.writes(id)
  const feed = feedOn(server, 60)
  await feed.refresh()
  expect(feed.state).toMatchObject({ ready: false, trouble: 'tooLong' })
})

test.each([
  ['7', 7000],
  [null, 15_000],
  ['soon', 15_000],
  ['0', 1000],
  ['86400', 300_000],
])(
  'asked for too often (%s), it waits as long as the server says, and then asks by itself',
  async (said, ms) => {
    const server = new Server()
    server.writes('a')
    const waits: { run: () => void; ms: number }[] = []
    const feed = new HistoryFeed({
      map: 'm1',
      secret: 'key',
      fetch: server.fetch,
      breathe: async () => undefined,
      later: (run, after) => waits.push({ run, ms: after }),
    })
    const stop = feed.subscribe(() => undefined)
    server.status = 429
    server.retryAfter = said
    await feed.refresh()
    expect(feed.state).toMatchObject({ ready: false, trouble: 'busy' })
    expect(waits.map((wait) => wait.ms)).toEqual([ms])
    // Whoever looks meanwhile asks for nothing.
    await feed.refresh()
    expect(server.asked).toHaveLength(1)
    server.status = 200
    waits[0]?.run()
    await expect.poll(() => feed.state).toMatchObject({ ready: true, trouble: null })
    stop()
    server.status = 429
    await feed.refresh()
    waits[1]?.run()
    // Nobody looks any more.
    expect(server.asked).toHaveLength(3)
  },
)

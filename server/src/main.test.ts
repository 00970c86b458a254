import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'

// Programs start slowly on a crowded machine.
vi.setConfig({ testTimeout: 60_000 })
const home = fileURLToPath(new URL('..', import.meta.url))
let folder: string
const children: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-main-'))
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, maxRetries: 5 })
})

/** The program as a process of its own, from its source. */
function program(file: string, ...args: readonly string[]) {
  return programWith({}, file, ...args)
}
function programWith(env: NodeJS.ProcessEnv, file: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', `src/${file}`, ...args], {
    cwd: home,
    env: { ...process.env, PARLEY_DATA: join(folder, 'data'), ...env },
  })
  children.push(child)
  const said = { out: '', err: '' }
  child.stdout.on('data', (text: Buffer) => (said.out += text.toString()))
  child.stderr.on('data', (text: Buffer) => (said.err += text.toString()))
  const ended = once(child, 'exit').then(([code]: unknown[]) => code)
  return { child, said, ended }
}
const address = async ({ said }: ReturnType<typeof program>) => {
  const ready = () => /^Parley is ready at (\S+)$/m.exec(said.out + said.err)?.[1]
  await expect.poll(ready, { timeout: 15_000, interval: 20 }).toBeDefined()
  return ready() ?? ''
}
const links = async (base: string) => {
  const answer = await fetch(`${base}api/maps`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  const { links: made, id }: { links: Record<string, string>; id: string } = JSON.parse(await answer.text())
  return { id, secret: made['host']?.split('#')[1] ?? '' }
}
const ticket = async (base: string, id: string, secret: string) => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${secret}` }
  const answer = await fetch(`${base}api/maps/${id}/tickets`, { method: 'POST', headers, body: '{}' })
  const { ticket: text }: { ticket?: string } = JSON.parse(await answer.text())
  return { status: answer.status, text: text ?? '' }
}
async function taken(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const found = server.address()
  return { server, port: typeof found === 'object' && found ? found.port : 0 }
}

test('says where it is, closes sockets with 4503 at SIGTERM, and leaves no process behind', async () => {
  const one = program('main.ts', '--port', '0')
  const base = await address(one)
  expect(base).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  expect(one.said.out.trim().split('\n')).toHaveLength(1)
  const { id, secret } = await links(base)
  const { text } = await ticket(base, id, secret)
  const socket = new WebSocket(`${base.replace('http', 'ws')}sync/${id}?ticket=${text}`)
  await once(socket, 'message')
  const closed = once(socket, 'close')
  one.child.kill('SIGTERM')
  expect((await closed)[0]).toBe(4503)
  expect(await one.ended).toBe(0)
  expect(one.said.out).toContain('all data is on disk')
  await expect(fetch(`${base}health`)).rejects.toThrow('fetch failed')
})

test('a second process on the same folder says so in one sentence and ends with 1; after kill -9 the next starts', async () => {
  const first = program('main.ts', '--port', '0')
  await address(first)
  const second = program('main.ts', '--port', '0')
  expect(await second.ended).toBe(1)
  expect(second.said.err.trim()).toMatch(/^Another Parley is running on the folder [^\n]+\.$/)
  first.child.kill('SIGKILL')
  await first.ended
  const third = program('main.ts', '--port', '0')
  await address(third)
})

test('a taken port and an unwritable folder are one sentence each, and exit code 1', async () => {
  const { server, port } = await taken()
  const one = program('main.ts', '--port', String(port))
  expect(await one.ended).toBe(1)
  expect(one.said.err.trim()).toBe(`Port ${port} on 127.0.0.1 is taken; choose another with --port.`)
  server.close()
  writeFileSync(join(folder, 'file'), '')
  const two = program('main.ts', '--port', '0', '--data', join(folder, 'file'))
  expect(await two.ended).toBe(1)
  expect(two.said.err.trim()).toMatch(/^The folder [^\n]+ cannot hold Parley's data: [^\n]+\.$/)
})

test('ends in order when a process that it watches is gone', async () => {
  const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  children.push(parent)
  const one = programWith({ PARLEY_WATCH: String(parent.pid) }, 'main.ts', '--port', '0')
  await address(one)
  parent.kill('SIGKILL')
  expect(await one.ended).toBe(0)
  expect(one.said.out).toContain('all data is on disk')
})

test('on all interfaces it says the address of this machine first', async () => {
  const one = program('main.ts', '--port', '0', '--host', '0.0.0.0')
  expect(await address(one)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  for (const line of one.said.out.trim().split('\n').slice(1))
    expect(line).toMatch(/^On this network: http:\/\/[\d.]+:\d+\/$/)
})

test('the operator lists maps and mints new links while the server runs; the old ones open nothing', async () => {
  const server = program('main.ts', '--port', '0')
  const base = await address(server)
  const { id, secret } = await links(base)
  const list = program('admin.ts', 'list')
  expect(await list.ended).toBe(0)
  expect(list.said.out).toMatch(new RegExp(`^${id}  \\d{4}-\\S+Z  1 updates  \\d+ bytes$`, 'm'))
  const mint = program('admin.ts', 'mint', id, '--public-url', 'https://parley.example/')
  expect(await mint.ended).toBe(0)
  const fresh = /^host {2}https:\/\/parley\.example\/m\/[^#]+#(\S+)$/m.exec(mint.said.out)?.[1] ?? ''
  expect((await ticket(base, id, secret)).status).toBe(403)
  expect((await ticket(base, id, fresh)).status).toBe(200)
  const refused = [
    [['mint', 'nowhere'], 'There is no map nowhere.'],
    [['restore', 'nowhere'], 'There is no map nowhere.'],
    [['mint'], 'Usage:'],
    [['constructor', id], 'Usage:'],
    [['list', '--data', join(folder, 'none')], 'There is no Parley data'],
  ] as const
  const said = refused.map(async ([words, sentence]) => {
    const one = program('admin.ts', ...words)
    return [await one.ended, one.said.err.includes(sentence)]
  })
  expect(await Promise.all(said)).toEqual(refused.map(() => [1, true]))
})

test('the operator deletes a map while somebody is in it, and restores it', async () => {
  const server = programWith({}, 'main.ts', '--port', '0')
  const base = await address(server)
  const { id, secret } = await links(base)
  const { text } = await ticket(base, id, secret)
  const socket = new WebSocket(`${base.replace('http', 'ws')}sync/${id}?ticket=${text}`)
  await once(socket, 'open')
  const closed = once(socket, 'close')
  const remove = program('admin.ts', 'delete', id)
  expect(await remove.ended).toBe(0)
  expect(remove.said.out).toContain(`The map ${id} is deleted.`)
  const [code]: unknown[] = await closed
  expect(code).toBe(4410)
  expect((await ticket(base, id, secret)).status).toBe(410)
  const list = program('admin.ts', 'list')
  await list.ended
  expect(list.said.out).toMatch(new RegExp(`^${id} .* deleted, erased after \\d{4}-`, 'm'))
  const restore = program('admin.ts', 'restore', id)
  expect(await restore.ended).toBe(0)
  expect((await ticket(base, id, secret)).status).toBe(200)
})

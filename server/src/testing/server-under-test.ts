/** A whole server for a test: real HTTP, real sockets, a real database in a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mapsPath, type Role, ticketsPath } from '@parley/protocol'
import * as v from 'valibot'
import type { Bounds } from '../bounds.ts'
import { type AppOptions, createApp } from '../http/app.ts'
import { openFolder } from '../store/open.ts'
import type { Store } from '../store/port.ts'

export interface TestMap {
  readonly id: string
  readonly secrets: Readonly<Record<Role, string>>
}
export interface Running {
  readonly folder: string
  /** Such as `http://127.0.0.1:40123`. */
  readonly base: string
  readonly app: Awaited<ReturnType<typeof createApp>>
  readonly store: Store
  readonly lines: readonly string[]
  readonly newMap: (body?: object) => Promise<TestMap>
  readonly ticket: (map: TestMap, role: Role, person?: string) => Promise<string>
  readonly post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>
  /** The address of a socket with a fresh ticket. */
  readonly socket: (map: TestMap, role: Role, query?: string) => Promise<string>
  /** Ends the server; the folder stays. */
  readonly stop: () => Promise<void>
}
export interface RunOptions extends Partial<Omit<AppOptions, 'store' | 'bounds'>> {
  readonly folder?: string
  readonly bounds?: Partial<Bounds>
  /** Puts something between the server and its store. */
  readonly around?: (store: Store) => Store
}

const running = new Set<Running>()
const folders = new Set<string>()

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-server-'))
  folders.add(folder)
  return folder
}

export async function run({ folder = newFolder(), around = (store) => store, ...options }: RunOptions = {}) {
  const lines: string[] = []
  const store = around(openFolder(join(folder, 'data')))
  const app = await createApp({
    web: join(folder, 'web'),
    sample: join(folder, 'sample.bin'),
    log: (line) => lines.push(line),
    ...options,
    store,
  })
  const base = await app.listen({ port: 0, host: '127.0.0.1' })
  const post: Running['post'] = (path, body = {}, headers = {}) =>
    fetch(base + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const ticket: Running['ticket'] = async ({ id, secrets }, role, person = '') => {
    const answer = await post(ticketsPath(id), { person }, { authorization: `Bearer ${secrets[role]}` })
    return v.parse(v.object({ ticket: v.string() }), await answer.json()).ticket
  }
  const one: Running = {
    folder,
    base,
    app,
    store,
    lines,
    post,
    ticket,
    newMap: async (body) => {
      const { id, links } = v.parse(made, await (await post(mapsPath, body)).json())
      const { host, edit, view } = links
      return { id, secrets: { host: secretOf(host), edit: secretOf(edit), view: secretOf(view) } }
    },
    socket: async (map, role, query = '') =>
      `${base.replace('http', 'ws')}/sync/${map.id}?ticket=${await ticket(map, role)}${query}`,
    stop: async () => {
      running.delete(one)
      await app.close()
    },
  }
  running.add(one)
  return one
}

/** After each test. */
export async function endAll(): Promise<void> {
  await Promise.all([...running].map((one) => one.stop()))
  for (const folder of folders) rmSync(folder, { recursive: true, maxRetries: 5 })
  folders.clear()
}

/** A built page as small as can be. */
export function writePage(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'web', path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
  }
}

const made = v.object({
  id: v.string(),
  links: v.object({ host: v.string(), edit: v.string(), view: v.string() }),
})
const secretOf = (link: string) => link.split('#')[1] ?? ''

/** The server as a process of its own, on a folder that outlives it: to be stopped, killed, and short of disk. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mapsPath } from '@parley/protocol'
import * as v from 'valibot'
import { expect } from 'vitest'
import type { TestMap } from './server-under-test.ts'
import type { Reached } from './workshop-client.ts'

export interface ServerProcess extends Reached {
  /** What it said on its error output. */
  readonly complaints: () => string
  /** `kill -9`, unless a gentler signal is given. Resolves when it has ended; again and again if need be. */
  readonly kill: (signal?: 'SIGKILL' | 'SIGTERM') => Promise<void>
}

/** `fileBlocks`: no file of its may grow beyond so many blocks of 512 bytes (of 1024 in some shells). */
export async function startProcess(
  folder: string,
  { fileBlocks }: { readonly fileBlocks?: number } = {},
): Promise<ServerProcess> {
  const program = [process.execPath, '--import', 'tsx', 'src/main.ts', '--port', '0']
  const limit = fileBlocks === undefined ? '' : `ulimit -f ${fileBlocks} && `
  const child = spawn('/bin/sh', ['-c', `${limit}exec "$@"`, 'sh', ...program], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, PARLEY_DATA: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [said, complained] = [heard(child.stdout), heard(child.stderr)]
  const base = () => /^Parley is ready at (\S+)\/$/m.exec(said())?.[1]
  await expect.poll(base, { timeout: 120_000 }).toBeDefined()
  const at = base() ?? ''
  return {
    base: at,
    complaints: complained,
    post: (path, body = {}, headers = {}) =>
      fetch(at + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    kill: (signal = 'SIGKILL') => ended(child, signal),
  }
}

function heard(stream: NodeJS.ReadableStream): () => string {
  let text = ''
  stream.on('data', (more: Buffer) => (text += more.toString()))
  return () => text
}
async function ended(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM') {
  if (child.exitCode !== null || child.signalCode) return
  const end = once(child, 'exit')
  child.kill(signal)
  await end
}

const secret = (link: string) => link.split('#')[1] ?? ''
const made = v.object({
  id: v.string(),
  links: v.object({ host: v.string(), edit: v.string(), view: v.string() }),
})
export async function newMapOn(server: Reached): Promise<TestMap> {
  const { id, links } = v.parse(made, await (await server.post(mapsPath)).json())
  const { host, edit, view } = links
  return { id, secrets: { host: secret(host), edit: secret(edit), view: secret(view) } }
}

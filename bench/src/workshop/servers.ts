/** The two servers, each in a process of its own: Parley's as it is built, on an empty folder, and the plain one. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Fan, Shape } from './shape.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Served {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string
  readonly end: () => Promise<void>
}

export const parley = (): Promise<Served> =>
  start((port, folder) => [join(root, 'server/dist/main.js'), '--port', String(port), '--data', folder])

export const plain = (shape: Shape, fan: Fan): Promise<Served> =>
  start(() => [join(root, '.cache/bench/plain-server.js')], {
    BENCH_SHAPE: JSON.stringify(shape),
    BENCH_FAN: fan,
  })

async function start(
  args: (port: number, folder: string) => string[],
  env: Record<string, string> = {},
): Promise<Served> {
  const port = await freePort()
  // On the same disk for all.
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  const child = spawn(process.execPath, args(port, folder), {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...env,
      BENCH_PORT: String(port),
      BENCH_FILE: join(folder, 'commands'),
      PARLEY_WATCH: String(process.pid),
    },
  })
  process.once('exit', () => child.kill('SIGKILL'))
  await new Promise<void>((ready, fail) => {
    child.stdout.on('data', (text) => /is ready/.test(String(text)) && ready())
    child.once('exit', (code) => fail(new Error(`The server ended with ${code}.`)))
  })
  return {
    origin: `http://127.0.0.1:${port}`,
    async end() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address !== 'object' || !address) throw new Error('No port was given.')
      server.close(() => found(address.port))
    })
  })

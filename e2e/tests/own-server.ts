/** A server process of a test's own, on a fresh data folder and a free port: to be killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = join(fileURLToPath(new URL('../..', import.meta.url)), 'server/dist/main.js')

export interface OwnServer {
  readonly origin: string
  /** The folder with its database. */
  readonly data: string
  start(): Promise<void>
  /** Ends the server's own process at once, as a power cut would. */
  kill(): Promise<void>
  remove(): Promise<void>
}

export async function ownServer(): Promise<OwnServer> {
  const port = await freePort()
  const data = mkdtempSync(join(tmpdir(), 'parley-e2e-'))
  let child: ChildProcess | undefined
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    data,
    async start() {
      child = spawn(process.execPath, [main, '--port', String(port), '--data', data], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, PARLEY_WATCH: String(process.pid) },
      })
      const { stdout } = child
      if (!stdout) throw new Error('The server has no output.')
      await new Promise<void>((ready, failed) => {
        stdout.on('data', (text) => /is ready/.test(String(text)) && ready())
        child?.once('exit', (code) => failed(new Error(`The server ended with ${code}.`)))
      })
    },
    kill,
    async remove() {
      await kill()
      rmSync(data, { recursive: true, force: true, maxRetries: 5 })
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

// Nothing that was echoed or acknowledged may be lost, however the server ends: `npm run kill-test` (after a build).
// Ten rounds: one client writes 100 edits in bursts of 10; the moment when another has seen all of them, the server's
// own process is killed with SIGKILL and started again; a fresh client must find all 100. Then as many rounds in which
// the kill comes while edits are still on their way: whatever had been echoed or acknowledged must be there.
// `node scripts/kill-test.mjs 3` makes three rounds of each.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const main = join(root, 'server/dist/main.js')
const load = createRequire(join(root, 'server/package.json'))
const { WebSocket } = load('ws')
const Y = load('yjs')
const { createDecoder, readVarUint, readVarUint8Array } = load('lib0/decoding')
const { encode, writeVarUint, writeVarUint8Array } = load('lib0/encoding')

const rounds = Number(process.argv[2] ?? 10)
const edits = 100
const burst = 10
const folder = mkdtempSync(join(tmpdir(), 'parley-kill-'))
const running = new Set()
const deadlineMs = 20_000

async function startServer(data) {
  const child = spawn(process.execPath, [main, '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  let said = ''
  child.stdout.on('data', (text) => (said += text))
  await until(() => /Parley is ready at /.test(said), 'the server to start')
  return { child, base: /Parley is ready at (\S+)/.exec(said)[1] }
}
async function kill(child) {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

async function call(base, path, headers = {}) {
  const answer = await fetch(new URL(path, base), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{}',
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

/** A socket and a document: `acknowledged` counts its own edits on disk, `seen` all keys of the document. */
async function enter(base, id, secret) {
  const { ticket } = await call(base, `/api/maps/${id}/tickets`, { authorization: `Bearer ${secret}` })
  const socket = new WebSocket(`${base.replace('http', 'ws')}sync/${id}?ticket=${ticket}&v=1`)
  const doc = new Y.Doc()
  const client = { doc, socket, synced: false, sent: 0, saved: 0, written: [] }
  client.seen = () => [...doc.getMap('claims').keys()]
  const send = (kind, body) =>
    socket.send(
      encode((e) => {
        writeVarUint(e, 0)
        writeVarUint(e, kind)
        writeVarUint8Array(e, body)
      }),
    )
  socket.on('error', () => undefined)
  socket.on('open', () => send(0, Y.encodeStateVector(doc)))
  socket.on('message', (data) => {
    const decoder = createDecoder(new Uint8Array(data))
    const kind = readVarUint(decoder)
    if (kind === 100) client.saved = readVarUint(decoder)
    if (kind !== 0) return
    const step = readVarUint(decoder)
    const body = readVarUint8Array(decoder)
    if (step === 0) {
      client.sent++
      send(1, Y.encodeStateAsUpdate(doc, body))
    } else Y.applyUpdate(doc, body, 'server')
    if (step === 1) client.synced = true
  })
  doc.on('update', (update, origin) => {
    if (origin === 'server' || socket.readyState !== WebSocket.OPEN) return
    client.sent++
    send(2, update)
  })
  client.write = (key) => {
    doc.getMap('claims').set(key, randomBytes(20).toString('hex'))
    client.written.push({ key, frame: client.sent })
  }
  client.acknowledged = () =>
    client.written.filter(({ frame }) => frame <= client.saved).map(({ key }) => key)
  await until(() => client.synced && client.saved > 0, 'a client to join')
  return client
}

async function until(condition, what) {
  for (const since = performance.now(); !condition();) {
    if (performance.now() - since > deadlineMs) throw new Error(`Waited too long for ${what}.`)
    await new Promise((later) => setTimeout(later, 1))
  }
}

/** One round; gives what must be there and is not. */
async function round(name, work) {
  const data = join(folder, name)
  const first = await startServer(data)
  const { id, links } = await call(first.base, '/api/maps')
  const secret = links.edit.split('#')[1]
  const [writer, peer] = [await enter(first.base, id, secret), await enter(first.base, id, secret)]
  const due = await work(writer, peer, () => kill(first.child))
  const second = await startServer(data)
  const fresh = await enter(second.base, id, secret)
  const kept = new Set(fresh.seen())
  const missing = due().filter((key) => !kept.has(key))
  for (const { socket } of [writer, peer, fresh]) socket.terminate()
  await kill(second.child)
  return { kept: kept.size, due: due().length, missing }
}

async function afterAll(writer, peer, end) {
  for (let i = 0; i < edits; i++) {
    writer.write(`k${i}`)
    if (i % burst === burst - 1) await new Promise((later) => setTimeout(later, 2))
  }
  await until(() => peer.seen().length === edits, 'the peer to see all edits')
  await end()
  return () => Array.from({ length: edits }, (_, i) => `k${i}`)
}

/** Kills at another place each time, without a pause after the last burst. */
const inFlight = (n) => async (writer, peer, end) => {
  const enough = 10 + n * 7
  let killed
  for (let i = 0; !killed && i < 4000; i++) {
    writer.write(`k${i}`)
    if (i % burst === burst - 1) await new Promise((later) => setImmediate(later))
    if (peer.seen().length >= enough) killed = end()
  }
  await until(() => killed || peer.seen().length >= enough, 'some edits to be echoed')
  await (killed ?? end())
  // What was on the line when the process died may still be read.
  await until(() => peer.socket.readyState === WebSocket.CLOSED, 'the peer to notice')
  await until(() => writer.socket.readyState === WebSocket.CLOSED, 'the writer to notice')
  return () => [...new Set([...peer.seen(), ...writer.acknowledged()])]
}

let lost = 0
try {
  if (!existsSync(main)) throw new Error('There is no server to kill: run `npm run build` first.')
  for (let n = 1; n <= rounds; n++) {
    const { kept, missing } = await round(`a${n}`, afterAll)
    console.log(`round ${n}: ${edits - missing.length}/${edits} after kill -9 (${kept} found)`)
    lost += missing.length
  }
  for (let n = 1; n <= rounds; n++) {
    const { kept, due, missing } = await round(`b${n}`, inFlight(n))
    console.log(`round ${n} in flight: ${due - missing.length}/${due} echoed or acknowledged (${kept} found)`)
    lost += missing.length
  }
} catch (error) {
  console.error(error.message)
  lost ||= 1
} finally {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, maxRetries: 5 })
}
console.log(lost ? `FAILED: ${lost} lost.` : 'Nothing was lost.')
process.exit(lost ? 1 : 0)

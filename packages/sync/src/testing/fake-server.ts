/**
 * For tests: a server in memory with one room, behind the doors that `openMap` knocks at: `fetch` for tickets and a
 * socket class. It speaks the frames of the real one, keeps what it got until it is told that this is on disk, and
 * can be broken in the ways that matter. Real sockets against the real server are tested end to end.
 */
import { frame, type Role, syncFrame, type Ticket } from '@parley/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as sync from 'y-protocols/sync'
import * as Y from 'yjs'
import { FakeSocket } from './fake-socket.ts'

export interface FakeServer {
  readonly doc: Y.Doc
  readonly sockets: readonly FakeSocket[]
  readonly fetch: typeof fetch
  readonly socket: typeof FakeSocket
  /** Kinds of all frames that arrived, in order, as `sync 2` or `awareness`. */
  readonly heard: string[]
  readonly tickets: () => number
  role: Role
  /** Status of the next answers to ticket questions; 0: no network. */
  status: number
  /** Whether what arrives is at once on disk. */
  saves: boolean
  /** Says of all that arrived that it is on disk. */
  save(): void
  /** Takes no update any more: closes with this code instead. */
  refuseWith: number | undefined
  /** Closes all sockets. */
  drop(code: number): void
}

function send(socket: FakeSocket, ...write: readonly ((encoder: encoding.Encoder) => void)[]): void {
  socket.hear(encoding.encode((encoder) => write.forEach((part) => part(encoder))))
}
const head = (encoder: encoding.Encoder) => encoding.writeVarUint(encoder, frame.sync)

export function fakeServer(): FakeServer {
  const doc = new Y.Doc()
  const sockets: FakeSocket[] = []
  const counts = new Map<FakeSocket, number>()
  let asked = 0
  const acknowledge = (socket: FakeSocket) =>
    send(socket, (encoder) => {
      encoding.writeVarUint(encoder, frame.saved)
      encoding.writeVarUint(encoder, counts.get(socket) ?? 0)
    })
  doc.on('update', (update, origin) => {
    for (const socket of sockets)
      if (socket !== origin) send(socket, head, (encoder) => sync.writeUpdate(encoder, update))
  })

  class Socket extends FakeSocket {
    constructor(url: string | URL) {
      super(url)
      sockets.push(this)
      counts.set(this, 0)
    }
    override opened(): void {
      if (server.role !== 'view') send(this, head, (encoder) => sync.writeSyncStep1(encoder, doc))
    }
    override closed(): void {
      sockets.splice(sockets.indexOf(this), 1)
    }
    override said(message: Uint8Array): void {
      const decoder = decoding.createDecoder(message)
      const kind = decoding.readVarUint(decoder)
      if (kind !== frame.sync) {
        server.heard.push(kind === frame.awareness ? 'awareness' : `kind ${kind}`)
        return
      }
      const step = decoding.readVarUint(decoder)
      const body = decoding.readVarUint8Array(decoder)
      server.heard.push(`sync ${step}`)
      if (step === syncFrame.step1) {
        send(this, head, (encoder) => sync.writeSyncStep2(encoder, doc, body))
        return
      }
      if (server.refuseWith) {
        this.end(server.refuseWith)
        return
      }
      Y.applyUpdate(doc, body, this)
      counts.set(this, (counts.get(this) ?? 0) + 1)
      if (server.saves) acknowledge(this)
    }
  }

  const server: FakeServer = {
    doc,
    sockets,
    heard: [],
    socket: Socket,
    role: 'edit',
    status: 200,
    saves: true,
    refuseWith: undefined,
    tickets: () => asked,
    async fetch() {
      asked++
      await Promise.resolve()
      if (!server.status) throw new TypeError('fetch failed')
      const now = 5_000_000
      const ticket: Ticket = {
        ticket: `t${asked}`,
        role: server.role,
        now,
        expiresAt: now + 1000,
        links: { view: '/m/a#v' },
        origins: [],
      }
      return new Response(JSON.stringify(server.status === 200 ? ticket : { error: 'x' }), {
        status: server.status,
      })
    },
    save: () => sockets.forEach(acknowledge),
    drop(code) {
      for (const socket of sockets.slice()) socket.end(code)
    },
  }
  return server
}

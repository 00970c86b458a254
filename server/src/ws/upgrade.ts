/**
 * From an HTTP upgrade to a socket in a room. A refusal accepts the upgrade first and closes with 44xx then: of an
 * HTTP error a browser learns nothing but 1006, and would come back for ever. The ticket is the proof that a socket
 * comes from somebody with a link; its origin says nothing more, so any origin may connect.
 */
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { type CloseReason, mapIdOf } from '@parley/protocol'
import { type WebSocket, WebSocketServer } from 'ws'
import { linkMark, type TicketClaims, type Tickets } from '../access/tickets.ts'
import type { Store } from '../store/port.ts'
import { closeSocket, Connection, type ConnectionWorld } from './connection.ts'

export interface SocketWorld extends ConnectionWorld {
  readonly store: Store
  readonly tickets: Tickets
}

export class Sockets {
  readonly #world: SocketWorld
  readonly #wss: WebSocketServer
  readonly #connections = new Set<Connection>()
  readonly #beat: NodeJS.Timeout
  #stopping = false

  constructor(server: Server, world: SocketWorld) {
    this.#world = world
    const { bounds } = world
    this.#wss = new WebSocketServer({
      noServer: true,
      maxPayload: bounds.frameBytes,
      perMessageDeflate: false,
    })
    server.on('upgrade', (request, socket, head) => {
      this.#upgrade(request, socket, head).catch((error: unknown) => {
        world.tally.fault(error)
        socket.destroy()
      })
    })
    this.#beat = setInterval(() => {
      for (const connection of this.#connections) connection.beat()
    }, bounds.keepAliveMs).unref()
  }

  /** Takes no more sockets and no more frames, brings all edits to the store, then closes everybody. */
  async stop(): Promise<void> {
    this.#stopping = true
    clearInterval(this.#beat)
    for (const connection of this.#connections) connection.deafen()
    await this.#world.workshops.stop()
    await this.#world.rooms.stop()
    const closed = new Promise<void>((done) => this.#wss.close(() => done()))
    const end = new AbortController()
    const late = pause(this.#world.bounds.closeMs, undefined, { signal: end.signal }).catch(() => undefined)
    await Promise.race([closed, late])
    end.abort()
    for (const socket of this.#wss.clients) socket.terminate()
    await closed
  }

  async #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer) {
    // Node leaves an upgraded socket without a listener; one reset would end the process.
    socket.on('error', () => socket.destroy())
    const url = request.url ?? ''
    const map = mapIdOf(url)
    if (!map) answer(socket, '404 Not Found')
    else if (this.#stopping || this.#wss.clients.size >= this.#world.bounds.sockets)
      answer(socket, '503 Service Unavailable')
    else {
      const query = new URL(url, 'http://parley').searchParams
      const verdict = await this.#judge(map, query.get('ticket') ?? '')
      // The answer goes out together with what whoever sits down is shown, and how a room greets them.
      socket.cork()
      this.#wss.handleUpgrade(request, socket, head, (ws) =>
        this.#accept(ws, socket, map, verdict, query.get('v') === '1'),
      )
      setImmediate(() => socket.uncork())
    }
  }

  async #judge(map: string, ticket: string): Promise<TicketClaims | CloseReason> {
    const { store, tickets, workshops, clock } = this.#world
    try {
      const record = await store.find(map)
      if (!record) return 'noMap'
      const claims = tickets.read(ticket, clock())
      if (claims?.map !== map) return 'badTicket'
      if (claims.link !== linkMark(record.hashes, claims.role)) return 'forbidden'
      if (record.deletedAt !== undefined) return 'deleted'
      const { workshop, role } = claims
      await workshops.prepare(map, workshop)
      return (workshop && workshops.refuses(map, workshop, role)) ?? claims
    } catch {
      // Rooms say what is wrong with the store; here it only means: come back.
      return 'loadFailed'
    }
  }

  #accept(
    ws: WebSocket,
    line: Duplex,
    map: string,
    verdict: TicketClaims | CloseReason,
    wantsSaved: boolean,
  ) {
    // Always: without a listener an illegal frame of six bytes ends the process.
    ws.on('error', () => this.#world.tally.count('protocol error'))
    const reason = this.#stopping ? 'stopping' : typeof verdict === 'string' ? verdict : undefined
    if (reason || typeof verdict === 'string') {
      closeSocket(ws, reason ?? 'badTicket', this.#world.bounds.closeMs)
      return
    }
    const connection = new Connection(ws, line, map, verdict, wantsSaved, this.#world)
    this.#connections.add(connection)
    ws.once('close', () => this.#connections.delete(connection))
  }
}

function answer(socket: Duplex, status: string) {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
}

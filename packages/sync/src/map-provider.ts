/**
 * y-websocket's provider with the habits of Parley: it announces itself (`v=1`), sends only its own presence (stock
 * providers send everybody's again, n² frames), is seen at once after a reconnect, and never reconnects by itself,
 * for each connection wants a fresh ticket.
 */
import { isFinal, savedKind } from '@parley/protocol'
import * as decoding from 'lib0/decoding'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import type { SaveTally, SocketClass } from './counted-socket.ts'
import type { MapDoc } from './map-doc.ts'

export interface ProviderOptions {
  /** Such as `ws://127.0.0.1:4321/sync`. */
  readonly url: string
  readonly map: string
  readonly doc: MapDoc
  readonly awareness: Awareness
  readonly socket: SocketClass
  readonly tally: SaveTally
}

interface AwarenessChange {
  readonly added: readonly number[]
  readonly updated: readonly number[]
  readonly removed: readonly number[]
}

export class MapProvider extends WebsocketProvider {
  constructor({ url, map, doc, awareness, socket, tally }: ProviderOptions) {
    super(url, map, doc, {
      connect: false,
      awareness,
      WebSocketPolyfill: socket,
      // Tabs of one browser are told apart by URL and map alone there: a view tab would write into an editor's.
      disableBc: true,
      shouldReconnect: ({ code }) => !isFinal(code),
    })
    this.messageHandlers[savedKind] = (_encoder, decoder) => tally.saved(decoding.readVarUint(decoder))
    this.#sendOwnPresenceOnly()
    // Before y-websocket sets its own timer, which would come back with the old ticket.
    this.on('connection-close', () => {
      this.shouldConnect = false
    })
    this.on('status', ({ status }) => {
      if (status === 'connected') this.#beSeen()
      if (status === 'disconnected') this.#forgetOthers()
    })
  }

  /** Opens a socket with this ticket. */
  join(ticket: string): void {
    this.params = { ticket, v: '1' }
    this.connect()
  }

  #sendOwnPresenceOnly(): void {
    const { awareness } = this
    /* oxlint-disable no-underscore-dangle -- the handler has no other name, and `destroy` takes it off by this one. */
    const send = this._awarenessUpdateHandler
    awareness.off('update', send)
    this._awarenessUpdateHandler = (change: AwarenessChange) => {
      const own = only(change, awareness.clientID)
      if (own) send(own, 'own')
    }
    awareness.on('update', this._awarenessUpdateHandler)
    /* oxlint-enable no-underscore-dangle */
  }

  // The room has marked this tab as gone, with the clock of its last state: only a newer one is believed.
  #beSeen(): void {
    const state = this.awareness.getLocalState()
    if (state) this.awareness.setLocalState(state)
  }

  // Or those who did nothing meanwhile would stay unseen: their clocks are no newer than those remembered.
  #forgetOthers(): void {
    for (const client of this.awareness.meta.keys())
      if (client !== this.awareness.clientID) this.awareness.meta.delete(client)
  }
}

/** The part of a change that is about one client; undefined when there is none. */
function only({ added, updated, removed }: AwarenessChange, client: number): AwarenessChange | undefined {
  const own = (clients: readonly number[]) => (clients.includes(client) ? [client] : [])
  const change = { added: own(added), updated: own(updated), removed: own(removed) }
  return change.added.length + change.updated.length + change.removed.length ? change : undefined
}

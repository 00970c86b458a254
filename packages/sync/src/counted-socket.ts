/**
 * A WebSocket that counts what it sends: the frames of kind step2 and update, in order. The server says of how many
 * of them it has on disk, so both ends agree on what is saved without a message more. It also keeps the promise of a
 * view link: what may not be written is not sent.
 */
import { frame, syncFrame } from '@parley/protocol'
import type { WebsocketProvider } from 'y-websocket'
import type { SaveCounts } from './connection.ts'

/** What y-websocket makes sockets with. */
export type SocketClass = WebsocketProvider['_WS']

export class SaveTally {
  #sent = 0
  #saved = 0
  // Until the first step2 nobody knows whether the store of this browser holds more than the server.
  #unsent = true
  readonly #changed: () => void

  constructor(changed: () => void) {
    this.#changed = changed
  }

  get counts(): SaveCounts {
    return { sent: this.#sent, saved: this.#saved, unsent: this.#unsent }
  }

  /** A new socket: it counts from 0, and what the last one did not get confirmed is in doubt. */
  begin(): void {
    if (this.#saved < this.#sent) this.#unsent = true
    this.#sent = 0
    this.#saved = 0
    this.#changed()
  }
  /** Something was changed while no socket was open. */
  missed(): void {
    if (this.#unsent) return
    this.#unsent = true
    this.#changed()
  }
  /** A frame was handed to the socket. A step2 holds all that the server did not have. */
  sent(kind: 'step2' | 'update'): void {
    this.#sent += 1
    if (kind === 'step2') this.#unsent = false
    this.#changed()
  }
  /** The server has so many of this socket's frames on disk. */
  saved(count: number): void {
    this.#saved = Math.min(Math.max(this.#saved, count), this.#sent)
    this.#changed()
  }
}

/** Kind of a frame that carries changes; undefined for any other. Both numbers are below 128: one byte each. */
function changesIn(data: unknown): 'step2' | 'update' | undefined {
  if (!(data instanceof Uint8Array) || data[0] !== frame.sync) return undefined
  if (data[1] === syncFrame.step2) return 'step2'
  return data[1] === syncFrame.update ? 'update' : undefined
}

/** Sockets of that class which keep the tally; those that may not write hold changes back. */
export function countedSocket(base: SocketClass, tally: SaveTally, mayWrite: () => boolean): SocketClass {
  return class CountedSocket extends base {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      tally.begin()
    }
    override send(data: Parameters<WebSocket['send']>[0]): void {
      const kind = changesIn(data)
      if (kind && !mayWrite()) return
      if (kind) tally.sent(kind)
      super.send(data)
    }
  }
}

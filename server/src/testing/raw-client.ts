/** A client of the protocol without a provider: a socket, a document, and a record of all that came. */
import { frame } from '@parley/protocol'
import * as decoding from 'lib0/decoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import {
  type AwarenessEntry,
  awarenessFrame,
  readFrame,
  step1Frame,
  step2Frame,
  updateFrame,
} from '../ws/frames.ts'

export class RawClient {
  readonly doc: Y.Doc
  readonly socket: WebSocket
  /** The first number of each frame, and of sync frames the second: `0 1` is SyncStep2. */
  readonly heard: string[] = []
  /** The last state of each client that presence told of. */
  readonly present = new Map<number, { clock: number; state: unknown }>()
  presenceFrames = 0
  saved = 0
  synced = false
  closeCode: number | undefined
  readonly #answers: boolean

  /** `answers`: whether it sends what it has when it is asked, as every stock provider does. */
  constructor(url: string, { doc = new Y.Doc(), answers = true } = {}) {
    this.doc = doc
    this.#answers = answers
    this.socket = new WebSocket(url)
    this.socket.on('error', () => undefined)
    this.socket.on('open', () => this.send(step1Frame(Y.encodeStateVector(this.doc))))
    this.socket.on('message', (data: Buffer) => this.#hear(new Uint8Array(data)))
    this.socket.on('close', (code) => {
      this.closeCode = code
    })
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.send(updateFrame(update))
    })
  }

  send(message: Uint8Array): void {
    if (this.socket.readyState === this.socket.OPEN) this.socket.send(message)
  }
  tell(...entries: readonly [client: number, clock: number, state: unknown][]): void {
    this.send(
      awarenessFrame(
        entries.map(([client, clock, state]): AwarenessEntry => ({
          client,
          clock,
          json: new TextEncoder().encode(JSON.stringify(state)),
        })),
      ),
    )
  }
  set(key: string, value: unknown = true): void {
    this.doc.getMap('claims').set(key, value)
  }
  get keys(): string[] {
    return [...this.doc.getMap('claims').keys()].toSorted()
  }
  end(): void {
    this.socket.terminate()
  }

  #hear(message: Uint8Array) {
    const kind = message[0] ?? -1
    this.heard.push(kind === frame.sync ? `0 ${message[1]}` : String(kind))
    if (kind === frame.saved) {
      const decoder = decoding.createDecoder(message)
      decoding.readVarUint(decoder)
      this.saved = decoding.readVarUint(decoder)
      return
    }
    const read = readFrame(message)
    if (read?.kind === 'step1' && this.#answers)
      this.send(step2Frame(Y.encodeStateAsUpdate(this.doc, read.vector)))
    if (read?.kind === 'step2' || read?.kind === 'update') Y.applyUpdate(this.doc, read.update, this)
    if (read?.kind === 'step2') this.synced = true
    if (read?.kind !== 'awareness' || !read.entries.length) return
    this.presenceFrames++
    for (const { client, clock, json } of read.entries)
      this.present.set(client, { clock, state: JSON.parse(new TextDecoder().decode(json)) })
  }
}

/** The bytes of an update that writes `claims[key] = value`. */
export function updateThatSets(key: string, value: unknown = true): Uint8Array {
  const doc = new Y.Doc()
  doc.getMap('claims').set(key, value)
  return Y.encodeStateAsUpdate(doc)
}

/**
 * The frames of the socket, read and written: those of y-protocols as y-websocket sends them, `saved` and `workshop`.
 * Pure; a frame that cannot be read to its last byte is `undefined`, never an exception.
 *
 *     0 sync        0 0 bytes(state vector) | 0 1 bytes(update) | 0 2 bytes(update)
 *     1 awareness   1 bytes(count, then each: client, clock, string(JSON))
 *     3 query       3
 *     100 saved     100 count
 *     101 workshop  101 string(JSON)
 */
import { frame, syncFrame } from '@parley/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

export type Frame =
  | { readonly kind: 'step1'; readonly vector: Uint8Array }
  | { readonly kind: 'step2' | 'update'; readonly update: Uint8Array }
  | { readonly kind: 'awareness'; readonly entries: readonly AwarenessEntry[] }
  | { readonly kind: 'query' }
  | { readonly kind: 'workshop'; readonly text: string }

/** One client's state as it travels. `json` is UTF-8 text, `null` for a client that left. */
export interface AwarenessEntry {
  readonly client: number
  readonly clock: number
  readonly json: Uint8Array
}

/**
 * Reads a message. The bytes must be alone in their ArrayBuffer: the ones that `ws` gives may lie in a pool beside
 * other people's, and a view that reads beyond the end of the message would hand those on. O(length).
 */
export function readFrame(message: Uint8Array): Frame | undefined {
  try {
    const decoder = decoding.createDecoder(message)
    const read = readBody(decoder)
    return decoding.hasContent(decoder) ? undefined : read
  } catch {
    // lib0 throws at a cut or endless number; what it was does not matter, it is no frame.
    return undefined
  }
}

function readBody(decoder: decoding.Decoder): Frame | undefined {
  switch (decoding.readVarUint(decoder)) {
    case frame.sync: {
      const kind = decoding.readVarUint(decoder)
      const body = readBytes(decoder)
      if (kind === syncFrame.step1) return { kind: 'step1', vector: body }
      if (kind === syncFrame.step2) return { kind: 'step2', update: body }
      return kind === syncFrame.update ? { kind: 'update', update: body } : undefined
    }
    case frame.awareness:
      return { kind: 'awareness', entries: readEntries(readBytes(decoder)) }
    case frame.queryAwareness:
      return { kind: 'query' }
    case frame.workshop:
      return { kind: 'workshop', text: utf8.decode(readBytes(decoder)) }
    default:
      return undefined
  }
}

/** Throws at bytes that are no text. */
const utf8 = new TextDecoder('utf-8', { fatal: true })

function readEntries(body: Uint8Array): AwarenessEntry[] {
  const decoder = decoding.createDecoder(body)
  const count = decoding.readVarUint(decoder)
  // Each takes three bytes at least.
  if (count > body.length / 3) throw new RangeError('More entries than bytes.')
  const entries = Array.from({ length: count }, () => ({
    client: decoding.readVarUint(decoder),
    clock: decoding.readVarUint(decoder),
    json: readBytes(decoder),
  }))
  if (decoding.hasContent(decoder)) throw new RangeError('Bytes after the last entry.')
  return entries
}

function readBytes(decoder: decoding.Decoder): Uint8Array {
  const length = decoding.readVarUint(decoder)
  if (length > decoder.arr.length - decoder.pos) throw new RangeError('A length beyond the end.')
  return decoding.readUint8Array(decoder, length)
}

const write = (fill: (encoder: encoding.Encoder) => void) => encoding.encode(fill)
const writeSync = (kind: number, body: Uint8Array) =>
  write((encoder) => {
    encoding.writeVarUint(encoder, frame.sync)
    encoding.writeVarUint(encoder, kind)
    encoding.writeVarUint8Array(encoder, body)
  })

export const step1Frame = (vector: Uint8Array): Uint8Array => writeSync(syncFrame.step1, vector)
export const step2Frame = (update: Uint8Array): Uint8Array => writeSync(syncFrame.step2, update)
export const updateFrame = (update: Uint8Array): Uint8Array => writeSync(syncFrame.update, update)
export const queryFrame = (): Uint8Array =>
  write((encoder) => encoding.writeVarUint(encoder, frame.queryAwareness))

export const awarenessFrame = (entries: readonly AwarenessEntry[]): Uint8Array =>
  write((encoder) => {
    encoding.writeVarUint(encoder, frame.awareness)
    const body = write((inner) => {
      encoding.writeVarUint(inner, entries.length)
      for (const { client, clock, json } of entries) {
        encoding.writeVarUint(inner, client)
        encoding.writeVarUint(inner, clock)
        encoding.writeVarUint8Array(inner, json)
      }
    })
    encoding.writeVarUint8Array(encoder, body)
  })

/** The first `count` update frames of this socket are on disk. */
export const savedFrame = (count: number): Uint8Array =>
  write((encoder) => {
    encoding.writeVarUint(encoder, frame.saved)
    encoding.writeVarUint(encoder, count)
  })

/** A message of a workshop, as JSON. */
export const workshopFrame = (json: string): Uint8Array =>
  write((encoder) => {
    encoding.writeVarUint(encoder, frame.workshop)
    encoding.writeVarString(encoder, json)
  })

/** The same of a text that is at hand in parts, as UTF-8. */
export const workshopFrameOf = (parts: readonly Uint8Array[]): Uint8Array => {
  const start = write((encoder) => {
    encoding.writeVarUint(encoder, frame.workshop)
    encoding.writeVarUint(
      encoder,
      parts.reduce((sum, part) => sum + part.byteLength, 0),
    )
  })
  return Buffer.concat([start, ...parts])
}

/** Nobody's presence: says nothing, but a browser, which cannot see pings, sees that the line is alive. */
export const keepAliveFrame: Uint8Array = awarenessFrame([])

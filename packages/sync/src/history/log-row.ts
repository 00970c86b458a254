/** The rows of a map's log as the server tells them, read from the bytes of its answer: something from outside. */
import { type Role, roles } from '@parley/protocol'
import * as decoding from 'lib0/decoding'

/** One update that the server took. */
export interface LogRow {
  /** Rising within the map; numbers may be missing. */
  readonly seq: number
  /** When the server took it, milliseconds since 1970: work without a connection bears the time of its arrival. */
  readonly at: number
  /** As its sender called themselves; '' when they did not. Nobody vouches for it. */
  readonly person: string
  /** The right by which it was taken. */
  readonly link: Role
  readonly update: Uint8Array
}

export interface LogAnswer {
  /** The number of the last row that the log held. */
  readonly last: number
  readonly rows: readonly LogRow[]
}

/**
 * Reads an answer of the history call.
 *
 * @param after the number that was asked for
 * @returns undefined when the bytes are no such answer, or were cut
 */
export function readLogAnswer(bytes: Uint8Array, after: number): LogAnswer | undefined {
  try {
    const decoder = decoding.createDecoder(bytes)
    const last = decoding.readVarUint(decoder)
    const rows: LogRow[] = []
    for (let seq = after; decoding.hasContent(decoder);) {
      const step = decoding.readVarUint(decoder)
      if (step < 1) return undefined
      seq += step
      const at = decoding.readVarUint(decoder)
      const person = decoding.readVarString(decoder)
      const link = roles[decoding.readVarUint(decoder)]
      const update = decoding.readVarUint8Array(decoder)
      if (!link) return undefined
      rows.push({ seq, at, person, link, update })
    }
    return { last, rows }
  } catch {
    // lib0 throws at the end of what it was given: a cut answer, or one of another kind.
    return undefined
  }
}

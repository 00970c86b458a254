/** The sample map as a document: what the server appends to a map that begins as a copy of it. */
import { encodeMap } from '@parley/sync'
import { sampleWrites } from './sample-writes.ts'

/**
 * Who wrote the sample, for Yjs. Small, where browsers take any of 2^32 at random: nobody who edits a copy writes
 * under the same number.
 */
const clientId = 2

/** A Yjs update with the whole sample map, about 120 kB. The same bytes from every build. */
export const sampleBytes = (): Uint8Array => encodeMap(sampleWrites(), clientId)

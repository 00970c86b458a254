/**
 * What a Yjs update (version 1) declares, read without making anything of it: how many structs it holds, which
 * clocks of which clients, how much it deletes, and whether a name in it is one that nobody should carry.
 *
 * `Y.parseUpdateMeta` tells the clocks only. The count matters because `Y.applyUpdate` allocates for the number an
 * update declares before it reads the first struct: seven bytes can ask for 240 MB. The reader below follows
 * yjs 13 `src/utils/updates.js` (lazyStructReaderGenerator), over Yjs's own decoder; a test holds it against
 * `Y.parseUpdateMeta` on documents made by chance.
 */
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'

export interface Outline {
  readonly structs: number
  /** Ranges of clocks that it deletes. */
  readonly deletes: number
  /** Per client the first clock that it brings. */
  readonly from: ReadonlyMap<number, number>
  /** True when a root type or key is called `__proto__`, or by a name longer than allowed. */
  readonly badName: boolean
}

/** Thrown when an update declares more structs than allowed; it is not read any further. */
export class TooManyStructs extends Error {}

interface Bounds {
  readonly updateStructs: number
  readonly nameLength: number
}

/** Throws `TooManyStructs`, and any error for bytes that are no update. O(bytes). */
export function outlineOf(update: Uint8Array, { updateStructs, nameLength }: Bounds): Outline {
  const decoder = new Y.UpdateDecoderV1(decoding.createDecoder(update))
  const rest = decoder.restDecoder
  const from = new Map<number, number>()
  let structs = 0
  let badName = false
  const name = (text: string) => {
    badName ||= text === '__proto__' || text.length > nameLength
  }
  for (let clients = decoding.readVarUint(rest); clients > 0; clients--) {
    const count = decoding.readVarUint(rest)
    structs += count
    if (structs > updateStructs) throw new TooManyStructs()
    const client = decoder.readClient()
    const clock = decoding.readVarUint(rest)
    if (count > 0 && !from.has(client)) from.set(client, clock)
    for (let i = 0; i < count; i++) skipStruct(decoder, name)
  }
  let deletes = 0
  for (let clients = decoding.readVarUint(rest); clients > 0; clients--) {
    decoding.readVarUint(rest)
    for (let ranges = decoding.readVarUint(rest); ranges > 0; ranges--) {
      decoder.readDsClock()
      decoder.readDsLen()
      deletes++
    }
  }
  if (decoding.hasContent(rest)) throw new RangeError('Bytes after the update.')
  return { structs, deletes, from, badName }
}

type Decoder = InstanceType<typeof Y.UpdateDecoderV1>
type Named = (name: string) => void

function skipStruct(decoder: Decoder, name: Named) {
  const info = decoder.readInfo()
  const kind = info & 0b11111
  if (kind === 0 || info === 10) {
    // Garbage and gaps: a length and nothing else.
    some(decoding.readVarUint(decoder.restDecoder))
    return
  }
  const hasOrigin = (info & 0x80) !== 0
  const hasRightOrigin = (info & 0x40) !== 0
  if (hasOrigin) decoder.readLeftID()
  if (hasRightOrigin) decoder.readRightID()
  if (!hasOrigin && !hasRightOrigin) {
    if (decoder.readParentInfo()) name(decoder.readString())
    else decoder.readLeftID()
    if (info & 0x20) name(decoder.readString())
  }
  skipContent(decoder, kind, name)
}

function skipContent(decoder: Decoder, kind: number, name: Named) {
  switch (kind) {
    case 1: // deleted
      some(decoder.readLen())
      return
    case 2: // JSON
      for (let n = some(decoder.readLen()); n > 0; n--) {
        const text = decoder.readString()
        if (text !== 'undefined') JSON.parse(text)
      }
      return
    case 3: // binary
      decoder.readBuf()
      return
    case 4: // string
      some(decoder.readString().length)
      return
    case 5: // embed
      decoder.readJSON()
      return
    case 6: // format
      name(decoder.readKey())
      decoder.readJSON()
      return
    case 7: {
      const type = decoder.readTypeRef()
      if (type > 6) throw new RangeError('No such type.')
      // XmlElement and XmlHook carry a name.
      if (type === 3 || type === 5) name(decoder.readKey())
      return
    }
    case 8: // any
      for (let n = some(decoder.readLen()); n > 0; n--) decoder.readAny()
      return
    case 9: // document
      decoder.readString()
      decoder.readAny()
      return
    default:
      throw new RangeError('No such content.')
  }
}

/** Yjs finds structs by their clocks, and would lose its way among some that take up none. It never makes them. */
function some(length: number): number {
  if (length === 0) throw new RangeError('A struct without length.')
  return length
}

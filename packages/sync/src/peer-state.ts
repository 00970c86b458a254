/**
 * What a tab tells others about its person, and the reader of it. Anybody can put anything into an awareness state,
 * so the reader is total: whatever comes in, a peer with sound values comes out, or none. A state names its version;
 * fields that are missing or wrong stand at "nothing".
 */
import { isId, type WordsPlace, wordsName, wordsPlaceOf } from '@parley/protocol'
import { type Id, isLang, type Place } from '@parley/model'

/** Own selection in a text: indexes, and the letters they stand before, which hold while others type. */
export interface WritingState extends WordsPlace {
  readonly start: number
  readonly end: number
  /** Null: the end of the text. Undefined: not said, the index holds. */
  readonly startAt: LetterId | null | undefined
  readonly endAt: LetterId | null | undefined
}
/** Client and clock of a letter in Yjs. */
export type LetterId = readonly [client: number, clock: number]

export interface PeerState {
  readonly v: 1
  readonly person: Id
  readonly name: string
  readonly colour: number
  readonly pointer: Place | null
  readonly selected: readonly Id[]
  readonly drag: Readonly<Record<Id, Place>> | null
  readonly writing: WritingState | null
}

/** Bounds of what is believed, so that one peer cannot make others draw without end. */
export const presenceBounds = {
  nameLength: 60,
  selected: 200,
  dragged: 200,
  mapUnits: 1e7,
  peers: 500,
} as const

/** Reads another's state; undefined when it is none that this version can show. */
export function readPeerState(state: unknown): PeerState | undefined {
  if (!isRecord(state) || state['v'] !== 1) return undefined
  const { person, name, colour } = state
  if (!isId(person)) return undefined
  return {
    v: 1,
    person,
    name: cleanName(name),
    colour: isWhole(colour) && colour >= 1 && colour <= 8 ? colour : 1,
    pointer: readPlace(state['pointer']),
    selected: readIds(state['selected']),
    drag: readDrag(state['drag']),
    writing: readWriting(state['writing']),
  }
}

/** A name as it is shown: one line without control characters, of bounded length. '' for what is no name. */
export function cleanName(name: unknown): string {
  if (typeof name !== 'string') return ''
  // Cut first: the name may be megabytes long. Bidi controls could turn the text around it.
  const line = name
    .slice(0, 4 * presenceBounds.nameLength)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
  return line
    .replaceAll(/\p{Surrogate}/gu, '')
    .trim()
    .slice(0, presenceBounds.nameLength)
    .replace(/[\uD800-\uDBFF]$/, '')
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isWhole = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isUnit = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= presenceBounds.mapUnits

function readPlace(value: unknown): Place | null {
  if (!Array.isArray(value) || value.length !== 2) return null
  const [x, y]: readonly unknown[] = value
  return isUnit(x) && isUnit(y) ? [x, y] : null
}

function readIds(value: unknown): readonly Id[] {
  return Array.isArray(value) ? value.slice(0, presenceBounds.selected).filter(isId) : []
}

function readDrag(value: unknown): Readonly<Record<Id, Place>> | null {
  if (!isRecord(value)) return null
  const places: [Id, Place][] = []
  for (const id of Object.keys(value).slice(0, presenceBounds.dragged)) {
    const place = readPlace(value[id])
    if (place && isId(id)) places.push([id, place])
  }
  return places.length ? Object.fromEntries(places) : null
}

function readWriting(value: unknown): WritingState | null {
  if (!isRecord(value)) return null
  const { field, row, lang, start, end } = value
  if (typeof field !== 'string' || !isId(row) || !isLang(lang) || !isWhole(start) || !isWhole(end))
    return null
  const place = wordsPlaceOf(`${field}/${row}/${lang}`)
  if (!place || wordsName(place).length > 200) return null
  return { ...place, start, end, startAt: readLetter(value['startAt']), endAt: readLetter(value['endAt']) }
}

function readLetter(value: unknown): LetterId | null | undefined {
  if (value === null) return null
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [client, clock]: readonly unknown[] = value
  return isWhole(client) && isWhole(clock) ? [client, clock] : undefined
}

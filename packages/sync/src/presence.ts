/**
 * Who else is here, where they point, what they hold and where they write. Own news goes out at most 20 times a
 * second, the latest state wins; nothing of it is ever stored. Others are listed by tab: two tabs of one person are
 * two peers.
 */
import type { Id, Place } from '@parley/model'
import { limits, type WordsPlace } from '@parley/protocol'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { Clock } from './clock.ts'
import type { MapDoc } from './map-doc.ts'
import {
  type LetterId,
  type PeerState,
  presenceBounds,
  readPeerState,
  type WritingState,
} from './peer-state.ts'
import type { Myself } from './people.ts'
import { letterAt } from './structs.ts'

/** Another tab on the map, as it is drawn. */
export interface Peer {
  /** Of their tab: unique among peers. */
  readonly key: number
  readonly person: Id
  readonly name: string
  /** 1 to 8. */
  readonly colour: number
  /** In map units; null when the pointer is elsewhere. */
  readonly pointer: Place | null
  readonly selected: readonly Id[]
  readonly drag: Readonly<Record<Id, Place>> | null
  /** Their selection in the text as it is here, in UTF-16 units. */
  readonly writing: (WordsPlace & { readonly start: number; readonly end: number }) | null
}

/** What is kept to oneself: nothing, where one points, or also what one has selected, drags and writes in. */
export type Hush = 'nothing' | 'pointer' | 'place'

/** Milliseconds between two states that go out. */
const pauseMs = 50
/** What of an own state may be ids and places: under the server's limit with room for the rest. */
const listBytes = limits.awarenessBytes / 2

interface Known {
  /** The state as it came, by which a change is told. */
  readonly raw: unknown
  readonly state: PeerState | undefined
  readonly peer: Peer | undefined
}

/** Of one open map. What others send may be anything: what cannot be read is left out. */
export class MapPresence {
  readonly #awareness: Awareness
  readonly #doc: MapDoc
  readonly #clock: Clock
  readonly #listeners = new Set<() => void>()
  readonly #known = new Map<number, Known>()
  #own: PeerState
  #sentAt = -Infinity
  #hushed: Hush = 'nothing'
  #selected: readonly Id[] = []
  #cancel: (() => void) | undefined
  #peers: readonly Peer[] = []

  constructor(awareness: Awareness, doc: MapDoc, me: Myself, clock: Clock) {
    this.#awareness = awareness
    this.#doc = doc
    this.#clock = clock
    const { id: person, name, colour } = me
    this.#own = { v: 1, person, name, colour, pointer: null, selected: [], drag: null, writing: null }
    awareness.on('change', this.#heard)
    doc.on('afterTransaction', this.#edited)
    this.#send()
  }

  /** Others, not oneself; the same array as long as nothing changed. */
  peers(): readonly Peer[] {
    return this.#peers
  }
  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed)
    return () => void this.#listeners.delete(changed)
  }

  /** Where one's own pointer is, in map units. */
  point(at: Place | null): void {
    if (this.#hushed === 'nothing') this.#set({ pointer: at && rounded(at) })
  }
  /** There are too many people for their pointers, or it is a time to think alone. */
  hush(hushed: Hush): void {
    if (hushed === this.#hushed) return
    this.#hushed = hushed
    this.#set({
      ...(hushed === 'nothing' ? {} : { pointer: null }),
      ...(hushed === 'place' ? { selected: [], drag: null, writing: null } : { selected: this.#selected }),
    })
  }
  select(ids: readonly Id[]): void {
    let bytes = 0
    this.#selected = ids
      .slice(0, presenceBounds.selected)
      .filter((id) => (bytes += id.length + 3) < listBytes / 2)
    if (this.#hushed !== 'place') this.#set({ selected: this.#selected })
  }
  /** Places of the claims being dragged. Of very many, others see the first ones move. */
  drag(places: Readonly<Record<Id, Place>> | null): void {
    let bytes = 0
    const some = Object.entries((this.#hushed !== 'place' && places) || {})
      .slice(0, presenceBounds.dragged)
      .map(([id, place]) => [id, rounded(place)] as const)
      .filter(([id, place]) => (bytes += id.length + String(place).length + 6) < listBytes)
    this.#set({ drag: some.length ? Object.fromEntries(some) : null })
  }
  /** One's own selection in a text; null: not writing there any more. */
  write(place: WordsPlace, selection: { readonly start: number; readonly end: number } | null): void {
    const { writing } = this.#own
    if (selection && this.#hushed !== 'place') {
      const text = this.#doc.words(place)
      const { start, end } = selection
      const { field, row, lang } = place
      const startAt = letterAt(text, start)
      this.#set({
        writing: {
          field,
          row,
          lang,
          start,
          end,
          startAt,
          endAt: start === end ? startAt : letterAt(text, end),
        },
      })
    } else if (writing && isSamePlace(writing, place)) this.#set({ writing: null })
  }
  setPerson({ id: person, name, colour }: Myself): void {
    this.#set({ person, name, colour })
  }

  /** Says goodbye and falls silent. */
  close(): void {
    this.#cancel?.()
    this.#awareness.off('change', this.#heard)
    this.#doc.off('afterTransaction', this.#edited)
    this.#awareness.setLocalState(null)
    this.#listeners.clear()
  }

  #set(news: Partial<PeerState>): void {
    this.#own = { ...this.#own, ...news }
    if (this.#cancel) return
    const wait = this.#sentAt + pauseMs - this.#clock.now()
    if (wait <= 0) this.#send()
    else
      this.#cancel = this.#clock.after(wait, () => {
        this.#cancel = undefined
        this.#send()
      })
  }
  #send(): void {
    this.#sentAt = this.#clock.now()
    this.#awareness.setLocalState(this.#own)
  }

  readonly #heard = ({ added, updated, removed }: Heard): void => {
    let changed = false
    for (const client of [...added, ...updated, ...removed])
      if (client !== this.#awareness.clientID && this.#read(client)) changed = true
    if (changed) this.#tell()
  }

  /** Letters that come into a text move the carets in it. */
  readonly #edited = (transaction: Y.Transaction): void => {
    const edited: ReadonlyMap<object, unknown> = transaction.changed
    if (!edited.size) return
    let changed = false
    for (const [client, { state }] of this.#known) {
      const text = state?.writing && this.#doc.wordsIfAny(state.writing)
      if (text && edited.has(text) && this.#read(client)) changed = true
    }
    if (changed) this.#tell()
  }

  /** Reads what is known of a client again; whether it shows as another. */
  #read(client: number): boolean {
    const before = this.#known.get(client)
    const raw: unknown = this.#awareness.getStates().get(client)
    if (raw === undefined) return this.#known.delete(client) && before?.peer !== undefined
    if (!before && this.#known.size >= presenceBounds.peers) return false
    const state = raw === before?.raw ? before.state : readPeerState(raw)
    const peer = state && this.#peerOf(client, state)
    this.#known.set(client, { raw, state, peer })
    return Boolean(peer ?? before?.peer)
  }

  #peerOf(key: number, { person, name, colour, pointer, selected, drag, writing }: PeerState): Peer {
    const shown = writing && this.#selectionOf(writing)
    return Object.freeze({ key, person, name, colour, pointer, selected, drag, writing: shown })
  }

  #selectionOf({ field, row, lang, start, end, startAt, endAt }: WritingState): Peer['writing'] {
    // Asking for a text makes it: only for one that is there already, or strangers could make texts without end.
    const text = this.#doc.wordsIfAny({ field, row, lang })
    const length = text?.length ?? 0
    const at = (index: number, letter: LetterId | null | undefined) =>
      letter === null ? length : Math.min((text && letter && this.#indexOf(text, letter)) ?? index, length)
    return { field, row, lang, start: at(start, startAt), end: at(end, endAt) }
  }

  /** Undefined when the letter is not here (yet), or in another text. */
  #indexOf(text: Y.Text, [client, clock]: LetterId): number | undefined {
    const position = Y.createRelativePositionFromJSON({ item: { client, clock }, assoc: 0 })
    const found = Y.createAbsolutePositionFromRelativePosition(position, this.#doc, false)
    return found?.type === text ? found.index : undefined
  }

  #tell(): void {
    this.#peers = [...this.#known.values()].flatMap(({ peer }) => peer ?? [])
    for (const changed of this.#listeners) changed()
  }
}

interface Heard {
  readonly added: readonly number[]
  readonly updated: readonly number[]
  readonly removed: readonly number[]
}

/** Whole map units do: a tenth of one is not seen, and costs as many bytes as the number. */
const rounded = ([x, y]: Place): Place => [Math.round(x), Math.round(y)]
const isSamePlace = (one: WordsPlace, other: WordsPlace): boolean =>
  one.field === other.field && one.row === other.row && one.lang === other.lang

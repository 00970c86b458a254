/**
 * A search of one open map: what is asked, the hits as they are now, and the one that somebody stands at. It follows
 * what other people write meanwhile, and knows the place from which the search set out.
 */
import type { Id } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'
import { wordsOf } from './folded.ts'
import { type Hit, hitsOf } from './hits.ts'
import { bringIntoSight } from './into-sight.ts'
import { createMapReading, type MapReading } from './map-reading.ts'
import type { SearchIndex } from './search-index.ts'
import { type SeenPlace, seenPlace, backTo } from './seen-place.ts'

export interface Found {
  readonly query: string
  /** Folded. */
  readonly words: readonly string[]
  readonly hits: readonly Hit[]
  /** Index of the hit that one stands at; -1 before the first. */
  readonly at: number
  /** False while parts of a large map are still being read. */
  readonly isWhole: boolean
  /** Grows when the box is to have the keyboard. */
  readonly asked: number
}

export interface Searcher {
  readonly get: () => Found
  readonly subscribe: (changed: () => void) => () => void
  readonly index: () => SearchIndex | undefined
  /** From now on hits are kept up; returns the way to stop. */
  readonly start: () => () => void
  readonly ask: (query: string) => void
  /** The box wants the keyboard. */
  readonly call: () => void
  /** To the next hit, or the one before; round at the ends. While the map is being read it waits for the first one. */
  readonly step: (by: 1 | -1) => void
  readonly goTo: (hit: Hit) => void
  /** Shows the place again from which the search set out. */
  readonly back: () => void
}

/** How long edits may gather before the hits are found anew, in milliseconds. */
const gather = 150

export function createSearcher(page: () => EditorPage): Searcher {
  let found: Found = { query: '', words: [], hits: [], at: -1, isWhole: true, asked: 0 }
  let reading: MapReading | undefined
  let before: SeenPlace | undefined
  let stood: Hit | undefined
  /** What the last jump selected: as long as it is, the search is where it was. */
  let went: readonly Id[] = []
  /** Asked for before there were hits, while the map was still being read: done as soon as there are. */
  let wanted: 1 | -1 | null = null
  const listeners = new Set<() => void>()

  const say = (change: Partial<Found>) => {
    found = { ...found, ...change }
    for (const changed of listeners) changed()
  }
  const find = () => {
    const words = wordsOf(found.query)
    const hits = reading ? hitsOf(reading.index.with(words), reading.order()) : []
    const at = stood ? hits.findIndex(({ id }) => id === stood?.id) : -1
    const isWhole = reading?.index.isWhole() ?? true
    say({ words, hits, at, isWhole })
    if (wanted === null || !(hits.length || isWhole)) return
    const by = wanted
    wanted = null
    step(by)
  }
  const goTo = (hit: Hit) => {
    const { map } = page().session
    const ids = hit.kind === 'source' ? citing(page(), hit.id) : [hit.id]
    stood = hit
    went = ids
    say({ at: found.hits.findIndex(({ id }) => id === hit.id) })
    if (!ids.length) return
    page().select(ids)
    bringIntoSight(page().canvas(), map, ids)
  }

  const step = (by: 1 | -1) => {
    const { hits, at, isWhole } = found
    if (!hits.length) {
      if (!reading || !isWhole) wanted = by
      return
    }
    const from = at < 0 && by < 0 ? 0 : at
    const hit = hits[(from + by + hits.length) % hits.length]
    if (hit) goTo(hit)
  }

  return {
    get: () => found,
    subscribe(changed) {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
    index: () => reading?.index,
    start() {
      const { map } = page().session
      const now = page().stores.shared.now()
      const isThere = went.length > 0 && went.every((id) => now.includes(id))
      if (!before || !isThere) before = seenPlace(page())
      let timer: ReturnType<typeof setTimeout> | undefined
      const soon = () => {
        timer ??= setTimeout(() => {
          timer = undefined
          find()
        }, gather)
      }
      const made = createMapReading(map, soon)
      reading = made
      find()
      return () => {
        clearTimeout(timer)
        made.stop()
        if (reading === made) reading = undefined
      }
    },
    ask(query) {
      stood = undefined
      wanted = null
      found = { ...found, query }
      find()
    },
    call: () => say({ asked: found.asked + 1 }),
    step,
    goTo,
    back() {
      if (before) backTo(page(), before)
      before = undefined
      stood = undefined
      went = []
    },
  }
}

/** The claims that a source is cited by. Reads all citations. */
export const citing = ({ session: { map } }: EditorPage, source: Id): readonly Id[] => [
  ...new Set(
    [...map.citations()].flatMap((citation) => {
      const claim = map.resolve(citation.claim)
      return citation.source === source && citation.deleted === null && map.isLive(claim) ? [claim] : []
    }),
  ),
]

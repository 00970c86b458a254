/**
 * What can be found in a map: every live claim, step and source with all that is written about it. It is read in small
 * pieces, so that nobody waits for it, and follows each edit by reading anew only what it touched.
 */
import type { ArgumentMap, Id, LiveMap, Touched } from '@parley/model'
import { folded } from './folded.ts'
import { inPieces, nextTask } from './in-pieces.ts'
import { type FoundText, textsOfClaim, textsOfSource, textsOfStep } from './texts-of.ts'

export type FoundKind = 'claim' | 'step' | 'source'

export interface Entry {
  readonly id: Id
  readonly kind: FoundKind
  readonly texts: readonly FoundText[]
  /** Each text, folded. */
  readonly folds: readonly string[]
  readonly all: string
}

export interface SearchIndex {
  /** Whether the whole map is read. */
  readonly isWhole: () => boolean
  /** The entries with all these folded words, in no order. O(letters of the map). */
  readonly with: (words: readonly string[]) => readonly Entry[]
  readonly entry: (id: Id) => Entry | undefined
  readonly stop: () => void
}

/**
 * @param changed is called when more is read, and after edits that touch what can be found
 * @param later calls when the page has had its turn; returns the way to stop
 */
export function createSearchIndex(map: LiveMap, changed: () => void, later = nextTask): SearchIndex {
  const entries = new Map<Id, Entry>()
  let isWhole = false

  const read = (id: Id, kind: FoundKind) => {
    const entry = entryOf(map, id, kind)
    if (entry) entries.set(id, entry)
    else entries.delete(id)
  }
  function* readAll(): Generator<void> {
    for (const [id, kind] of everything(map)) {
      if (!entries.has(id)) read(id, kind)
      yield
    }
  }
  const stopListening = map.subscribeAll((touched) => {
    const owners = ownersOf(map, touched)
    for (const [id, kind] of owners) read(id, kind)
    if (owners.size) changed()
  })
  const stopReading = inPieces(
    readAll(),
    () => {
      isWhole = true
      changed()
    },
    later,
  )

  return {
    isWhole: () => isWhole,
    with: (words) =>
      words.length
        ? [...entries.values()].filter(({ all }) => words.every((word) => all.includes(word)))
        : [],
    entry: (id) => entries.get(id),
    stop() {
      stopReading()
      stopListening()
    },
  }
}

function* everything(map: ArgumentMap): Generator<readonly [Id, FoundKind]> {
  // Rows may come and go while this is read: a table that is walked shows what came, and skips what went.
  for (const { id } of map.claims()) yield [id, 'claim']
  for (const { id } of map.sources()) yield [id, 'source']
  for (const { id } of map.inferences()) yield [id, 'step']
}

function entryOf(map: ArgumentMap, id: Id, kind: FoundKind): Entry | undefined {
  const isThere = kind === 'source' ? map.source(id)?.deleted === null : map.isLive(id)
  const texts = !isThere ? [] : textsBy[kind](map, id)
  // A boundary that no query crosses.
  const folds = texts.map(({ text }) => folded(text))
  return texts.length ? { id, kind, texts, folds, all: folds.join('\u0000') } : undefined
}
const textsBy = { claim: textsOfClaim, step: textsOfStep, source: textsOfSource }

/** What the touched rows are written about. */
function ownersOf(map: ArgumentMap, { ids }: Touched): ReadonlyMap<Id, FoundKind> {
  const owners = new Map<Id, FoundKind>()
  const add = (id: Id) => {
    if (map.claim(id)) owners.set(map.resolve(id), 'claim').set(id, 'claim')
    else if (map.inference(id)) owners.set(id, 'step')
    else if (map.source(id)) owners.set(id, 'source')
  }
  for (const id of ids) {
    add(id)
    const about = map.comment(id)?.on ?? map.citation(id)?.claim ?? map.tag(id)?.claim
    if (about !== undefined) add(about)
  }
  return owners
}

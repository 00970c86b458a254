/**
 * A part of a map as a JSON value, for the clipboard: rows as cells, words by the name of their root text, as in a
 * document. What comes back from a clipboard may be anything; it is read by the same total reader as a document.
 */
import { isId, schemaVersion, wordsName, wordsPlaceOf } from '@parley/protocol'
import { isLang } from './label.ts'
import { endOf, premiseClaims, whyNoClaim } from './look-up.ts'
import type { ArgumentMap } from './map.ts'
import { putCitation, putClaim, putInference, putPremise, putSource, putTag } from './new-rows.ts'
import { isRecord } from './read-cells.ts'
import { RecordTables } from './record-tables.ts'
import { type Id, type Stance, stances } from './rows.ts'
import { freeIn, subgraphOf, wordsIn } from './subgraph.ts'
import type { PutRow } from './writes.ts'

const clipTables = ['claims', 'inferences', 'premises', 'sources', 'citations', 'tags'] as const
type ClipTable = (typeof clipTables)[number]

/** JSON all through. */
export interface Clip {
  readonly parley: 'clip'
  readonly schema: number
  /** Cells by table and row. */
  readonly tables: Readonly<Partial<Record<ClipTable, Readonly<Record<Id, PutRow['cells']>>>>>
  /** Texts by the name of their root text. */
  readonly words: Readonly<Record<string, string>>
  /** How the claims that bear on nothing within the clip bore where they were: for a paste under something else. */
  readonly bore: Readonly<Record<Id, Stance>>
}

/** Copies some claims with their mutual links, words, citations and sources. Null when no live claim is among the ids. */
export function copyOf(map: ArgumentMap, ids: Iterable<Id>): Clip | null {
  const part = subgraphOf(map, ids)
  if (!part.claims.length) return null
  const rows = [
    ...part.claims.map((row) => putClaim(row, makingOf(row))),
    ...part.inferences.map((row) => putInference({ ...row, target: endOf(map, row.target) }, makingOf(row))),
    ...part.inferences.flatMap(({ id }) => premisesIn(map, id)),
    ...part.sources.map((row) => putSource(row, makingOf(row))),
    ...part.tags.map((row, at) => putTag({ id: `tag-${at}`, ...row }, { me: null, now: 0 })),
    ...part.citations.map((row) => putCitation({ ...row, claim: map.resolve(row.claim) }, makingOf(row))),
  ]
  const words = wordsIn(map, part).map(([place, text]) => [wordsName(place), text] as const)
  const tables = clipTables.map(
    (table) => [table, cellsById(rows.filter((row) => row.table === table))] as const,
  )
  return {
    parley: 'clip',
    schema: schemaVersion,
    tables: Object.fromEntries(tables),
    words: Object.fromEntries(words),
    bore: Object.fromEntries(
      freeIn(map, part).flatMap(({ id }) => {
        const outside = map.inferencesFrom(id).flatMap((step) => map.inference(step) ?? [])[0]
        return outside ? [[id, outside.stance]] : []
      }),
    ),
  }
}

const makingOf = ({ by, at }: { readonly by: Id | null; readonly at: number }) => ({ me: by, now: at })

const premisesIn = (map: ArgumentMap, inference: Id): readonly PutRow[] =>
  premiseClaims(map, inference).flatMap(({ key, claim }) => {
    const row = map.premise(key)
    return row ? putPremise({ inference, claim, order: row.order }, makingOf(row)) : []
  })

const cellsById = (rows: readonly PutRow[]): Readonly<Record<Id, PutRow['cells']>> =>
  Object.fromEntries(rows.map(({ id, cells }) => [id, cells]))

/**
 * Reads a value from a clipboard as a map of its own. Null when it is no clip or holds no claim; rows and cells in it
 * that cannot be read are passed over, as in a document. Never throws.
 */
export function readClip(value: unknown): ArgumentMap | null {
  if (!isRecord(value) || value['parley'] !== 'clip' || !isRecord(value['tables'])) return null
  const { tables, words } = value
  const map = new RecordTables()
  map.update((feed) => {
    for (const table of clipTables) {
      const rows = Object.hasOwn(tables, table) ? tables[table] : undefined
      if (!isRecord(rows)) continue
      for (const [id, cells] of Object.entries(rows)) feed.row(table, id, cells)
    }
    for (const [name, text] of Object.entries(isRecord(words) ? words : {})) {
      const place = wordsPlaceOf(name)
      if (place && isId(place.row) && isLang(place.lang) && typeof text === 'string') feed.words(place, text)
    }
  })
  const living = [...map.claims()].some(({ id }) => whyNoClaim(map, id) === null)
  return living ? map : null
}

/** How a claim of a clip bore where it was; undefined when it bore on nothing, or the clip does not say. */
export function boreIn(value: unknown, claim: Id): Stance | undefined {
  const bore = isRecord(value) ? value['bore'] : undefined
  const said = isRecord(bore) && Object.hasOwn(bore, claim) ? bore[claim] : undefined
  return stances.find((stance) => stance === said)
}

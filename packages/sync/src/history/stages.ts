/**
 * A map as it stood at several moments of its log, and what became of its claims between them. Who did it is told from
 * the log's own column: as they called themselves when they asked to come in.
 */
import { type Id, RecordTables } from '@parley/model'
import * as Y from 'yjs'
import { feed } from '../feed.ts'
import { MapDoc } from '../map-doc.ts'
import { mapFromUpdate } from '../read-update.ts'
import type { LogRow } from './log-row.ts'

export interface StageChange {
  readonly claim: Id
  /** In the order of their work; '' for somebody who gave no name. Never empty. */
  readonly people: readonly string[]
}

export interface Stage {
  /** Null: the log begins after this moment, as it was cut. */
  readonly map: RecordTables | null
  /** Claims since the stage before (since the log began, for the first); nothing where that is not known. */
  readonly added: readonly StageChange[]
  /** Kind or words are others, in any language. */
  readonly changed: readonly StageChange[]
  /** Deleted, or merged into another. */
  readonly gone: readonly StageChange[]
}

/**
 * One stage for each of `ends`, which are numbers of rows and do not fall; a number beyond the log is its end. A row
 * that Yjs cannot read is passed over. O(log + stages × map).
 *
 * @param rows of the whole log in their order
 */
export function stagesOf(rows: readonly LogRow[], ends: readonly number[]): readonly Stage[] {
  const doc = new MapDoc()
  const map = new RecordTables()
  const stop = feed(doc, map)
  let person = ''
  const now = new Map<Id, string>()
  const workers = new Map<Id, Set<string>>()
  map.subscribeAll(({ ids }) => {
    for (const id of ids) {
      if (!map.claim(id)) continue
      const said = sayingOf(map, id)
      if (now.get(id) === said) continue
      now.set(id, said)
      workers.set(id, (workers.get(id) ?? new Set()).add(person))
    }
  })
  const first = rows[0]?.seq ?? 1
  const isCut = first > 1
  let at = 0
  let before: ReadonlyMap<Id, string> = new Map()
  let known = !isCut
  const stages = ends.map((end): Stage => {
    if (isCut && end < first) return { map: null, added: [], changed: [], gone: [] }
    for (let row = rows[at]; row && row.seq <= end; row = rows[++at]) {
      person = row.person
      try {
        Y.applyUpdate(doc, row.update)
      } catch {
        // Nothing of it may be shown, and what others did may.
      }
    }
    const changes = known ? changesBetween(before, now, workers) : { added: [], changed: [], gone: [] }
    known = true
    before = new Map(now)
    workers.clear()
    return { map: mapFromUpdate(Y.encodeStateAsUpdate(doc)), ...changes }
  })
  stop()
  doc.destroy()
  return stages
}

/** What is told of a claim; '' for one that is not live. */
function sayingOf(map: RecordTables, id: Id): string {
  if (!map.isLive(id)) return ''
  const words = (['title', 'text', 'note'] as const).map((field) =>
    map.languagesOf(field, id).map((lang) => [lang, map.words(field, id, lang)]),
  )
  return JSON.stringify([map.claim(id)?.kind, words])
}

function changesBetween(
  before: ReadonlyMap<Id, string>,
  now: ReadonlyMap<Id, string>,
  workers: ReadonlyMap<Id, ReadonlySet<string>>,
): Omit<Stage, 'map'> {
  const added: StageChange[] = []
  const changed: StageChange[] = []
  const gone: StageChange[] = []
  for (const [claim, people] of workers) {
    const was = before.get(claim) ?? ''
    const is = now.get(claim) ?? ''
    const change = { claim, people: [...people] }
    if (was === is) continue
    if (!was) added.push(change)
    else if (!is) gone.push(change)
    else changed.push(change)
  }
  return { added, changed, gone }
}

/**
 * The history of one claim or inference, put together from the changes of all rows that are about it: what it is used
 * in, where it stands, what it is tagged with, what was merged into it.
 */
import type { Id } from '@parley/model'
import type { HistoryEntry, HistoryWhat } from './history-entry.ts'
import type { LogRow } from './log-row.ts'
import type { Past } from './past.ts'
import type { RowChange } from './row-changes.ts'
import { servesAt, servingsOf, type Turn } from './servings.ts'
import type { WordBursts } from './word-bursts.ts'

export class OneHistory {
  readonly #past: Past
  readonly #bursts: WordBursts
  readonly #cameWithMap: (log: LogRow) => boolean
  readonly #entries: HistoryEntry[] = []

  constructor(past: Past, bursts: WordBursts, cameWithMap: (log: LogRow) => boolean) {
    this.#past = past
    this.#bursts = bursts
    this.#cameWithMap = cameWithMap
  }

  /** Newest first. */
  of(id: Id): readonly HistoryEntry[] {
    if (this.#past.inferences.row(id)) this.#inference(id)
    else this.#claim(id)
    // What one row of the log says in one go stands in the order in which it was noted: made, then written.
    return this.#entries
      .map((entry, n) => ({ entry, n }))
      .toSorted((a, b) => b.entry.seq - a.entry.seq || b.n - a.n)
      .map(({ entry }) => entry)
  }

  #claim(id: Id): void {
    const { claims, tags } = this.#past
    const own = claims.of(id)
    const turned = new Set(own.flatMap(({ change, log }) => (isTurn(change.type) ? [log.seq] : [])))
    const made = own.find(({ change }) => change.type === 'came')
    const servings = this.#past.about('premises', id).map((key) => servingsOf(this.#past, key))
    const first = servings.flat().find((one) => one.on && one.log.seq === made?.log.seq)
    for (const { row, change, log } of own)
      if (change.type === 'came')
        this.#add(log, {
          type: 'made',
          kind: row.kind,
          serving: first?.serving ?? null,
          splitFrom: this.#past.splitFrom(id),
        })
      else if (isOwn(change)) this.#add(log, change)
    for (const one of servings.flat())
      if (one !== first && !turned.has(one.log.seq))
        this.#add(one.log, { type: one.on ? 'linked' : 'unlinked', serving: one.serving })
    for (const turns of servings) this.#step(turns)
    this.#words(id, ['text', 'title', 'note'])
    this.#citations(id)
    for (const tag of this.#past.about('tags', id))
      for (const { row, change, log } of tags.of(tag))
        this.#add(log, { type: change.type === 'deleted' ? 'untagged' : 'tagged', name: row.name })
    for (const claim of this.#past.about('merged', id))
      for (const { change, log } of claims.of(claim))
        if ((change.type === 'merged' || change.type === 'unmerged') && change.into === id)
          this.#add(log, { type: change.type === 'merged' ? 'absorbed' : 'released', claim })
    for (const { second, log } of this.#past.splits(id)) this.#add(log, { type: 'split', second })
  }

  #inference(id: Id): void {
    const own = this.#past.inferences.of(id)
    const made = own.find(({ change }) => change.type === 'came')
    for (const { row, change, log } of own)
      if (change.type === 'came')
        this.#add(log, { type: 'linked-up', stance: row.stance, target: row.target })
      else if (isOwn(change)) this.#add(log, change)
    for (const key of this.#past.about('premises', id))
      for (const { row, change, log } of this.#past.premises.of(key))
        if (log.seq !== made?.log.seq)
          this.#add(log, { type: change.type === 'deleted' ? 'premise-out' : 'premise-in', claim: row.claim })
    this.#words(id, ['why'])
  }

  /** What becomes of an inference while the claim serves in it. */
  #step(turns: readonly Turn[]): void {
    const inference = turns[0]?.serving.inference ?? ''
    const serves = (seq: number) => servesAt(turns, seq)
    for (const { change, log } of this.#past.inferences.of(inference))
      if (isOwn(change) && !isTurn(change.type) && serves(log.seq)) this.#add(log, change)
    this.#words(inference, ['why'], (seq) => seq === turns[0]?.log.seq || serves(seq))
  }

  #citations(id: Id): void {
    const sources = new Map<Id, number>()
    for (const citation of this.#past.about('citations', id))
      for (const { row, change, log } of this.#past.citations.of(citation)) {
        if (change.type === 'citation') this.#add(log, change)
        else if (change.type === 'swapped') {
          this.#add(log, { type: 'uncited', source: change.from })
          this.#add(log, { type: 'cited', source: change.to })
        } else this.#add(log, { type: change.type === 'deleted' ? 'uncited' : 'cited', source: row.source })
        sources.set(row.source, Math.min(log.seq, sources.get(row.source) ?? Infinity))
      }
    for (const [source, since] of sources)
      for (const { change, log } of this.#past.sources.of(source))
        if (change.type === 'source' && log.seq > since) this.#add(log, change)
  }

  #words(id: Id, fields: readonly string[], counts = (_seq: number) => true): void {
    for (const { place, first, seq, at, from, to } of this.#bursts.of(id)) {
      if (!fields.includes(place.field) || !counts(seq)) continue
      const { field, lang } = place
      this.#add(first, { type: 'words', field, lang, from, to }, seq, at)
    }
  }

  #add(log: LogRow, what: HistoryWhat, seq = log.seq, at = log.at): void {
    const { at: since, person } = log
    const withMap = this.#cameWithMap(log)
    // Whatever came with the map came at one moment: that it did is the one thing to tell.
    if (withMap && what.type !== 'made' && what.type !== 'linked-up') return
    this.#entries.push({ seq, since, at, person, withMap, what })
  }
}

/** Changes that mean the same for the row itself and for whoever asks. */
type Own = Exclude<RowChange, { readonly type: 'came' | 'swapped' }>
const isOwn = (change: RowChange): change is Own => change.type !== 'came' && change.type !== 'swapped'

const isTurn = (type: RowChange['type']): boolean => type === 'deleted' || type === 'restored'

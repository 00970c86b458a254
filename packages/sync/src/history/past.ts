/** What happened to each row of the tables, in the order of the log, with the ways from a claim to the rows about it. */
import type { Citation, Claim, Id, Inference, Premise, RowOf, RowTable, Source, Tag } from '@parley/model'
import type { LogRow } from './log-row.ts'
import {
  citationChanges,
  claimChanges,
  inferenceChanges,
  presenceChanges,
  type RowChange,
  sourceChanges,
} from './row-changes.ts'

/** One change with the row as it was after it. */
export interface Noted<Row> {
  readonly row: Row
  readonly change: RowChange
  readonly log: LogRow
}

/** The rows of one table. */
class Annals<Row extends { readonly id: Id }> {
  readonly #now = new Map<Id, Row>()
  readonly #noted = new Map<Id, Noted<Row>[]>()
  readonly #changes: (before: Row | undefined, now: Row) => readonly RowChange[]

  constructor(changes: (before: Row | undefined, now: Row) => readonly RowChange[]) {
    this.#changes = changes
  }
  /** Answers whether the row is new. */
  note(now: Row, log: LogRow): boolean {
    const before = this.#now.get(now.id)
    this.#now.set(now.id, now)
    const changes = this.#changes(before, now)
    if (!changes.length) return false
    const noted = this.#noted.get(now.id) ?? []
    for (const change of changes) noted.push({ row: now, change, log: bare(log) })
    this.#noted.set(now.id, noted)
    return !before
  }
  /** As it is now. */
  row(id: Id): Row | undefined {
    return this.#now.get(id)
  }
  of(id: Id): readonly Noted<Row>[] {
    return this.#noted.get(id) ?? []
  }
}

/** Without the update: the whole log need not stay in memory. */
const bare = (log: LogRow): LogRow => (log.update.length ? { ...log, update: nothing } : log)
const nothing = new Uint8Array()

export class Past {
  readonly claims = new Annals<Claim>(claimChanges)
  readonly inferences = new Annals<Inference>(inferenceChanges)
  readonly premises = new Annals<Premise>(presenceChanges)
  readonly sources = new Annals<Source>(sourceChanges)
  readonly citations = new Annals<Citation>(citationChanges)
  readonly tags = new Annals<Tag>(presenceChanges)
  /** Ids of rows about a claim, an inference or, for merges, the claim that they went up in. */
  readonly #about = new Map<string, Id[]>()

  readonly #splits = new Map<Id, { readonly second: Id; readonly log: LogRow }[]>()
  readonly #wholes = new Map<Id, Id>()

  /** Answers whether the row is a claim that came to be. */
  note<T extends RowTable>(table: T, row: RowOf[T], log: LogRow): boolean {
    let isNewClaim = false
    const noters: { readonly [Name in RowTable]?: (row: RowOf[Name]) => void } = {
      claims: (claim) => {
        isNewClaim = this.claims.note(claim, log)
        if (claim.mergedInto !== null) this.#point('merged', claim.mergedInto, claim.id)
      },
      inferences: (inference) => void this.inferences.note(inference, log),
      premises: (premise) => {
        if (!this.premises.note(premise, log)) return
        this.#point('premises', premise.claim, premise.id)
        this.#point('premises', premise.inference, premise.id)
      },
      sources: (source) => void this.sources.note(source, log),
      citations: (citation) => {
        if (this.citations.note(citation, log)) this.#point('citations', citation.claim, citation.id)
      },
      tags: (tag) => {
        if (this.tags.note(tag, log)) this.#point('tags', tag.claim, tag.id)
      },
    }
    noters[table]?.(row)
    return isNewClaim
  }
  noteSplit(whole: Id, second: Id, log: LogRow): void {
    const all = this.#splits.get(whole) ?? []
    all.push({ second, log: bare(log) })
    this.#splits.set(whole, all)
    this.#wholes.set(second, whole)
  }

  /** The second halves that a claim lost, in order. */
  splits(id: Id): readonly { readonly second: Id; readonly log: LogRow }[] {
    return this.#splits.get(id) ?? []
  }
  /** The claim that this one was the second half of. */
  splitFrom(id: Id): Id | null {
    return this.#wholes.get(id) ?? null
  }

  about(what: 'premises' | 'citations' | 'tags' | 'merged', id: Id): readonly Id[] {
    return this.#about.get(`${what} ${id}`) ?? []
  }
  #point(what: 'premises' | 'citations' | 'tags' | 'merged', id: Id, row: Id): void {
    const key = `${what} ${id}`
    const ids = this.#about.get(key)
    if (!ids) this.#about.set(key, [row])
    else if (!ids.includes(row)) ids.push(row)
  }
}

/**
 * The record tables: the rows of one map as everybody reads them, kept up row by row as they change in the document.
 * This is the only road in, for local, remote, undo and load alike: whoever owns the document calls `update` once a
 * transaction with the touched rows, and listeners hear of it when all is in place. An update costs as much as the
 * touched rows have neighbours, at any size of map.
 */
import type { WordField, WordsPlace } from '@parley/protocol'
import { Changes } from './changes.ts'
import { Knots } from './knots.ts'
import { Listeners } from './listeners.ts'
import type { Fault, LiveMap, Touched } from './map.ts'
import { isRowTable, readMeta, readRow } from './read-row.ts'
import { Relations } from './relations.ts'
import { Remarks } from './remarks.ts'
import type {
  Citation,
  Claim,
  Comment,
  Id,
  Inference,
  Lang,
  Meta,
  Person,
  Premise,
  PremiseKey,
  Source,
  Tag,
} from './rows.ts'
import { type CellSource, claimWith, inferenceWith, premiseWith } from './row-with-cell.ts'
import { WordsByPlace } from './words-by-place.ts'

/** What one transaction brings. A row or text is given whole, as it is after the transaction; the last one counts. */
export interface Feed {
  /**
   * What stands under an id of a table: its cells, or anything else that a program put there; undefined when nothing
   * does. Tables without rows of ours are passed over.
   */
  row(table: string, id: string, cells: unknown): void
  /**
   * The cells of a row that changed, all of them; nothing else of it did. Answers false when the row must be given
   * whole: it is not held, or it or a cell is not plainly readable. Tables without rows of ours answer true.
   */
  cells(table: string, id: string, changed: Iterable<string>, source: CellSource): boolean
  /** The whole text at a place; '' when there is none. */
  words(place: WordsPlace, text: string): void
  /** All cells of the map itself. */
  meta(cells: unknown): void
}

/** Of one map, empty until the first `update`. Reading a row is O(1). */
export class RecordTables implements LiveMap {
  /** As the cells of the map say. */
  #declared = readMeta({}).row
  #meta = this.#declared
  readonly #knots = new Knots()
  readonly #relations = new Relations(this.#knots)
  readonly #remarks = new Remarks(this.#relations.merges)
  readonly #sources = new Map<Id, Source>()
  readonly #people = new Map<Id, Person>()
  readonly #words = new WordsByPlace()
  readonly #faults = new Map<string, readonly Fault[]>()
  readonly #listeners = new Listeners()
  #transactions = 0
  #structure = 0
  /** What the transaction that is under way has changed. */
  #changes: Changes | undefined
  /** One for all transactions. */
  readonly #feed: Feed = {
    row: (table, id, cells) => this.#row(table, id, cells, this.#underWay()),
    cells: (table, id, changed, source) => this.#cells(table, id, changed, source, this.#underWay()),
    words: (place, text) => {
      const changes = this.#underWay()
      const { spoken } = this.#words
      if (!this.#words.set(place, text)) return
      changes.touch(this.#knots.at(place.row))
      if (spoken !== this.#words.spoken) this.#setMeta(this.#declared, changes)
    },
    meta: (cells) => {
      const changes = this.#underWay()
      const { row, faults } = readMeta(cells)
      this.#note('meta', '', faults)
      this.#setMeta(row, changes)
    },
  }

  /**
   * Takes one transaction in. Indexes and soundness are settled and listeners called when `change` returns, also when
   * it throws (the error goes on). Inside `change` nothing may call `update`; a listener may.
   */
  update(change: (feed: Feed) => void): void {
    if (this.#changes) throw new Error('A transaction cannot begin inside another.')
    const changes = new Changes(++this.#transactions)
    this.#changes = changes
    try {
      change(this.#feed)
    } finally {
      this.#relations.settle(changes)
      this.#changes = undefined
      if (changes.structure) this.#structure++
      if (changes.any) this.#listeners.tell(changes)
    }
  }

  /**
   * The list of languages is one cell, so that of two people who add one at once one is not in it. What claims say
   * something in is listed all the same, behind the others.
   */
  #setMeta(declared: Meta, changes: Changes): void {
    this.#declared = declared
    const more = this.#words.spoken.filter((lang) => !declared.languages.includes(lang))
    this.#meta = more.length
      ? Object.freeze({ ...declared, languages: Object.freeze([...declared.languages, ...more]) })
      : declared
    changes.meta = true
  }

  #underWay(): Changes {
    if (!this.#changes) throw new Error('Rows can only be given inside a transaction.')
    return this.#changes
  }

  #row(table: string, id: string, cells: unknown, changes: Changes): void {
    if (!isRowTable(table)) return
    // One branch a table, so that each row keeps its type.
    const read = <T extends Parameters<typeof readRow>[0]>(name: T) => {
      if (cells === undefined) {
        this.#note(table, id, [])
        return undefined
      }
      const { row, faults } = readRow(name, id, cells)
      this.#note(table, id, faults)
      return row
    }
    switch (table) {
      case 'claims':
        return this.#relations.putClaim(id, read('claims'), changes)
      case 'inferences':
        return this.#relations.putInference(id, read('inferences'), changes)
      case 'premises':
        return this.#relations.putPremise(id, read('premises'), changes)
      case 'citations':
        return this.#relations.putCitation(id, read('citations'), changes)
      case 'sources':
        return this.#put(this.#sources, id, read('sources'), changes)
      case 'people':
        return this.#put(this.#people, id, read('people'), changes)
      case 'tags':
        for (const one of this.#remarks.putTag(id, read('tags'))) changes.touch(this.#knots.at(one))
        return
      case 'comments':
        for (const one of this.#remarks.putComment(id, read('comments'))) changes.touch(this.#knots.at(one))
        return
    }
  }

  #cells(
    table: string,
    id: string,
    changed: Iterable<string>,
    source: CellSource,
    changes: Changes,
  ): boolean {
    if (this.#faults.size && this.#faults.has(`${table}/${id}`)) return false
    const relations = this.#relations
    switch (table) {
      case 'claims': {
        const held = relations.claim(id)
        const row = held && claimWith(held, changed, source)
        if (row) relations.putClaim(id, row, changes)
        return row !== undefined
      }
      case 'inferences': {
        const held = relations.inference(id)
        const row = held && inferenceWith(held, changed, source)
        if (row) relations.putInference(id, row, changes)
        return row !== undefined
      }
      case 'premises': {
        const held = relations.premise(id)
        const row = held && premiseWith(held, changed, source)
        if (row) relations.putPremise(id, row, changes)
        return row !== undefined
      }
      default:
        return !isRowTable(table)
    }
  }

  #put<Row>(rows: Map<Id, Row>, id: Id, row: Row | undefined, changes: Changes): void {
    changes.touch(this.#knots.at(id))
    if (row) rows.set(id, row)
    else rows.delete(id)
  }

  #note(table: string, id: string, faults: readonly Fault[]): void {
    const key = `${table}/${id}`
    if (faults.length) this.#faults.set(key, faults)
    else if (this.#faults.size) this.#faults.delete(key)
  }

  get meta(): Meta {
    return this.#meta
  }
  get structure(): number {
    return this.#structure
  }

  claim(id: Id): Claim | undefined {
    return this.#relations.claim(id)
  }
  inference(id: Id): Inference | undefined {
    return this.#relations.inference(id)
  }
  premise(key: PremiseKey): Premise | undefined {
    return this.#relations.premise(key)
  }
  source(id: Id): Source | undefined {
    return this.#sources.get(id)
  }
  citation(id: Id): Citation | undefined {
    return this.#relations.citations.get(id)
  }
  person(id: Id): Person | undefined {
    return this.#people.get(id)
  }
  tag(id: Id): Tag | undefined {
    return this.#remarks.tags.get(id)
  }
  comment(id: Id): Comment | undefined {
    return this.#remarks.comments.get(id)
  }

  claims(): Iterable<Claim> {
    return this.#relations.claims()
  }
  inferences(): Iterable<Inference> {
    return this.#relations.inferences()
  }
  premises(): Iterable<Premise> {
    return this.#relations.premises()
  }
  sources(): Iterable<Source> {
    return this.#sources.values()
  }
  citations(): Iterable<Citation> {
    return this.#relations.citations.values()
  }
  people(): Iterable<Person> {
    return this.#people.values()
  }
  tags(): Iterable<Tag> {
    return this.#remarks.tags.values()
  }
  comments(): Iterable<Comment> {
    return this.#remarks.comments.values()
  }

  words(field: WordField, row: Id, lang: Lang): string {
    return this.#words.at(field, row, lang)
  }
  languagesOf(field: WordField, row: Id): readonly Lang[] {
    return this.#words.languages(field, row, this.claim(row)?.lang)
  }
  /** Every place that has words: for copies and files. */
  allWords(): Iterable<WordsPlace & { readonly text: string }> {
    return this.#words.places()
  }

  resolve(claim: Id): Id {
    return this.#relations.merges.resolve(claim)
  }
  isLive(id: Id): boolean {
    const claim = this.claim(id)
    if (claim) return !claim.deleted && this.resolve(id) === id
    const row =
      this.inference(id) ??
      this.premise(id) ??
      this.citation(id) ??
      this.source(id) ??
      this.tag(id) ??
      this.comment(id)
    return row ? !row.deleted : this.#people.has(id)
  }

  inferencesOn(target: Id): readonly Id[] {
    return this.#relations.inferencesOn(target)
  }
  /** Oldest first. */
  inferencesFrom(claim: Id): readonly Id[] {
    return this.#relations.inferencesFrom(claim)
  }
  /** Where claims in one inference were merged, the first premise alone is listed. */
  premisesOf(inference: Id): readonly PremiseKey[] {
    return this.#relations.premisesOf(inference)
  }
  citationsOf(claim: Id): readonly Id[] {
    return this.#relations.citationsOf(claim)
  }
  tagsOf(claim: Id): readonly Id[] {
    return this.#remarks.tagsOf(claim)
  }
  commentsOn(id: Id): readonly Id[] {
    return this.#remarks.commentsOn(id)
  }
  isSound(inference: Id): boolean {
    return this.#relations.stands(inference)
  }

  faults(): readonly Fault[] {
    return [...this.#faults.values()].flat()
  }

  subscribe(id: Id, changed: () => void): () => void {
    return this.#listeners.onRow(id, changed)
  }
  subscribeAll(changed: (touched: Touched) => void): () => void {
    return this.#listeners.onAll(changed)
  }
  version(id: Id): number {
    return this.#knots.find(id)?.version ?? 0
  }
}

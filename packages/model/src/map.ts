/**
 * An argument map to read: what commands, views, canvas, outline and pictures are given. It is a window on tables
 * that change under it, one whole transaction at a time; whoever keeps something keeps rows, which are frozen.
 *
 * "Live" means not deleted and not merged away. Ids that point to a merged claim are followed (`resolve`).
 */
import type { WordField } from '@parley/protocol'
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

export interface ArgumentMap {
  readonly meta: Meta

  /** A row as stored, deleted or not; undefined when there is none or it could not be read. */
  claim(id: Id): Claim | undefined
  inference(id: Id): Inference | undefined
  premise(key: PremiseKey): Premise | undefined
  source(id: Id): Source | undefined
  citation(id: Id): Citation | undefined
  person(id: Id): Person | undefined
  tag(id: Id): Tag | undefined
  comment(id: Id): Comment | undefined

  /** All rows of a table, deleted ones too, in no order. */
  claims(): Iterable<Claim>
  inferences(): Iterable<Inference>
  premises(): Iterable<Premise>
  sources(): Iterable<Source>
  citations(): Iterable<Citation>
  people(): Iterable<Person>
  tags(): Iterable<Tag>
  comments(): Iterable<Comment>

  /** The words at a place; '' when there are none. */
  words(field: WordField, row: Id, lang: Lang): string
  /** The languages that have words there, original first for a claim's text, then by tag. */
  languagesOf(field: WordField, row: Id): readonly Lang[]

  /** Follows `mergedInto`; in a circle the smallest id wins. An id without row comes back as it is. */
  resolve(claim: Id): Id
  isLive(id: Id): boolean

  /** Live inferences on a claim or inference, by `order` then id. Includes those that are not sound. */
  inferencesOn(target: Id): readonly Id[]
  /** Live inferences in which the claim is a live premise. */
  inferencesFrom(claim: Id): readonly Id[]
  /** Live premises of an inference by `order` then id, also those whose claim is deleted (a lost co-premise). */
  premisesOf(inference: Id): readonly PremiseKey[]
  /** Live citations of a claim, oldest first. */
  citationsOf(claim: Id): readonly Id[]
  /** Live tags of a claim, oldest first; two may bear one name. O(them log them). */
  tagsOf(claim: Id): readonly Id[]
  /** Live comments on a claim or inference, of all its threads, oldest first. O(them log them). See `threadsOn`. */
  commentsOn(id: Id): readonly Id[]

  /**
   * Whether an inference stands: its target is a live claim or a sound inference, and at least one of its premises
   * is live on a live claim. The least fixpoint, so a circle of inferences alone is not sound. Kept up by increments.
   */
  isSound(inference: Id): boolean

  /** What could not be read, one entry for each row or cell. */
  faults(): readonly Fault[]
}

/** Something in the document that is no row of ours, or only in part. It stays in the document as it is. */
export interface Fault {
  readonly table: string
  readonly id: string
  /** Undefined: the whole row. */
  readonly cell?: string
  readonly problem: 'not-a-row' | 'bad-id' | 'bad-cell' | 'missing-cell' | 'unknown-kind' | 'newer-schema'
}

/**
 * A map that says what changes. `touched` holds ids of rows whose cells, words, indexes or soundness changed in one
 * transaction: a claim also when an inference on it came or went. What hangs on a merged claim is told of its `resolve`.
 */
export interface LiveMap extends ArgumentMap {
  /** Calls back after each transaction that touches the row; returns the way to stop. */
  subscribe(id: Id, changed: () => void): () => void
  /** Calls back after each transaction, with what it touched. */
  subscribeAll(changed: (touched: Touched) => void): () => void
  /** Grows with each transaction that touches the row: a snapshot for useSyncExternalStore. 0 when never touched. */
  version(id: Id): number
  /** Grows with each transaction in which a claim or inference came, went, was deleted, restored or merged. */
  readonly structure: number
}

export interface Touched {
  readonly ids: ReadonlySet<Id>
  readonly meta: boolean
  /** Whether `structure` grew. */
  readonly structure: boolean
}

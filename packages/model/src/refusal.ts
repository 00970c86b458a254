/**
 * Why a command may say no, with what its sentence needs. A closed union: the sentences are in the message catalogs,
 * one for each `why`, and a refusal without one does not pass the tests.
 */
import type { Id, Lang } from './rows.ts'

/** What a phase of a workshop may leave out; `locked`: a branch that its hosts keep as it is. */
export type NotOffered = 'add' | 'editOwn' | 'editAny' | 'move' | 'link' | 'delete' | 'comment' | 'locked'

export type Refusal =
  /** There is no such row. */
  | { readonly why: 'missing'; readonly id: Id }
  /** The row is there, but somebody deleted it. */
  | { readonly why: 'deleted'; readonly id: Id }
  /** Restoring what nobody deleted. */
  | { readonly why: 'not-deleted'; readonly id: Id }
  /** A command over many rows was given none. */
  | { readonly why: 'nothing-chosen' }
  /** A claim as reason for or against itself, also through a merge. */
  | { readonly why: 'supports-itself'; readonly claim: Id }
  /** An answer to what is no question. */
  | { readonly why: 'not-a-question'; readonly target: Id }
  /** Only questions ask. */
  | { readonly why: 'asks-no-question'; readonly claim: Id }
  /** A question states nothing, so it cannot support, rebut or answer. */
  | { readonly why: 'question-as-reason'; readonly claim: Id }
  /** A question states nothing, so nothing supports or rebuts it. */
  | { readonly why: 'question-as-target'; readonly target: Id }
  /** A note is a remark on the canvas, outside the argument. */
  | { readonly why: 'note-takes-no-arrows'; readonly claim: Id }
  /** A claim would be a premise of the very step that its own step ends on. */
  | { readonly why: 'premise-of-its-target'; readonly claim: Id; readonly target: Id }
  /** The same premises, target and stance are there already. */
  | { readonly why: 'already-linked'; readonly inference: Id }
  | { readonly why: 'already-a-premise'; readonly claim: Id; readonly inference: Id }
  /** An inference keeps at least one premise that stands: delete it instead. */
  | { readonly why: 'last-premise'; readonly inference: Id }
  /** A step would end on itself through other steps. */
  | { readonly why: 'circle-of-steps'; readonly inference: Id }
  /** Another kind would make these links faults. */
  | { readonly why: 'kind-breaks-links'; readonly claim: Id; readonly inferences: readonly Id[] }
  /** A claim cut where one of the halves would say nothing. */
  | { readonly why: 'nothing-to-split' }
  /** A claim merged into itself, also through a merge that is there. */
  | { readonly why: 'same-claim'; readonly claim: Id }
  /** Merging a question or a note into a claim that is none, or the other way round. */
  | { readonly why: 'kinds-differ'; readonly claim: Id; readonly other: Id }
  /** Taking a claim out of a merge that it is not in. */
  | { readonly why: 'not-merged'; readonly claim: Id }
  /** No scheme that the model knows, or a step that follows none. */
  | { readonly why: 'unknown-scheme'; readonly scheme: string | null }
  /** No critical question of the scheme that the step follows. */
  | { readonly why: 'unknown-question'; readonly question: string }
  /** A comment that says nothing. */
  | { readonly why: 'empty-comment' }
  /** The claim bears a tag of that name already. */
  | { readonly why: 'already-tagged'; readonly claim: Id; readonly name: string }
  /** The claim bears no tag of that name. */
  | { readonly why: 'not-tagged'; readonly claim: Id; readonly name: string }
  /** Put after a row that is not of the same set. */
  | { readonly why: 'not-siblings'; readonly id: Id; readonly after: Id }
  /** More UTF-16 units than a text of its sort may hold. */
  | { readonly why: 'too-long'; readonly length: number; readonly limit: number }
  /** More claims than one paste may bring. */
  | { readonly why: 'too-many-lines'; readonly lines: number; readonly limit: number }
  /** Only http and https addresses are kept. */
  | { readonly why: 'bad-url'; readonly url: string }
  /** Not an ISO 8601 day, month or year. */
  | { readonly why: 'bad-date'; readonly date: string }
  /** Not a language tag. */
  | { readonly why: 'bad-language'; readonly lang: Lang }
  /** A map is kept in at least one language. */
  | { readonly why: 'no-language' }
  /** A source without any name or address cannot be found again. */
  | { readonly why: 'empty-source' }
  | { readonly why: 'empty-name' }
  /** What was pasted is no part of a map. */
  | { readonly why: 'bad-clip' }
  /** Somebody with the right to view only, or a document of a newer schema. */
  | { readonly why: 'read-only' }
  /** A workshop does not offer this to them in its present phase. */
  | { readonly why: 'not-now'; readonly what: NotOffered }

/** The key of a refusal's sentence. */
export type RefusalKey = Refusal['why']

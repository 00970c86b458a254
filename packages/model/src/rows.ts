/**
 * The rows of an argument map, as everything above the document reads them. A row is flat and frozen; the words
 * that people type live beside it as root texts (see `ArgumentMap.words`), never in it. docs/GLOSSARY.md holds
 * the terms, docs/PROTOCOL.md the same rows as cells of a Yjs document.
 */

/** Random, without `:`, `/` or `@`; see `isId` of protocol. */
export type Id = string
/** `inference:claim`. */
export type PremiseKey = string
/** A BCP 47 tag such as `en`, `zh` or `ru`. */
export type Lang = string

/**
 * A short wording that may exist in several languages, such as a name or a locator. The key `''` holds it as first
 * given; other keys are language tags. Empty object: no wording. Read it with `labelIn`.
 */
export type Label = Readonly<Record<string, string>>

/** Who deleted a row and when (milliseconds since 1970); `by` is null when the program did not say. */
export interface Deleted {
  readonly by: Id | null
  readonly at: number
}

/** What every row tells about its making. `at` is 0 and `by` null when unknown. */
interface Made {
  /** The person who typed it here: not who says it in the world. */
  readonly by: Id | null
  /** Milliseconds since 1970. */
  readonly at: number
  readonly deleted: Deleted | null
}

/** What a claim may be. */
export const claimKinds = ['proposal', 'claim', 'question', 'note'] as const
export type ClaimKind = (typeof claimKinds)[number]

/** A place on the canvas: the upper left corner in map units (1 unit = 1 CSS pixel at zoom 1). */
export type Place = readonly [x: number, y: number]

/** One statement that somebody may accept or deny; or a question, or a note. */
export interface Claim extends Made {
  readonly id: Id
  readonly kind: ClaimKind
  /** The language of its original words. */
  readonly lang: Lang
  /** Null: not placed yet; the layout finds a free slot at view time. */
  readonly pos: Place | null
  /** Fractional key among the claims of the top level. */
  readonly order: string
  /** Placed by hand: tidy leaves it where it is. */
  readonly pinned: boolean
  /** Nobody said it, the step needs it. */
  readonly implicit: boolean
  /** Who says it in the world. */
  readonly asserter: Label
  /** When the words in a language were last changed, by language: an older translation shows as such. */
  readonly edited: Readonly<Record<Lang, number>>
  /** The claim that this one was merged into. */
  readonly mergedInto: Id | null
}

/** How a step may bear on its target. */
export const stances = ['supports', 'rebuts', 'answers', 'asks'] as const
export type Stance = (typeof stances)[number]

/** The step from premises to a target, which is a claim or another inference. */
export interface Inference extends Made {
  readonly id: Id
  readonly target: Id
  readonly stance: Stance
  /** The argumentation scheme it follows, by key. */
  readonly scheme: string | null
  /**
   * How its critical questions were answered, by `scheme.question`: `yes`, `no`, or the id of the inference that was
   * made of a "no". What is not in it is open. Read it with `answerOf`.
   */
  readonly answer: Readonly<Record<string, string>>
  /** Fractional key among the inferences under the same target. */
  readonly order: string
}

/** A claim used in an inference; two or more in one are co-premises. */
export interface Premise extends Made {
  /** `inference:claim`, see `premiseKey` of protocol. */
  readonly id: PremiseKey
  readonly inference: Id
  readonly claim: Id
  readonly order: string
}

/** What a source may be. */
export const sourceKinds = ['speech', 'article', 'report', 'book', 'web', 'other'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** Where words come from. */
export interface Source extends Made {
  readonly id: Id
  readonly kind: SourceKind
  /** A name of a word or two for the chip on a card, such as `VOA`. */
  readonly short: Label
  readonly author: Label
  readonly title: Label
  readonly publisher: Label
  /** What a reader should know of it: how the words came about, what it leaves open. May be long and of several lines. */
  readonly note: Label
  /** ISO 8601 date, as precise as known; '' when unknown. */
  readonly date: string
  /** http(s) only; '' when none. */
  readonly url: string
  readonly lang: Lang
}

/** Joins a claim to a place in a source. */
export interface Citation extends Made {
  readonly id: Id
  readonly claim: Id
  readonly source: Id
  /** Where in the source, such as `section III`. */
  readonly locator: Label
  /** Through whom the source has it, such as `as CGTN reports`. */
  readonly via: Label
  readonly quote: string
  /** Who is quoted there. */
  readonly asserter: Label
}

/** A word by which claims are grouped. Two people may give a claim the same one: equal names are one to readers. */
export interface Tag extends Made {
  readonly id: Id
  readonly claim: Id
  readonly name: string
}

/** A remark on a claim or a step, beside the argument; its words are the root text `comment`. */
export interface Comment extends Made {
  readonly id: Id
  /** A claim or an inference. */
  readonly on: Id
  /** The comment that the thread began with; null for that one itself. */
  readonly thread: Id | null
  /** Who settled the thread and when; null while it is open. It counts only in the comment that the thread began with. */
  readonly resolved: Deleted | null
}

/** Somebody who has worked on this map: as they call themselves. */
export interface Person {
  readonly id: Id
  readonly name: string
  /** 1 to 8, an index into the presence colours. */
  readonly colour: number
}

/** The map itself. */
export interface Meta {
  readonly schema: number
  readonly title: Label
  /** The language that new claims begin in. */
  readonly lang: Lang
  /** Languages that the map is kept in, in the order of its menu; then others in which claims say something, by tag. */
  readonly languages: readonly Lang[]
}

/** The rows by the name of their table, for code that treats tables alike. */
export interface RowOf {
  claims: Claim
  inferences: Inference
  premises: Premise
  sources: Source
  citations: Citation
  tags: Tag
  comments: Comment
  people: Person
}
export type RowTable = keyof RowOf

/**
 * The shapes of the sample's content: what it says, before it becomes rows.
 *
 * Each statement is a paraphrase with an attribution: who said it, in which source, where in it. Keys such as
 * `P1` or `V9` order the content and its test; readers of the map never see them.
 */

/** One thing said in each of the sample's languages. None of the three is ever empty. */
export interface Words {
  readonly en: string
  readonly zh: string
  readonly ru: string
}

/** The sample's languages, as the document names them. */
export const sampleLanguages = ['en', 'zh', 'ru'] as const
export type SampleLanguage = (typeof sampleLanguages)[number]

export type SourceKey = 'speech' | 'voa'

/** A document that the map draws on. */
export interface SampleSource {
  readonly key: SourceKey
  readonly kind: 'speech' | 'article'
  /** The word on a claim's chip. */
  readonly short: Words
  readonly author: Words
  /** Titles in other languages than the source's own are translations of ours. */
  readonly title: Words
  readonly publisher: Words
  /** Day of delivery or publication, `YYYY-MM-DD`. */
  readonly date: string
  /** Absent when no address of the original is known. */
  readonly url?: string
  readonly lang: SampleLanguage
  /** What a reader should know of how the words came to us. */
  readonly note: Words
}

/** A proposal or claim with its attribution. */
export interface SampleStatement {
  readonly id: string
  readonly kind: 'proposal' | 'claim'
  /** The language its source has it in. */
  readonly lang: SampleLanguage
  /** A proposal's short name. */
  readonly title?: Words
  readonly text: Words
  readonly note?: Words
  /** Who says it in the world, as short as a card needs it. */
  readonly asserter: Words
  readonly source: SourceKey
  /** Where in the source. Never empty. */
  readonly locator: Words
  /** Who the asserter is and by which road the words reached the source, if not directly. */
  readonly via?: Words
}

/** A remark on the canvas about the map itself: it belongs to no source and takes no arrows. */
export interface SampleRemark {
  readonly id: string
  readonly kind: 'note'
  readonly text: Words
}

/** A step from one or more premises to a statement, or to another link. */
export interface SampleLink {
  readonly id: string
  /** Ids of statements; two or more hold together. */
  readonly from: readonly string[]
  readonly stance: 'supports' | 'rebuts'
  /** Id of a statement, or of a link: then it backs or undercuts the step. */
  readonly target: string
  /** Why it bears on the target, in one sentence of ours. */
  readonly why: Words
}

/** Marks a reason as the mapper's judgement: neither source draws this link itself. */
export function judged(why: Words): Words {
  return {
    en: `Mapper’s judgement: ${why.en}`,
    zh: `制图者的判断：${why.zh}`,
    ru: `Суждение составителя: ${why.ru}`,
  }
}

/** What the history of a claim or an inference consists of. */
import type { WordField } from '@parley/protocol'
import type { ClaimKind, Id, Lang, Stance } from '@parley/model'

/** Where a claim serves: as a premise of an inference. */
export interface Serving {
  readonly inference: Id
  readonly stance: Stance
  readonly target: Id
}

/** Cells of citations and sources that people fill in. */
export type CitationCell = 'locator' | 'via' | 'quote' | 'asserter'
export type SourceCell = 'kind' | 'short' | 'author' | 'title' | 'publisher' | 'note' | 'date' | 'url'

export type HistoryWhat =
  /** The claim came to be: alone, with the relation that it was made for, or as the second half of another. */
  | {
      readonly type: 'made'
      readonly kind: ClaimKind
      readonly serving: Serving | null
      readonly splitFrom: Id | null
    }
  /** The inference came to be. */
  | { readonly type: 'linked-up'; readonly stance: Stance; readonly target: Id }
  /** One burst of typing, or one exchange of words, in one text. */
  | {
      readonly type: 'words'
      readonly field: WordField
      readonly lang: Lang
      readonly from: string
      readonly to: string
    }
  | { readonly type: 'kind'; readonly from: ClaimKind; readonly to: ClaimKind }
  | { readonly type: 'implicit'; readonly to: boolean }
  /** `lang` is '' for the wording as first given. */
  | { readonly type: 'asserter'; readonly lang: string; readonly from: string; readonly to: string }
  | { readonly type: 'stance'; readonly from: Stance; readonly to: Stance }
  | { readonly type: 'retargeted'; readonly from: Id; readonly to: Id }
  | { readonly type: 'scheme'; readonly from: string | null; readonly to: string | null }
  /** Of a claim: it began to serve somewhere, or does so no more. */
  | { readonly type: 'linked' | 'unlinked'; readonly serving: Serving }
  /** Of an inference: a premise joined or left. */
  | { readonly type: 'premise-in' | 'premise-out'; readonly claim: Id }
  | { readonly type: 'cited' | 'uncited'; readonly source: Id }
  | {
      readonly type: 'citation'
      readonly source: Id
      readonly cell: CitationCell
      readonly lang: string
      readonly from: string
      readonly to: string
    }
  /** A source that the claim is cited in was edited. `from` and `to` of the cell `kind` are kinds of sources. */
  | {
      readonly type: 'source'
      readonly source: Id
      readonly cell: SourceCell
      readonly lang: string
      readonly from: string
      readonly to: string
    }
  | { readonly type: 'tagged' | 'untagged'; readonly name: string }
  | { readonly type: 'deleted' | 'restored' }
  | { readonly type: 'merged' | 'unmerged'; readonly into: Id }
  /** Another claim was merged into this one, or taken out again. */
  | { readonly type: 'absorbed' | 'released'; readonly claim: Id }
  /** The second half of the words became a claim of its own. */
  | { readonly type: 'split'; readonly second: Id }

/** One line of a history: one deed of one person. */
export interface HistoryEntry {
  /** Of the last row of the log that it comes from. */
  readonly seq: number
  /** When it began and ended, by the server's clock; the same but for bursts of typing. */
  readonly since: number
  readonly at: number
  /** As the server recorded it: the name that the person gave; '' for none. */
  readonly person: string
  /** It came with the map itself, when that was made of the sample or as a copy: then nothing else is told of it. */
  readonly withMap: boolean
  readonly what: HistoryWhat
}

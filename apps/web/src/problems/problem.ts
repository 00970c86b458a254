/**
 * What in a document does not fit together: rows that another program wrote, or that two people made at the same
 * time. Nothing of it is taken out of the document by itself; what is not sound is not drawn.
 *
 * What was said of something deleted is no problem: it comes back with it. Claims that still bear on it are listed, for
 * whoever wants to see them on the map again or to be rid of their arrows.
 */
import type { Fault, Id, PremiseKey, Refusal } from '@parley/model'

export type Problem =
  /** A row, or one cell of it, that could not be read. */
  | { readonly sort: 'unread'; readonly fault: Fault }
  /** A claim and a step of one id: what names it means the claim. */
  | { readonly sort: 'one-id'; readonly id: Id }
  /** An arrow whose target is not in the document. */
  | { readonly sort: 'no-target'; readonly inference: Id }
  /** An arrow that begins nowhere. */
  | { readonly sort: 'no-premise'; readonly inference: Id }
  /** Arrows that end on each other, and on no claim. */
  | { readonly sort: 'circle'; readonly inferences: readonly Id[] }
  /** An arrow that is whole, but ends on one of those above. */
  | { readonly sort: 'hangs'; readonly inference: Id }
  /** One of several premises names a claim that is not in the document. */
  | {
      readonly sort: 'lost-premise'
      readonly inference: Id
      readonly claim: Id
      readonly premise: PremiseKey
    }
  /** A premise of an arrow that is not in the document. */
  | { readonly sort: 'stray-premise'; readonly premise: PremiseKey; readonly claim: Id }
  /** The same premises, target and stance as an older arrow. */
  | { readonly sort: 'twin'; readonly inference: Id }
  /** An arrow that is drawn though no command would make it. */
  | { readonly sort: 'bad-link'; readonly inference: Id; readonly refusal: Refusal }
  /** A claim merged into one that is not in the document: it stands by itself. */
  | { readonly sort: 'lost-merge'; readonly claim: Id }
  /** Claims merged into each other; the first of them speaks for all. */
  | { readonly sort: 'merge-circle'; readonly claims: readonly Id[] }
  /** Arrows of claims that stand, on something that was deleted; restored, `deleted` lets them stand again. */
  | { readonly sort: 'on-deleted'; readonly deleted: readonly Id[]; readonly inferences: readonly Id[] }
  | { readonly sort: 'stray-citation'; readonly citation: Id; readonly claim: Id }
  | { readonly sort: 'stray-tag'; readonly tag: Id }
  | { readonly sort: 'stray-comment'; readonly comment: Id }

/** Those that people bring about in everyday work, alone or two at once: none of them comes from a broken document. */
export const isEveryday = ({ sort }: Problem): boolean =>
  sort === 'twin' || sort === 'bad-link' || sort === 'on-deleted'

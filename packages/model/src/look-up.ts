/**
 * How commands find the rows that they were named: a question (`whyNo…`) for `may`, and the row itself for `write`,
 * which throws where the question would have been answered with a refusal. Merged claims are followed.
 */
import type { ArgumentMap } from './map.ts'
import type { Refusal } from './refusal.ts'
import type { Citation, Claim, Comment, Deleted, Id, Inference, PremiseKey, Source } from './rows.ts'

/** Whether an id names a live claim, and if not, why. */
export const whyNoClaim = (map: ArgumentMap, id: Id): Refusal | null =>
  whyGone(map.claim(map.resolve(id)), id)
export const whyNoInference = (map: ArgumentMap, id: Id): Refusal | null => whyGone(map.inference(id), id)
export const whyNoSource = (map: ArgumentMap, id: Id): Refusal | null => whyGone(map.source(id), id)
/** The same of a comment; what it is on may be gone. */
export const whyNoComment = (map: ArgumentMap, id: Id): Refusal | null => whyGone(map.comment(id), id)
export const whyNoCitation = (map: ArgumentMap, id: Id): Refusal | null => whyGone(map.citation(id), id)
/** The same for what an inference can end on: a claim or another inference. */
export const whyNoEnd = (map: ArgumentMap, id: Id): Refusal | null =>
  stepAt(map, id) ? whyNoInference(map, id) : whyNoClaim(map, id)

/**
 * The inference that an id names as an end, deleted or not. Undefined where there is none, and where a claim has the
 * same id, as any program can write: the tables take such a target for the claim.
 */
export const stepAt = (map: ArgumentMap, id: Id): Inference | undefined =>
  map.claim(id) ? undefined : map.inference(id)

/** Of claims that a command takes several of: refused only where none is left. O(them). */
export function whyNoClaims(map: ArgumentMap, ids: readonly Id[]): Refusal | null {
  const [first] = ids
  if (first === undefined) return { why: 'nothing-chosen' }
  return standingClaims(map, ids).length ? null : whyNoClaim(map, first)
}
/** The live ones of them, each once, merged ones followed. */
export const standingClaims = (map: ArgumentMap, ids: readonly Id[]): readonly Id[] => [
  ...new Set(ids.filter((id) => whyNoClaim(map, id) === null).map((id) => map.resolve(id))),
]

function whyGone(row: { readonly deleted: Deleted | null } | undefined, id: Id): Refusal | null {
  if (!row) return { why: 'missing', id }
  return row.deleted ? { why: 'deleted', id } : null
}

/** The claim of an id, deleted or not. Throws when there is none. */
export const claimAt = (map: ArgumentMap, id: Id): Claim => found(map.claim(map.resolve(id)), id)
export const inferenceAt = (map: ArgumentMap, id: Id): Inference => found(map.inference(id), id)
export const sourceAt = (map: ArgumentMap, id: Id): Source => found(map.source(id), id)
export const commentAt = (map: ArgumentMap, id: Id): Comment => found(map.comment(id), id)
export const citationAt = (map: ArgumentMap, id: Id): Citation => found(map.citation(id), id)

function found<Row>(row: Row | undefined, id: Id): Row {
  if (!row) throw new Error(`There is no row ${id}; ask \`may\` before writing.`)
  return row
}

/** An end as it is to be stored: a merged claim becomes the one that it was merged into. */
export const endOf = (map: ArgumentMap, id: Id): Id => (stepAt(map, id) ? id : map.resolve(id))

/** The premises of an inference with the claims that stand behind them today. */
export function premiseClaims(
  map: ArgumentMap,
  inference: Id,
): readonly { readonly key: PremiseKey; readonly claim: Id; readonly stands: boolean }[] {
  return map.premisesOf(inference).flatMap((key) => {
    const premise = map.premise(key)
    if (!premise) return []
    const claim = map.resolve(premise.claim)
    return [{ key, claim, stands: whyNoClaim(map, claim) === null }]
  })
}

/** The first refusal of a list of questions, asked in turn. */
export function firstOf(...questions: readonly (Refusal | null | (() => Refusal | null))[]): Refusal | null {
  for (const question of questions) {
    const refusal = typeof question === 'function' ? question() : question
    if (refusal) return refusal
  }
  return null
}

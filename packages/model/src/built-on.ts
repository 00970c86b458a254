/**
 * Who has built on rows that somebody added: before an undo takes an addition back, these people's work is named and
 * delete is offered instead. Only rows are seen here; what others typed into the words, sync knows.
 */
import type { ArgumentMap } from './map.ts'
import type { Id } from './rows.ts'

/**
 * The other people whose live inferences, premises, citations, tags or comments refer to any of the rows (claims,
 * inferences, sources, comments), or whose claims were merged into one, by id; empty when nobody's do. Rows of programs that do not say who
 * made them are nobody's. Reads all claims and citations once: for an undo, not for each edit.
 */
export function builtOn(map: ArgumentMap, ids: Iterable<Id>, me: Id | null): readonly Id[] {
  const mine = new Set(ids)
  const others = new Set<Id>()
  const note = (row: { readonly by: Id | null } | undefined): void => {
    if (row?.by && row.by !== me) others.add(row.by)
  }
  for (const id of mine) {
    for (const step of map.inferencesOn(id)) note(map.inference(step))
    if (map.inference(id)) for (const key of map.premisesOf(id)) note(map.premise(key))
    for (const tag of map.tagsOf(id)) note(map.tag(tag))
    for (const comment of map.commentsOn(id)) note(map.comment(comment))
    // A premise of mine in somebody else's step is my work; one of theirs is not, whoever made the step.
    for (const step of map.inferencesFrom(id))
      for (const key of map.premisesOf(step)) {
        const premise = map.premise(key)
        if (premise && map.resolve(premise.claim) === map.resolve(id)) note(premise)
      }
  }
  for (const claim of map.claims())
    if (claim.mergedInto !== null && mine.has(claim.mergedInto) && !claim.deleted) note(claim)
  for (const citation of map.citations())
    if (!citation.deleted && (mine.has(citation.claim) || mine.has(citation.source))) note(citation)
  for (const comment of map.comments())
    if (!comment.deleted && comment.thread !== null && mine.has(comment.thread)) note(comment)
  return [...others].toSorted()
}

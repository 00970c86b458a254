/** Which rows go into a file: all, or the live ones with those that they cannot be understood without. */
import { byAge } from './by-age.ts'
import type { ArgumentMap } from './map.ts'
import type { Citation, Claim, Comment, Id, Inference, Person, Premise, Source, Tag } from './rows.ts'

export interface Kept {
  readonly claims: readonly Claim[]
  readonly inferences: readonly Inference[]
  readonly premises: readonly Premise[]
  readonly sources: readonly Source[]
  readonly citations: readonly Citation[]
  readonly people: readonly Person[]
  readonly tags: readonly Tag[]
  readonly comments: readonly Comment[]
}

/**
 * The rows of a map. Without `deleted`: live rows, and deleted ones that a kept row names: a step's target, a
 * premise's claim, the claim that another was merged into, the comment that a thread began with. Oldest first. O(rows log rows).
 */
export function keptRows(map: ArgumentMap, deleted: boolean): Kept {
  const kept = unsorted(map, deleted)
  return {
    claims: kept.claims.toSorted(byAge),
    inferences: kept.inferences.toSorted(byAge),
    premises: kept.premises.toSorted(byAge),
    sources: kept.sources.toSorted(byAge),
    citations: kept.citations.toSorted(byAge),
    tags: kept.tags.toSorted(byAge),
    comments: kept.comments.toSorted(byAge),
    people: kept.people.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

function unsorted(map: ArgumentMap, deleted: boolean): Kept {
  const people = [...map.people()]
  if (deleted)
    return {
      claims: [...map.claims()],
      inferences: [...map.inferences()],
      premises: [...map.premises()],
      sources: [...map.sources()],
      citations: [...map.citations()],
      people,
      tags: [...map.tags()],
      comments: [...map.comments()],
    }
  const claims = new Set<Id>()
  const inferences = new Set<Id>()
  const keep = (id: Id): void => {
    // A loop, not a recursion: chains may be as long as the map.
    for (let at: Id | null | undefined = id; at && !claims.has(at) && !inferences.has(at);) {
      const claim = map.claim(at)
      const inference: Inference | undefined = claim ? undefined : map.inference(at)
      if (claim) claims.add(at)
      else if (inference) inferences.add(at)
      at = claim ? claim.mergedInto : inference?.target
    }
  }
  for (const claim of map.claims()) if (!claim.deleted) keep(claim.id)
  for (const inference of map.inferences()) if (!inference.deleted) keep(inference.id)
  const premises = [...map.premises()].filter((row) => !row.deleted && inferences.has(row.inference))
  for (const { claim } of premises) keep(claim)
  const sources = [...map.sources()].filter((row) => !row.deleted)
  const known = new Set(sources.map(({ id }) => id))
  return {
    claims: [...claims].flatMap((id) => map.claim(id) ?? []),
    inferences: [...inferences].flatMap((id) => map.inference(id) ?? []),
    premises,
    sources,
    citations: [...map.citations()].filter(
      (row) => !row.deleted && claims.has(row.claim) && known.has(row.source),
    ),
    people,
    tags: [...map.tags()].filter((row) => !row.deleted && claims.has(row.claim)),
    comments: commentsOn(map, (on) => claims.has(on) || inferences.has(on)),
  }
}

/** The live comments on kept rows, with those that their threads began with. */
function commentsOn(map: ArgumentMap, isKept: (on: Id) => boolean): readonly Comment[] {
  const live = [...map.comments()].filter((row) => !row.deleted && isKept(row.on))
  const kept = new Set(live)
  for (const { thread } of live) {
    const first = thread === null ? undefined : map.comment(thread)
    if (first && isKept(first.on)) kept.add(first)
  }
  return [...kept]
}

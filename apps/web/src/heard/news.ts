/**
 * What other people do on the map, as it comes: claims that they add, delete or reword. One's own doings are not among
 * it, and neither is what a load or a sync brings.
 */
import type { Id, LiveMap } from '@parley/model'
import { type ArrowLook, lookOf } from '@parley/scene'

export type News =
  | {
      readonly what: 'added'
      readonly who: Id | null
      readonly look: ArrowLook | 'claims'
      readonly under: Id | null
      readonly claim: Id
    }
  | { readonly what: 'removed'; readonly who: Id | null; readonly claim: Id }
  | { readonly what: 'reworded'; readonly who: Id | null; readonly claim: Id }

export interface NewsFrom {
  readonly map: LiveMap
  /** One's own id as a person. */
  readonly me: () => Id
  /** Whether what changes right now is this page's own doing. */
  readonly isOwn: () => boolean
  /** Whether the page only catches up with the server now. */
  readonly catchesUp: () => boolean
  /** Who has a text of this claim open; null when nobody, or nobody knows. */
  readonly writer: (claim: Id) => Id | null
}

/** Begins to follow the map; returns the way to stop. Reads the whole map once, then what is touched. */
export function followNews(
  { map, me, isOwn, catchesUp, writer }: NewsFrom,
  tell: (news: readonly News[]) => void,
): () => void {
  /** Every claim and step ever seen, with the times of its words; '' for steps and for what is deleted. */
  const seen = new Map<Id, { readonly live: boolean; readonly words: string }>()
  const wordsOf = (id: Id): string => JSON.stringify(map.claim(id)?.edited ?? null)
  const look = (id: Id) => ({ live: map.isLive(id), words: wordsOf(id) })
  for (const { id } of map.claims()) seen.set(id, look(id))
  for (const { id } of map.inferences()) seen.set(id, look(id))

  return map.subscribeAll(({ ids }) => {
    const found: News[] = []
    const quiet = isOwn() || catchesUp()
    const steps: Id[] = []
    const claims: Id[] = []
    for (const id of ids) {
      if (!map.claim(id) && !map.inference(id)) continue
      const before = seen.get(id)
      const now = look(id)
      seen.set(id, now)
      if (quiet) continue
      if (map.inference(id)) {
        if (!before && now.live) steps.push(id)
      } else if (!before && now.live) claims.push(id)
      else if (before?.live && !now.live) {
        const who = map.claim(id)?.deleted?.by ?? null
        if (who !== me() && map.claim(id)?.deleted) found.push({ what: 'removed', who, claim: id })
      } else if (before && now.live && before.words !== now.words) {
        const who = writer(id)
        if (who !== me()) found.push({ what: 'reworded', who, claim: id })
      }
    }
    const joined = new Set<Id>()
    for (const id of steps) {
      const step = map.inference(id)
      const premise = map.premise(map.premisesOf(id)[0] ?? '')
      if (!step || !premise) continue
      const claim = map.resolve(premise.claim)
      joined.add(claim)
      if (step.by === me()) continue
      const target = map.inference(step.target)?.target ?? step.target
      found.push({ what: 'added', who: step.by, look: lookOf(map, step), under: map.resolve(target), claim })
    }
    for (const claim of claims) {
      const row = map.claim(claim)
      if (!row || joined.has(claim) || row.by === me()) continue
      found.push({ what: 'added', who: row.by, look: 'claims', under: null, claim })
    }
    if (found.length) tell(found)
  })
}

/** The top claim that a claim bears on in the end, by its first step each time; itself at the top. */
export function topOf(map: LiveMap, claim: Id): Id {
  const passed = new Set<Id>()
  let at = map.resolve(claim)
  while (!passed.has(at)) {
    passed.add(at)
    const step = map.inference(map.inferencesFrom(at)[0] ?? '')
    if (!step) return at
    const target = map.inference(step.target)?.target ?? step.target
    // A step on a step on a step: its own target is good enough.
    at = map.resolve(map.inference(target)?.target ?? target)
  }
  return at
}

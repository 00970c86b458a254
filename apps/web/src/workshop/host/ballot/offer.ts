/** What a ballot is offered to be about: the rows of the map that its plan names, the likeliest first. Pure. */
import { type ArgumentMap, type Claim, type Id, type Inference, liveClaims, proposals } from '@parley/model'
import type { BallotPlan } from '@parley/workshop'

export interface Offered {
  readonly id: Id
  readonly kind: 'claim' | 'step'
  /** Steps that it stands in, as premise or target: by these the claims are ranked. */
  readonly links: number
}

/** So many claims and steps are chosen unasked: more tire people out. */
export const chosenFirst = 12

/**
 * All that could be chosen, the likeliest first: proposals in their order and then claims by links; claims by links;
 * steps on proposals first. Notes are never voted on; a statement is written by hand, so there is none here.
 */
export function offeredFor(map: ArgumentMap, about: BallotPlan['about']): readonly Offered[] {
  if (about === 'statement') return []
  if (about === 'steps') return stepsOf(map)
  const claims = claimsByLinks(map)
  if (about === 'claims') return claims
  const first = proposed(map)
  const places = new Map(first.map((id, at) => [id, at]))
  return claims.toSorted((a, b) => (places.get(a.id) ?? first.length) - (places.get(b.id) ?? first.length))
}

/** The proposals; on a map that has none, as one that began with a question has, what answers its questions. */
export function proposed(map: ArgumentMap): readonly Id[] {
  const all = proposals(map)
  return (all.length ? all : liveClaims(map).filter((claim) => answers(map, claim))).map(({ id }) => id)
}

const answers = (map: ArgumentMap, { id }: Claim): boolean =>
  map.inferencesFrom(id).some((step) => map.isSound(step) && map.inference(step)?.stance === 'answers')

/**
 * What a ballot is about until somebody chooses anew: what its plan names, as far as it is still there; else all
 * proposals, or the first dozen of the others. A debate has one motion. O(map).
 */
export function chosenFor(
  map: ArgumentMap,
  { about, kind, rows }: Pick<BallotPlan, 'about' | 'kind' | 'rows'>,
): readonly Id[] {
  const named = new Set(rows?.map((id) => map.resolve(id)).filter((id) => map.isLive(id)))
  if (named.size > 0 || rows?.length === 0) return [...named]
  if (about === 'proposals') return kind === 'motion' ? proposed(map).slice(0, 1) : proposed(map)
  const offered = offeredFor(map, about)
  // What is a proposal is voted on as one; here are the claims that it hangs on, and a question claims nothing.
  const fitting = offered.filter(({ id, links }) => about === 'steps' || (isClaim(map, id) && links > 0))
  return fitting.slice(0, chosenFirst).map(({ id }) => id)
}

const isProposal = (map: ArgumentMap, id: Id): boolean => map.claim(id)?.kind === 'proposal'

const isClaim = (map: ArgumentMap, id: Id): boolean => map.claim(id)?.kind === 'claim'

function claimsByLinks(map: ArgumentMap): readonly Offered[] {
  const sound = (steps: readonly Id[]) => steps.filter((id) => map.isSound(id)).length
  return liveClaims(map)
    .filter(({ kind }) => kind !== 'note')
    .map(({ id }) => ({
      id,
      kind: 'claim' as const,
      links: sound(map.inferencesOn(id)) + sound(map.inferencesFrom(id)),
    }))
    .toSorted((a, b) => b.links - a.links)
}

function stepsOf(map: ArgumentMap): readonly Offered[] {
  const argues = ({ id, stance }: Inference) =>
    map.isLive(id) && map.isSound(id) && (stance === 'supports' || stance === 'rebuts')
  return [...map.inferences()]
    .filter(argues)
    .toSorted(
      (a, b) =>
        Number(isProposal(map, b.target)) - Number(isProposal(map, a.target)) ||
        (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1),
    )
    .map(({ id }) => ({ id, kind: 'step', links: map.inferencesOn(id).length }))
}

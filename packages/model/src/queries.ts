/**
 * Questions about a map that several views ask: what argues for and against what, which claims come first, which
 * hang nowhere, which translations are behind. Where a question reads the whole map its cost is told; views keep such
 * an answer for as long as `structure` stays.
 */
import type { ArgumentMap } from './map.ts'
import { byOrder } from './next-order.ts'
import type { Claim, Id, Inference, Lang, Stance } from './rows.ts'

/** Live inferences of a stance on a claim or inference, by order. Includes those that are not sound. */
export const inferencesByStance = (map: ArgumentMap, target: Id, stance: Stance): readonly Id[] =>
  map.inferencesOn(target).filter((id) => map.inference(id)?.stance === stance)

/** Reasons: live inferences that support a claim. */
export const reasonsFor = (map: ArgumentMap, claim: Id): readonly Id[] =>
  inferencesByStance(map, claim, 'supports')

/** Live inferences that rebut a claim. */
export const rebuttalsOf = (map: ArgumentMap, claim: Id): readonly Id[] =>
  inferencesByStance(map, claim, 'rebuts')

/** Live inferences that rebut an inference: they deny the step. */
export const undercutsOf = (map: ArgumentMap, inference: Id): readonly Id[] =>
  inferencesByStance(map, inference, 'rebuts')

/** Live inferences that support an inference: they back the step. */
export const backingsOf = (map: ArgumentMap, inference: Id): readonly Id[] =>
  inferencesByStance(map, inference, 'supports')

/** How many sound inferences of each stance a claim or inference has on it: what a card counts. */
export function countsOf(map: ArgumentMap, target: Id): Readonly<Record<Stance, number>> {
  const counts: Record<Stance, number> = { supports: 0, rebuts: 0, answers: 0, asks: 0 }
  for (const { stance } of soundOn(map, target)) counts[stance] += 1
  return counts
}

/** All live claims by order, then id. Reads all claims. */
export const liveClaims = (map: ArgumentMap): readonly Claim[] =>
  [...map.claims()].filter(({ id }) => map.isLive(id)).toSorted(byOrder)

/** The live proposals in their order. Reads all claims. */
export const proposals = (map: ArgumentMap): readonly Claim[] =>
  liveClaims(map).filter(({ kind }) => kind === 'proposal')

/** The number of each live proposal, from 1: its place among them. Reads all claims. */
export const proposalNumbers = (map: ArgumentMap): ReadonlyMap<Id, number> =>
  new Map(proposals(map).map(({ id }, at) => [id, at + 1]))

/**
 * Where an outline begins, so that walking up from these over inferences that stand reaches every live claim:
 * proposals first, then claims that serve in no inference that stands, each by order. Of claims that only lead round
 * in a circle, the first by order begins. Reads the whole map.
 */
export function topLevel(map: ArgumentMap): readonly Claim[] {
  const claims = liveClaims(map)
  const serves = ({ id }: Claim) => map.inferencesFrom(id).some((inference) => map.isSound(inference))
  const first = claims
    .filter((claim) => claim.kind === 'proposal' || !serves(claim))
    .toSorted((a, b) => rank(a) - rank(b) || byOrder(a, b))
  const reached = new Set<Id>()
  for (const { id } of first) reachFrom(map, id, reached)
  const circular = claims.filter(({ id }) => {
    if (reached.has(id)) return false
    reachFrom(map, id, reached)
    return true
  })
  return [...first, ...circular]
}

/** Live claims that nothing leads to or from, other than proposals: they are listed, so that none is forgotten. */
export const looseClaims = (map: ArgumentMap): readonly Claim[] =>
  liveClaims(map).filter(
    ({ id, kind }) => kind !== 'proposal' && !map.inferencesOn(id).length && !map.inferencesFrom(id).length,
  )

/**
 * Whether a claim's text in a language is older than its original. Where the time of an edit is not known, that of
 * the claim counts. False for the original itself and where there is no such text.
 */
export function isStale(map: ArgumentMap, claim: Id, lang: Lang): boolean {
  const row = map.claim(claim)
  if (!row || lang === row.lang || !map.words('text', claim, lang)) return false
  const time = (of: Lang) => (Object.hasOwn(row.edited, of) ? row.edited[of] : undefined) ?? row.at
  return time(lang) < time(row.lang)
}

function soundOn(map: ArgumentMap, target: Id): readonly Inference[] {
  return map.inferencesOn(target).flatMap((id) => (map.isSound(id) ? (map.inference(id) ?? []) : []))
}

const rank = ({ kind }: Claim): number => (kind === 'proposal' ? 0 : 1)

/** Adds all claims that lead to this one over inferences that stand, and on to these inferences. A step may bear the id of a claim. */
function reachFrom(map: ArgumentMap, claim: Id, reached: Set<Id>): void {
  const open = [claim]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (reached.has(at)) continue
    reached.add(at)
    const steps = [...soundOn(map, at)]
    for (let step = steps.pop(); step; step = steps.pop()) {
      if (!map.claim(step.id)) steps.push(...soundOn(map, step.id))
      for (const key of map.premisesOf(step.id)) open.push(map.resolve(map.premise(key)?.claim ?? ''))
    }
  }
}

/**
 * How well claims and steps are supported, net of what is said against them: only to choose what is spoken of first. It
 * is never shown. Whoever presents wants the reasons that carry most of the argument before those that hang by a
 * thread; counting arrows would let ten unsupported remarks outweigh one reason that was argued through.
 *
 * The rule is DF-QuAD (Rago, Toni, Aurisicchio and Baroni, "Discontinuity-Free Decision Support with Quantitative
 * Argumentation Debates", KR 2016), with a base of one half for every claim. Attackers together weigh
 * `1 - Π(1 - strength)`, supporters likewise, and the difference moves the base towards 0 or 1. So an argument that was
 * itself undercut counts for less, to any depth. A step begins with its weakest premise, since co-premises hold
 * together; undercuts and backings move it as rebuttals and reasons move a claim. Questions and answers move nothing.
 */
import type { ArgumentMap, Id } from '@parley/model'
import { standingPremises } from '../steps/standing-premises.ts'

const base = 0.5
/** On circles the values are taken on from round to round; without one they stand after as many rounds as the map is deep. */
const mostRounds = 48
const close = 1e-6

/**
 * 0 to 1 for each live claim and each step that stands, by id; other ids are not in it. Symmetric: a map with all
 * supports and rebuttals exchanged mirrors it. Costs the links of the map for each level of its depth.
 */
export function strengths(map: ArgumentMap): ReadonlyMap<Id, number> {
  const steps = [...map.inferences()].filter(({ id }) => map.isLive(id) && map.isSound(id))
  const sides = new Map<Id, { readonly for: Id[]; readonly against: Id[] }>()
  for (const { id, target, stance } of steps) {
    if (stance !== 'supports' && stance !== 'rebuts') continue
    const end = map.inference(target) && !map.claim(target) ? target : map.resolve(target)
    const known = sides.get(end) ?? { for: [], against: [] }
    known[stance === 'supports' ? 'for' : 'against'].push(id)
    sides.set(end, known)
  }
  const claims = [...map.claims()].filter(({ id }) => map.isLive(id)).map(({ id }) => id)
  const premises = new Map(steps.map(({ id }) => [id, standingPremises(map, id)]))

  let now = new Map<Id, number>()
  for (let round = 0; round < mostRounds; round++) {
    const before = now
    const of = (id: Id) => before.get(id) ?? base
    const moved = (id: Id, from: number) => {
      const side = sides.get(id)
      return side ? towards(from, together(side.against, of), together(side.for, of)) : from
    }
    now = new Map([
      ...claims.map((id) => [id, moved(id, base)] as const),
      ...steps.map(({ id }) => [id, moved(id, Math.min(...(premises.get(id) ?? []).map(of), 1))] as const),
    ])
    if (round > 0 && [...now].every(([id, value]) => Math.abs(value - of(id)) < close)) break
  }
  return now
}

const together = (ids: readonly Id[], of: (id: Id) => number): number =>
  1 - ids.reduce((left, id) => left * (1 - of(id)), 1)

function towards(from: number, against: number, support: number): number {
  const difference = support - against
  return difference < 0 ? from + from * difference : from + (1 - from) * difference
}

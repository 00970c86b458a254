/** Seeded maps to lay out: trees of claims under proposals, links across them, and a few undercuts. */
import type { Card, Step } from '@parley/layout'
import { moscow } from '@parley/samples'

export interface Graph {
  readonly name: string
  readonly cards: readonly Card[]
  readonly steps: readonly Step[]
}
export type Links = 'near' | 'random'

/** Whole numbers from 0 up to, not including, `below`. */
export type Chance = (below: number) => number

/** Mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const proposalsAt = (claims: number) => Math.max(3, Math.round(Math.sqrt(claims) / 2))

/**
 * `claims` cards in all. 1.1 links for each card, so that a tenth leads across; two in ten of these lead upwards and
 * may close circles. "Near": four of five links across join claims within three steps of the tree. Two claims in a
 * hundred attack a link instead of a claim.
 */
export function graphOf(claims: number, links: Links, seed: number): Graph {
  const chance = chanceOf(seed * 1000 + claims)
  const roots = proposalsAt(claims)
  const cards = Array.from({ length: claims }, (_, i) => cardOf(i, i < roots, chance))
  const above: number[] = []
  const steps: Step[] = []
  for (let i = roots; i < claims; i++) {
    const undercuts = chance(100) < 2 && steps.length > 0
    const to = undercuts ? chance(steps.length) : chance(i)
    above[i] = undercuts ? Number(steps[to]?.premises[0]?.slice(1)) : to
    steps.push({ id: `s${i}`, target: undercuts ? (steps[to]?.id ?? '') : `c${to}`, premises: [`c${i}`] })
  }
  const cross = Math.round(claims * 1.1) - steps.length
  for (let i = 0; i < cross; i++) {
    const from = roots + chance(claims - roots)
    const to = links === 'near' && chance(5) < 4 ? walk(from, above, chance) : chance(claims)
    const [low, high] = from < to ? [from, to] : [to, from]
    const upwards = chance(10) < 2 && low >= roots
    if (low === high || above[high] === low) continue
    const premise = upwards ? low : high
    steps.push({ id: `x${i}`, target: `c${upwards ? high : low}`, premises: [`c${premise}`] })
  }
  return { name: `${claims} claims, ${links} links`, cards, steps: steps.filter(isFromClaim) }

  function isFromClaim({ premises }: Step): boolean {
    return premises.every((id) => Number(id.slice(1)) >= roots)
  }
}

/** Up to three steps through the tree: up, and down again to one that hangs there. */
function walk(from: number, above: readonly number[], chance: Chance): number {
  const up = 1 + chance(2)
  let at = from
  for (let i = 0; i < up; i++) at = above[at] ?? at
  const lower = above.flatMap((to, i) => (to === at && i !== from ? [i] : []))
  return lower[chance(lower.length)] ?? at
}

const cardOf = (i: number, heads: boolean, chance: Chance): Card => ({
  id: `c${i}`,
  width: heads ? 404 : 264,
  height: 76 + chance(125),
  heads,
  at: null,
  pinned: false,
})

/** The sample map, with heights as its English words would need them. */
export function sampleGraph(): Graph {
  const cards = moscow.statements.map(({ id, kind, text, title }): Card => {
    const heads = kind === 'proposal'
    const lines = Math.ceil(text.en.length / (heads ? 52 : 36)) + (title ? 1 : 0)
    return { id, width: heads ? 404 : 264, height: 62 + 20 * lines, heads, at: null, pinned: false }
  })
  const steps = moscow.links.map(({ id, from, target }): Step => ({ id, target, premises: from }))
  return { name: `the sample map, ${cards.length} claims`, cards, steps }
}

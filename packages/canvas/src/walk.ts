/**
 * The ways from one claim or step to the next along the relations of the map. Up leads to what it bears on, down to
 * the first thing that bears on it, left and right among those that bear on the same.
 */
import type { ArgumentMap, Claim, Id } from '@parley/model'
import { premisesOf } from './claim-name.ts'

export type Direction = 'up' | 'down' | 'left' | 'right' | 'step-up' | 'step-down'

/** The next id that way; null when there is none. `step-up` and `step-down` stop at the arrow between. */
export function walk(map: ArgumentMap, from: Id, direction: Direction): Id | null {
  const isStep = map.inference(from) !== undefined
  switch (direction) {
    case 'up':
      return isStep ? targetOf(map, from) : after(stepFrom(map, from), (step) => targetOf(map, step))
    case 'down':
      return isStep ? (livePremises(map, from)[0] ?? null) : (reasonsOn(map, from)[0] ?? null)
    case 'left':
      return beside(map, from, -1)
    case 'right':
      return beside(map, from, 1)
    case 'step-up':
      return isStep ? targetOf(map, from) : stepFrom(map, from)
    case 'step-down':
      return soundOn(map, from)[0] ?? null
    default:
      return direction satisfies never
  }
}

/** Where a walk begins: the first proposal, else the first claim that bears on nothing, else any. */
export function firstOf(map: ArgumentMap): Id | null {
  const roots = rootsOf(map)
  return (roots.find(({ kind }) => kind === 'proposal') ?? roots[0] ?? liveClaims(map)[0])?.id ?? null
}

/** The arrow that a claim's own step is, else the first that ends on it. */
export const arrowOf = (map: ArgumentMap, claim: Id): Id | null =>
  stepFrom(map, claim) ?? soundOn(map, claim)[0] ?? null

/** Who takes the focus when a row goes: the one beside it, else what it bears on. Asked before it goes. */
export function neighbourAfterDelete(map: ArgumentMap, id: Id): Id | null {
  return walk(map, id, 'right') ?? walk(map, id, 'left') ?? walk(map, id, 'up') ?? null
}

/** Who can take the focus when somebody else takes the row away, first choice first. Asked before it goes. */
export function neighboursOf(map: ArgumentMap, id: Id): readonly Id[] {
  const found = [walk(map, id, 'right'), walk(map, id, 'up'), walk(map, id, 'left'), walk(map, id, 'down')]
  return found.filter((one) => one !== null)
}

const after = <T>(id: Id | null, then: (id: Id) => T): T | null => (id === null ? null : then(id))

const soundOn = (map: ArgumentMap, target: Id): readonly Id[] =>
  map.inferencesOn(target).filter((id) => map.isSound(id))

const stepFrom = (map: ArgumentMap, claim: Id): Id | null =>
  map.inferencesFrom(claim).find((id) => map.isSound(id)) ?? null

const livePremises = (map: ArgumentMap, inference: Id): readonly Id[] =>
  premisesOf(map, inference).filter((claim) => map.isLive(claim))

function targetOf(map: ArgumentMap, inference: Id): Id | null {
  const target = map.inference(inference)?.target
  if (target === undefined) return null
  return map.inference(target) ? target : map.resolve(target)
}

/** The claims that bear on a claim or step, in order. */
const reasonsOn = (map: ArgumentMap, target: Id): readonly Id[] => [
  ...new Set(soundOn(map, target).flatMap((id) => livePremises(map, id))),
]

function beside(map: ArgumentMap, from: Id, by: 1 | -1): Id | null {
  const siblings = siblingsOf(map, from)
  const at = siblings.indexOf(from)
  return at < 0 ? null : (siblings[at + by] ?? null)
}

function siblingsOf(map: ArgumentMap, id: Id): readonly Id[] {
  const step = map.inference(id) ? id : stepFrom(map, id)
  const target = after(step, (one) => targetOf(map, one))
  if (target === null) return rootsOf(map).map((claim) => claim.id)
  return map.inference(id) ? soundOn(map, target) : reasonsOn(map, target)
}

const liveClaims = (map: ArgumentMap): Claim[] => Array.from(map.claims()).filter(({ id }) => map.isLive(id))

const rank = (claim: Claim): number => (claim.kind === 'proposal' ? 0 : 1)

/** Claims that bear on nothing: proposals first, by order. */
function rootsOf(map: ArgumentMap): Claim[] {
  return liveClaims(map)
    .filter(({ id, kind }) => kind === 'proposal' || stepFrom(map, id) === null)
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) || (a.order < b.order ? -1 : a.order > b.order ? 1 : 0) || (a.id < b.id ? -1 : 1),
    )
}

/** The first half of routing: which sides arrows use, where joints stand, and the ports on each card, all at once. */
import type { Id } from '@parley/model'
import type { Box, Cubic, Point, Step } from './arrow-shape.ts'
import { closeBetween, curveAt, curveBetween, directionAt } from './curve.ts'
import { jointOf, pillBox, pillSide, stemCurve } from './joint.ts'
import { Nearby } from './nearby.ts'
import { openSide } from './open-side.ts'
import { bySide, clamp, pointOfPort, type Port, portRange, spread, straighten } from './ports.ts'
import {
  centreOf,
  isUpright,
  opposite,
  outward,
  pointOn,
  type Side,
  sideFacing,
  sidesBetween,
} from './side.ts'

export interface StemPlan {
  readonly claim: Id
  readonly lost: boolean
  /** Null for a lost premise without a card. */
  readonly port: Port | null
}
export interface Plan {
  readonly step: Step
  /** The port at the premise; null when a joint is in between. */
  readonly source: Port | null
  readonly joint: { at: Point; leave: Side; readonly stems: readonly StemPlan[] } | null
  /** The port at the target's card; null when the target is an inference. */
  readonly goal: Port | null
}

/** Plans every step that can be drawn: those with their cards there and their target drawn. Targets before what ends on them. */
export function planArrows(
  boxes: ReadonlyMap<Id, Box>,
  steps: readonly Step[],
  cards: Nearby,
): readonly Plan[] {
  const depths = depthsOf(boxes, steps)
  const ranks = new Map(steps.map((step, i) => [step.id, i]))
  const drawn = steps
    .filter((step) => depths.has(step.id))
    .toSorted((a, b) => (depths.get(a.id) ?? 0) - (depths.get(b.id) ?? 0))
  const plans: Plan[] = []
  const ports: Port[] = []
  const facing = new Map<Port, Port>()
  const centres = new Map<Id, Centre>()
  for (const step of drawn) {
    const plan = planOf(step, ranks.get(step.id) ?? 0, boxes, centres, cards)
    centres.set(step.id, roughCentre(plan, centres))
    plans.push(plan)
    const { source, goal } = plan
    if (source) ports.push(source)
    if (goal) ports.push(goal)
    if (source && goal && goal.side === opposite[source.side]) facing.set(source, goal)
    for (const stem of plan.joint?.stems ?? []) if (stem.port) ports.push(stem.port)
  }
  const groups = bySide(ports)
  for (const group of groups.values()) spread(group)
  // What leaves follows what arrives: straight where the other end is within reach.
  const moved = new Set<string>()
  for (const [start, goal] of facing) {
    const [low, high] = portRange(start.box, start.side)
    const [a, b] = portRange(goal.box, goal.side)
    if (high < a || low > b) continue
    const want = clamp(goal.at, low, high)
    if (want !== start.want) moved.add(`${start.claim} ${start.side}`)
    start.want = want
  }
  for (const key of moved) spread(groups.get(key) ?? [])
  for (const [start, goal] of facing) straighten(start, goal, groups)
  for (const { joint, goal } of plans)
    // A joint has no side that binds it: it moves under the end of its arrow.
    if (joint && goal && goal.side === opposite[joint.leave]) {
      const [at, axis] = isUpright(goal.side) ? [joint.at.y, 'y' as const] : [joint.at.x, 'x' as const]
      if (Math.abs(at - goal.at) < 24) joint.at = { ...joint.at, [axis]: goal.at }
    }
  // Stems run straight up when their card has the joint above it.
  for (const { joint } of plans)
    for (const { port } of joint?.stems ?? [])
      if (joint && port && !isUpright(port.side)) {
        const off = Math.abs(port.at - joint.at.x)
        const alone = (groups.get(`${port.claim} ${port.side}`)?.length ?? 0) < 2
        if (off < 24 && alone) port.at = joint.at.x
      }
  return plans
}

/** How deep each step that can be drawn lies; a circle of inferences has no depth. */
function depthsOf(boxes: ReadonlyMap<Id, Box>, steps: readonly Step[]): Map<Id, number> {
  const byId = new Map(steps.map((step) => [step.id, step]))
  const depths = new Map<Id, number>()
  const lost = new Set<Id>()
  for (const step of steps) {
    const path: Step[] = []
    const seen = new Set<Id>()
    let at: Step | undefined = step
    let base: number | undefined
    while (at && base === undefined) {
      if (lost.has(at.id) || seen.has(at.id) || !isWhole(at, boxes)) break
      const known = depths.get(at.id)
      if (known !== undefined) base = known
      else {
        seen.add(at.id)
        path.push(at)
        if (boxes.has(at.target)) base = -1
        else at = byId.get(at.target)
      }
    }
    for (const one of path.toReversed()) {
      if (base === undefined) lost.add(one.id)
      else depths.set(one.id, ++base)
    }
  }
  return depths
}
const isWhole = (step: Step, boxes: ReadonlyMap<Id, Box>): boolean =>
  step.premises.some((premise) => !premise.lost) &&
  step.premises.every((premise) => premise.lost || boxes.has(premise.claim))

/** About where the ring of a step will be, and which way its line runs there: enough to choose sides by before ports are settled. */
interface Centre extends Point {
  readonly along: Point
}

function roughCentre({ step, source, joint, goal }: Plan, centres: ReadonlyMap<Id, Centre>): Centre {
  const from = source ? startOf(source, goal) : (joint?.at ?? { x: 0, y: 0 })
  const leave = source?.side ?? joint?.leave ?? 'top'
  const to = goal ? pointOfPort(goal) : (centres.get(step.target) ?? from)
  const back = goal ? outward[goal.side] : outward[opposite[leave]]
  const curve = curveBetween(from, outward[leave], to, back)
  return { ...curveAt(curve, 0.5), along: directionAt(curve, 0.5) }
}

/** What leaves will follow what arrives, as far as its side goes. */
function startOf(source: Port, goal: Port | null): Point {
  if (!goal || goal.side !== opposite[source.side]) return pointOfPort(source)
  return pointOn(source.box, source.side, clamp(goal.at, ...portRange(source.box, source.side)))
}

const boxesOf = (step: Step, boxes: ReadonlyMap<Id, Box>): readonly Box[] =>
  step.premises.flatMap(({ claim, lost }) => (lost ? [] : (boxes.get(claim) ?? [])))

function planOf(
  step: Step,
  rank: number,
  boxes: ReadonlyMap<Id, Box>,
  centres: ReadonlyMap<Id, Centre>,
  cards: Nearby,
): Plan {
  const target = boxes.get(step.target)
  const centre = centres.get(step.target) ?? { x: 0, y: 0, along: { x: 1, y: 0 } }
  const aim = target ? centreOf(target) : centre
  const aimBox: Box = target ?? { x: aim.x - 6, y: aim.y - 6, width: 12, height: 12 }
  const starts = boxesOf(step, boxes)
  const [only] = step.premises
  if (step.premises.length === 1 && only && starts[0]) {
    const start = starts[0]
    const isFree = (box: Box): boolean => !cards.hits(box, (other) => other !== start && other !== target)
    const [leave, arrive] = target
      ? sidesBetween(start, target, isFree)
      : [openSide(sideFacing(start, aim), cards, (side) => waysToRing(start, side, centre)), null]
    const pair = `${only.claim} ${step.target}`
    const source = portAt(
      start,
      only.claim,
      leave,
      arrive ? wantOf(start, leave, aimBox, arrive) : along(leave, aim),
      target ? nearestIn(target, centreOf(start)) : aim,
      rank,
      pair,
      step,
    )
    if (!target || !arrive) return { step, source, joint: null, goal: null }
    // Round these corners the order turns over.
    const turned = (leave === 'top' && arrive === 'right') || (leave === 'bottom' && arrive === 'left')
    const goal = portAt(
      target,
      step.target,
      arrive,
      wantOf(target, arrive, start, leave),
      centreOf(start),
      turned ? -rank : rank,
      pair,
      step,
    )
    return { step, source, joint: null, goal }
  }
  const at = jointOf(starts, aimBox)
  const pill = pillBox(at)
  const pair = `${step.id} joint`
  const stems = step.premises.map(({ claim, lost }): StemPlan => {
    const box = boxes.get(claim)
    if (!box) return { claim, lost, port: null }
    const first = at.y <= box.y - 24 ? 'top' : sideFacing(box, at)
    const side = openSide(first, cards, (one) => {
      const from = portFor(box, one, at)
      return [stemCurve(from, one, at, pillSide(at, from), 0)]
    })
    return {
      claim,
      lost,
      port: portAt(box, claim, side, centreOf(box)[isUpright(side) ? 'y' : 'x'], at, rank, pair, step),
    }
  })
  if (!target) return { step, source: null, joint: { at, leave: sideFacing(pill, aim), stems }, goal: null }
  const [leave, arrive] = sidesOfJoint(pill, target)
  const goal = portAt(target, step.target, arrive, wantOf(target, arrive, pill, leave), at, rank, pair, step)
  return { step, source: null, joint: { at, leave, stems }, goal }
}

/** A joint stands under its target already; round a corner its arrow would only be harder to follow. */
function sidesOfJoint(pill: Box, target: Box): readonly [leave: Side, arrive: Side] {
  const isLevel = pill.y >= target.y && pill.y + pill.height <= target.y + target.height
  if (isLevel && pill.x >= target.x + target.width) return ['left', 'right']
  if (isLevel && pill.x + pill.width <= target.x) return ['right', 'left']
  return sidesBetween(pill, target, () => false)
}

const along = (side: Side, point: Point): number => (isUpright(side) ? point.y : point.x)

/** Where on a side an arrow to a point would leave, if it were alone there. */
const portFor = (box: Box, side: Side, toward: Point): Point =>
  pointOn(box, side, clamp(along(side, toward), ...portRange(box, side)))

/** The point of a box that is nearest to another: what lies straight ahead is led to straight, however large it is. */
const nearestIn = (box: Box, { x, y }: Point): Point => ({
  x: clamp(x, box.x, box.x + box.width),
  y: clamp(y, box.y, box.y + box.height),
})

/** Between a ring and what its arrow comes to a stop at. */
const ringGap = 20

/** About how an arrow may run to a ring: to the side of its line that the card is on. */
function waysToRing(box: Box, side: Side, ring: Centre): readonly Cubic[] {
  const from = portFor(box, side, ring)
  const normal = { x: -ring.along.y, y: ring.along.x }
  const across = (from.x - ring.x) * normal.x + (from.y - ring.y) * normal.y < 0 ? -1 : 1
  const back = { x: normal.x * across, y: normal.y * across }
  const to = { x: ring.x + back.x * ringGap, y: ring.y + back.y * ringGap }
  return [curveBetween(from, outward[side], to, back), closeBetween(from, outward[side], to, back)]
}

/** Where on its side an end would best be: level with the other card, as far as it reaches. */
function wantOf(box: Box, side: Side, other: Box, otherSide: Side): number {
  const [low, high] = portRange(box, side)
  if (otherSide !== opposite[side]) {
    // Round a corner: from the middle of the top to the part of the side that is nearer.
    return side === 'top' || side === 'bottom' ? (low + high) / 2 : clamp(centreOf(other).y, low, high)
  }
  const [otherLow, otherHigh] = portRange(other, otherSide)
  const middle = along(side, centreOf(other))
  const [from, to] = [Math.max(low, otherLow), Math.min(high, otherHigh)]
  if (from <= to) return clamp(middle, from, to)
  // Side by side without overlap: the smaller reaches out from its middle, the wider meets it.
  return clamp(middle, low + (high - low) / 4, high - (high - low) / 4)
}

function portAt(
  box: Box,
  claim: Id,
  side: Side,
  want: number,
  toward: Point,
  rank: number,
  pair: string,
  step: Step,
): Port {
  const [low, high] = portRange(box, side)
  return {
    box,
    claim,
    side,
    toward,
    rank,
    pair,
    wordWidth: step.wordWidth,
    want: clamp(want, low, high),
    at: clamp(want, low, high),
  }
}

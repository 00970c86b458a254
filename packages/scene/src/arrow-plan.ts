/** The first half of routing: which sides arrows use, where joints stand, and the ports on each card, all at once. */
import type { Id } from '@parley/model'
import type { Box, Point, Step } from './arrow-shape.ts'
import { jointOf, pillBox } from './joint.ts'
import { Nearby } from './nearby.ts'
import { bySide, clamp, type Port, portRange, spread, straighten } from './ports.ts'
import { centreOf, isUpright, opposite, type Side, sideFacing, sidesBetween } from './side.ts'

export interface StemPlan {
  readonly claim: Id
  readonly lost: boolean
  /** Null for a lost premise without a card. */
  readonly port: Port | null
}
export interface Plan {
  readonly step: Step
  /** 0 on a claim, 1 on an inference on a claim, and so on. */
  readonly depth: number
  /** The port at the premise; null when a joint is in between. */
  readonly source: Port | null
  readonly joint: { at: Point; leave: Side; readonly stems: readonly StemPlan[] } | null
  /** The port at the target's card; null when the target is an inference. */
  readonly goal: Port | null
}

/** Plans every step that can be drawn: those with their cards there and their target drawn. Deepest last. */
export function planArrows(
  boxes: ReadonlyMap<Id, Box>,
  steps: readonly Step[],
  cards: Nearby,
): readonly Plan[] {
  const depths = depthsOf(boxes, steps)
  const centres = roughCentres(boxes, steps, depths)
  const plans: Plan[] = []
  const ports: Port[] = []
  const sources = new Map<Port, Port>()
  steps.forEach((step, rank) => {
    const depth = depths.get(step.id)
    if (depth === undefined) return
    const plan = planOf(step, depth, rank, boxes, centres, cards)
    plans.push(plan)
    const start = plan.source
    if (start) ports.push(start)
    if (plan.goal) ports.push(plan.goal)
    if (start && plan.goal && plan.goal.side === opposite[start.side]) sources.set(start, plan.goal)
    for (const stem of plan.joint?.stems ?? []) if (stem.port) ports.push(stem.port)
  })
  const groups = bySide(ports)
  for (const group of groups.values()) spread(group)
  // What leaves follows what arrives: straight where the other end is within reach.
  const moved = new Set<string>()
  for (const [start, goal] of sources) {
    const [low, high] = portRange(start.box, start.side)
    const [a, b] = portRange(goal.box, goal.side)
    if (high < a || low > b) continue
    const want = clamp(goal.at, low, high)
    if (want !== start.want) moved.add(`${start.claim} ${start.side}`)
    start.want = want
  }
  for (const key of moved) spread(groups.get(key) ?? [])
  for (const [start, goal] of sources) straighten(start, goal, groups)
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
  return plans.toSorted((a, b) => a.depth - b.depth)
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

/** About where the ring of each step will be: enough to choose sides by before there are curves. */
function roughCentres(
  boxes: ReadonlyMap<Id, Box>,
  steps: readonly Step[],
  depths: ReadonlyMap<Id, number>,
): Map<Id, Point> {
  const centres = new Map<Id, Point>()
  const drawn = steps.filter((step) => depths.has(step.id))
  for (const step of drawn.toSorted((a, b) => (depths.get(a.id) ?? 0) - (depths.get(b.id) ?? 0))) {
    const target = boxes.get(step.target)
    const aim = centres.get(step.target)
    const starts = boxesOf(step, boxes)
    const x = starts.reduce((sum, box) => sum + box.x + box.width / 2, 0) / starts.length
    const top = Math.min(...starts.map((box) => box.y))
    const bottom = Math.max(...starts.map((box) => box.y + box.height))
    const middle = { x, y: (top + bottom) / 2 }
    if (target) {
      // Between the facing edges rather than between the middles: cards differ much in height.
      const below = target.y + target.height
      const y = top > below ? (top + below) / 2 : bottom < target.y ? (bottom + target.y) / 2 : middle.y
      const over = clamp(x, target.x, target.x + target.width)
      centres.set(step.id, { x: (x + over) / 2, y })
    } else if (aim) centres.set(step.id, { x: (middle.x + aim.x) / 2, y: (middle.y + aim.y) / 2 })
  }
  return centres
}

const boxesOf = (step: Step, boxes: ReadonlyMap<Id, Box>): readonly Box[] =>
  step.premises.flatMap(({ claim, lost }) => (lost ? [] : (boxes.get(claim) ?? [])))

function planOf(
  step: Step,
  depth: number,
  rank: number,
  boxes: ReadonlyMap<Id, Box>,
  centres: ReadonlyMap<Id, Point>,
  cards: Nearby,
): Plan {
  const target = boxes.get(step.target)
  const aim = target ? centreOf(target) : (centres.get(step.target) ?? { x: 0, y: 0 })
  const aimBox: Box = target ?? { x: aim.x - 6, y: aim.y - 6, width: 12, height: 12 }
  const starts = boxesOf(step, boxes)
  const [only] = step.premises
  if (step.premises.length === 1 && only && starts[0]) {
    const start = starts[0]
    const isFree = (box: Box): boolean => !cards.hits(box, (other) => other !== start && other !== target)
    const [leave, arrive] = target ? sidesBetween(start, target, isFree) : [sideFacing(start, aim), null]
    const pair = `${only.claim} ${step.target}`
    const source = portAt(
      start,
      only.claim,
      leave,
      arrive ? wantOf(start, leave, aimBox, arrive) : along(leave, aim),
      aim,
      rank,
      pair,
      step,
    )
    if (!target || !arrive) return { step, depth, source, joint: null, goal: null }
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
    return { step, depth, source, joint: null, goal }
  }
  const at = jointOf(starts, aimBox)
  const pill = pillBox(at)
  const pair = `${step.id} joint`
  const stems = step.premises.map(({ claim, lost }): StemPlan => {
    const box = boxes.get(claim)
    if (!box) return { claim, lost, port: null }
    const side = sideFacing(box, at)
    return {
      claim,
      lost,
      port: portAt(box, claim, side, centreOf(box)[isUpright(side) ? 'y' : 'x'], at, rank, pair, step),
    }
  })
  if (!target)
    return { step, depth, source: null, joint: { at, leave: sideFacing(pill, aim), stems }, goal: null }
  const [leave, arrive] = sidesBetween(pill, target, (box) => !cards.hits(box))
  const goal = portAt(target, step.target, arrive, wantOf(target, arrive, pill, leave), at, rank, pair, step)
  return { step, depth, source: null, joint: { at, leave, stems }, goal }
}

const along = (side: Side, point: Point): number => (isUpright(side) ? point.y : point.x)

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
    at: want,
  }
}

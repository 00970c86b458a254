/**
 * Routes all arrows of a map: from the places of cards to the shapes that canvas and pictures draw. Pure and total;
 * the same input gives the same shapes. An arrow depends on the cards at its ends, on what else ends on their
 * sides, and, for its word alone, on what lies near it: moving a card leaves arrows far from it as they are.
 */
import type { Id } from '@parley/model'
import {
  type ArrowHead,
  type ArrowShape,
  arrowStyle,
  type Box,
  type Point,
  type Stem,
  type Step,
} from './arrow-shape.ts'
import { affectedSteps, regionOf } from './affected-steps.ts'
import { type Plan, planArrows } from './arrow-plan.ts'
import { boundsOf, closeBetween, curveAt, curveBetween, measured, type Measured } from './curve.ts'
import type { Nearby } from './nearby.ts'
import { forget, type Ground, keepGround, newGround, occupy, standOn, takeGround } from './ground.ts'
import { openWay } from './open-side.ts'
import { barReach, headMeasures, wholeBar } from './head.ts'
import { pillBox, pillSide, stemCurve } from './joint.ts'
import { pointOfPort } from './ports.ts'
import { anglesInto, hiddenRingTime, ringTime } from './ring.ts'
import { sameCurve, sameShape } from './same-shape.ts'
import { opposite, outward, pointOn, type Side, sideFacing } from './side.ts'
import { placeWords, wordBox, type WordPlace } from './word-place.ts'

/** A shape while it is being made. */
interface Draft {
  readonly plan: Plan
  readonly line: Measured
  readonly end: Point
  readonly head: ArrowHead
  readonly stems: readonly Stem[]
  /** The parameter of the ring when it is shown. */
  readonly ring: number | null
}

/**
 * The shape of each step by its id. A step is left out when a card at one of its ends has no box, when all its
 * premises are lost, or when its target is not drawn.
 *
 * Give the last result as `previous`: shapes that came out the same are then the same objects. With the same `steps`
 * array and few boxes moved only arrows near them are routed again; then curves, ends and rings are as if all had
 * been, and words elsewhere stay where they stood. Time grows with steps and cards, not with their product; with few
 * boxes moved it is little more than looking at each once.
 */
export function routeArrows(
  boxes: ReadonlyMap<Id, Box>,
  steps: readonly Step[],
  previous?: ReadonlyMap<Id, ArrowShape>,
): ReadonlyMap<Id, ArrowShape> {
  const known = previous && takeGround(previous)
  const part = known?.steps === steps ? affectedSteps(steps, boxes, known.boxes, known.regions) : null
  const ground = known && part ? known : newGround(steps)
  standOn(ground, boxes)
  if (previous && part && part.redo.size === 0) return keepGround(previous, ground)
  const plans = planArrows(boxes, part?.context ?? steps, ground.cards)
  const drafts = draftAll(plans, ground.cards, known?.lines)
  if (part) {
    for (const id of drafts.keys()) if (!part.redo.has(id)) drafts.delete(id)
    for (const id of part.redo) forget(ground, id)
  }
  for (const [id, { plan, line, ring }] of drafts) {
    if (plan.joint) occupy(ground, id, pillBox(plan.joint.at))
    if (ring !== null) occupy(ground, id, ringBox(curveAt(line.curve, ring)))
  }
  const words = placeAll(drafts, ground)
  const shapes = new Map<Id, ArrowShape>(part ? previous : [])
  for (const [id, draft] of drafts) {
    const shape = finish(draft, words.get(id))
    const before = previous?.get(id)
    shapes.set(id, before && sameShape(before, shape) ? before : shape)
    ground.lines.set(id, draft.line)
    ground.regions.set(id, regionOf(draft.plan.step, boxes, shape))
  }
  return keepGround(shapes, ground)
}

/** Curves from the least depth on: an arrow on an inference needs that one's curve. */
function draftAll(
  plans: readonly Plan[],
  cards: Nearby,
  known: ReadonlyMap<Id, Measured> | undefined,
): Map<Id, Draft> {
  const onStep = new Map<Id, Plan[]>()
  for (const plan of plans)
    if (!plan.goal) {
      const group = onStep.get(plan.step.target)
      if (group) group.push(plan)
      else onStep.set(plan.step.target, [plan])
    }
  const reaches = reachesOf(plans)
  const drafts = new Map<Id, Draft>()
  const into = new Map<Id, { ring: Point; back: Point }>()
  for (const plan of plans) {
    const { id } = plan.step
    const goal = plan.goal
    const arrival = goal
      ? { edge: pointOfPort(goal), back: outward[goal.side], offset: 0, side: goal.side }
      : arrivalOnRing(into.get(id))
    if (!arrival) continue
    const users = onStep.get(id) ?? []
    const draft = draftOf(plan, arrival, {
      reach: reaches.get(plan) ?? wholeBar,
      ringShown: users.length > 0,
      known: known?.get(id),
      cards,
    })
    drafts.set(id, draft)
    if (draft.ring === null) continue
    const angles = anglesInto(draft.line.curve, draft.ring, users.map(startOf))
    const ring = curveAt(draft.line.curve, draft.ring)
    users.forEach((user, i) => into.set(user.step.id, { ring, back: angles[i] ?? { x: 0, y: -1 } }))
  }
  return drafts
}

/** How far the bars of rebuttals reach, between the heads that arrive beside them. */
function reachesOf(plans: readonly Plan[]): Map<Plan, number> {
  const sides = new Map<string, { readonly plan: Plan; readonly at: number }[]>()
  for (const plan of plans) {
    if (!plan.goal) continue
    const { claim, side, at } = plan.goal
    const key = `${claim} ${side}`
    const group = sides.get(key)
    if (group) group.push({ plan, at })
    else sides.set(key, [{ plan, at }])
  }
  const found = new Map<Plan, number>()
  for (const group of sides.values()) {
    if (group.length < 2) continue
    group.sort((a, b) => a.at - b.at)
    group.forEach(({ plan, at }, i) => {
      if (plan.step.look !== 'rebuts') return
      const beside = [group[i - 1], group[i + 1]].flatMap((other) =>
        other ? [{ distance: Math.abs(other.at - at), isBar: other.plan.step.look === 'rebuts' }] : [],
      )
      found.set(plan, barReach(beside))
    })
  }
  return found
}

interface Arrival {
  /** On the card's edge, or the middle of the ring. */
  readonly edge: Point
  /** Away from what it arrives at. */
  readonly back: Point
  /** From `edge` to where the gap begins. */
  readonly offset: number
  /** Null on a ring. */
  readonly side: Side | null
}
const arrivalOnRing = (found: { ring: Point; back: Point } | undefined): Arrival | null =>
  found ? { edge: found.ring, back: found.back, offset: arrowStyle.ringRadius, side: null } : null

const startOf = (plan: Plan): Point =>
  plan.source ? pointOfPort(plan.source) : (plan.joint?.at ?? { x: 0, y: 0 })

interface Around {
  readonly reach: number
  readonly ringShown: boolean
  readonly known: Measured | undefined
  readonly cards: Nearby
}

function draftOf(plan: Plan, arrival: Arrival, { reach, ringShown, known, cards }: Around): Draft {
  const { gap, back } = headMeasures[plan.step.look]
  const away = (distance: number): Point => ({
    x: arrival.edge.x + arrival.back.x * distance,
    y: arrival.edge.y + arrival.back.y * distance,
  })
  const at = away(arrival.offset + gap)
  const to = away(arrival.offset + gap + back)
  const start = plan.source
    ? { from: pointOfPort(plan.source), leave: plan.source.side }
    : startOfJoint(plan.joint, to, arrival)
  const ends = [start.from, outward[start.leave], to, arrival.back] as const
  const wide = curveBetween(...ends)
  const curve = arrival.side ? wide : openWay([wide, closeBetween(...ends)], cards)
  const line = known && sameCurve(known.curve, curve) ? known : measured(curve)
  return {
    plan,
    line,
    end: arrival.edge,
    head: { at, angle: Math.atan2(-arrival.back.y, -arrival.back.x), reach },
    stems: plan.joint ? stemsOf(plan.joint, start.leave) : [],
    ring: ringShown ? ringTime(line, back) : null,
  }
}

function startOfJoint(joint: Plan['joint'], to: Point, arrival: Arrival): { from: Point; leave: Side } {
  const at = joint?.at ?? to
  const pill = pillBox(at)
  const leave = arrival.side ? (joint?.leave ?? opposite[arrival.side]) : sideFacing(pill, to)
  return { from: pointOn(pill, leave, leave === 'left' || leave === 'right' ? at.y : at.x), leave }
}

/** The stems, those on one side of the pill apart from each other; lost ones without a card go to a socket nearby. */
function stemsOf({ at, stems }: NonNullable<Plan['joint']>, leave: Side): readonly Stem[] {
  const sides = stems.map(({ port }) => (port ? notBack(pillSide(at, pointOfPort(port)), leave) : null))
  const balance = sides.reduce((sum, side) => sum + (side === 'right' ? 1 : side === 'left' ? -1 : 0), 0)
  const free: Side = balance > 0 ? 'left' : 'right'
  let sockets = 0
  return stems.map(({ claim, lost, port }, i): Stem => {
    if (!port) {
      const x = at.x + (free === 'right' ? 1 : -1) * (58 + 20 * sockets++)
      const socket = { x, y: at.y + 16 }
      const from = { x, y: socket.y - arrowStyle.socketRadius }
      return { claim, lost, socket, curve: stemCurve(from, 'top', at, notBack(free, leave), 0) }
    }
    const side = sides[i] ?? 'bottom'
    const same = stems.flatMap((other, k) => (sides[k] === side && other.port ? [k] : []))
    const edge = pointOfPort(port)
    const shift = same.length < 2 ? 0 : shiftOf(stems, same, i, side)
    const out = outward[port.side]
    if (!lost) return { claim, lost, socket: null, curve: stemCurve(edge, port.side, at, side, shift) }
    const { socketRadius } = arrowStyle
    const socket = { x: edge.x + out.x * (socketRadius + 1), y: edge.y + out.y * (socketRadius + 1) }
    const from = { x: socket.x + out.x * socketRadius, y: socket.y + out.y * socketRadius }
    return { claim, lost, socket, curve: stemCurve(from, port.side, at, side, shift) }
  })
}
/** A stem does not enter where the arrow leaves. */
const notBack = (side: Side, leave: Side): Side => (side === leave ? opposite[leave] : side)

/** Farther cards enter higher on the side of the pill and further out below it, so that stems do not cross. */
function shiftOf(
  stems: NonNullable<Plan['joint']>['stems'],
  same: readonly number[],
  i: number,
  side: Side,
): number {
  const across = side === 'top' || side === 'bottom'
  const away = (k: number): number => {
    const port = stems[k]?.port
    const x = port ? pointOfPort(port).x : 0
    return side === 'right' ? -x : x
  }
  const rank = same.toSorted((a, b) => away(a) - away(b)).indexOf(i)
  const step = Math.min(across ? 12 : 5, (across ? 24 : 12) / (same.length - 1))
  return (rank - (same.length - 1) / 2) * step
}

/** Words of parallel arrows together, groups in the order of the steps. */
function placeAll(drafts: ReadonlyMap<Id, Draft>, ground: Ground): Map<Id, WordPlace> {
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts.values()) {
    const key = draft.plan.source?.pair ?? draft.plan.step.id
    const group = groups.get(key)
    if (group) group.push(draft)
    else groups.set(key, [draft])
  }
  const found = new Map<Id, WordPlace>()
  const taken = { hits: (box: Box) => ground.cards.hits(box) || ground.marks.hits(box) }
  for (const group of groups.values()) {
    const words = group.map(({ line, plan, ring }) => ({
      line,
      width: plan.step.wordWidth,
      ring: ring === null ? null : curveAt(line.curve, ring),
    }))
    placeWords(words, taken).forEach((place, i) => {
      const draft = group[i]
      if (!draft) return
      const { id, wordWidth } = draft.plan.step
      found.set(id, place)
      if (place.fits) occupy(ground, id, wordBox(place.at, wordWidth))
    })
  }
  return found
}

const ringBox = ({ x, y }: Point): Box => ({ x: x - 8, y: y - 8, width: 16, height: 16 })

function finish({ plan, line, end, head, stems, ring }: Draft, word: WordPlace | undefined): ArrowShape {
  const { id, look, wordWidth } = plan.step
  const place = word ?? { at: head.at, fits: false, time: 0.5, along: 0 }
  const time = ring ?? hiddenRingTime(line, place.fits ? place : null)
  const ringAt = curveAt(line.curve, time)
  const boxes = [boundsOf(line.curve), boxAt(head.at), boxAt(end), boxAt(ringAt)]
  if (place.fits) boxes.push(wordBox(place.at, wordWidth))
  if (plan.joint) boxes.push(pillBox(plan.joint.at))
  for (const stem of stems) boxes.push(boundsOf(stem.curve), ...(stem.socket ? [boxAt(stem.socket)] : []))
  return {
    id,
    look,
    curve: line.curve,
    stems,
    joint: plan.joint?.at ?? null,
    head,
    end,
    ring: { at: ringAt, shown: ring !== null },
    word: { at: place.at, fits: place.fits },
    bounds: grown(boxes),
  }
}
const boxAt = ({ x, y }: Point): Box => ({ x, y, width: 0, height: 0 })
/** All boxes in one, with the reach of heads and rings round it. */
function grown(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x)) - 8
  const y = Math.min(...boxes.map((box) => box.y)) - 8
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + 8
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + 8
  return { x, y, width: right - x, height: bottom - y }
}

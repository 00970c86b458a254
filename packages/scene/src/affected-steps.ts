/**
 * Which arrows can change when some cards move: a drag routes these again, not the whole map. A moved card moves the
 * ends on it, these move other ends on the same sides, and straight lines pass that on once more. What hangs on an
 * arrow goes with it, and so does what the card comes near to.
 */
import type { Id } from '@parley/model'
import type { ArrowShape, Box, Step } from './arrow-shape.ts'
import { overlap } from './nearby.ts'

interface StepIndex {
  readonly byId: ReadonlyMap<Id, Step>
  readonly byCard: ReadonlyMap<Id, readonly Step[]>
  readonly onStep: ReadonlyMap<Id, readonly Step[]>
}

export interface Affected {
  /** Their shapes are made anew. */
  readonly redo: ReadonlySet<Id>
  /** What must be planned with them, so that their ends come out right. */
  readonly context: readonly Step[]
}

/** With more cards moved than this, or more than half of the arrows affected, all is routed again. */
const manyMoved = 24
const near = 24
const nothing: Affected = { redo: new Set(), context: [] }

/**
 * Null when it is better to route all. `regions`: of each arrow that was drawn, by `regionOf`. Linear in cards and steps,
 * with little work for each.
 */
export function affectedSteps(
  steps: readonly Step[],
  boxes: ReadonlyMap<Id, Box>,
  before: ReadonlyMap<Id, Box>,
  regions: ReadonlyMap<Id, Box>,
): Affected | null {
  const moved: Id[] = []
  const places: Box[] = []
  if (boxes.size !== before.size) return null
  for (const [id, box] of boxes) {
    const old = before.get(id)
    if (!old) return null
    if (box === old || same(box, old)) continue
    moved.push(id)
    places.push(grown(box), grown(old))
    if (moved.length > manyMoved) return null
  }
  if (!moved.length) return nothing
  const index = indexOf(steps)
  const first = new Set<Step>()
  for (const id of moved) for (const step of index.byCard.get(id) ?? []) first.add(step)
  for (const step of steps) {
    const region = regions.get(step.id)
    if (region && places.some((place) => overlap(place, region))) first.add(step)
  }
  const redo = withNeighbours(withNeighbours(withHanging(first, index), index), index)
  if (redo.size > steps.length / 2) return null
  const context = withNeighbours(redo, index)
  return {
    redo: new Set([...redo].map(({ id }) => id)),
    context: steps.filter((step) => context.has(step)),
  }
}

const same = (a: Box, b: Box): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
const grown = ({ x, y, width, height }: Box): Box => ({
  x: x - near,
  y: y - near,
  width: width + 2 * near,
  height: height + 2 * near,
})

/** So far beyond their ends may arrows swing that look for an open way. */
const swing = 130

/** All that the way of an arrow depends on lies between its cards and itself, or in the ways that it might have taken. */
export function regionOf(step: Step, boxes: ReadonlyMap<Id, Box>, shape: ArrowShape): Box {
  let { x, y } = shape.bounds
  let [right, bottom] = [x + shape.bounds.width, y + shape.bounds.height]
  const take = (box: Box | undefined): void => {
    if (!box) return
    x = Math.min(x, box.x)
    y = Math.min(y, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  take(boxes.get(step.target))
  for (const { claim } of step.premises) take(boxes.get(claim))
  const round = step.premises.length > 1 || !boxes.has(step.target) ? swing : 0
  return { x: x - round, y: y - round, width: right - x + 2 * round, height: bottom - y + 2 * round }
}

/** The steps, those on the same cards, and all that hangs together with them through steps on steps. */
function withNeighbours(steps: ReadonlySet<Step>, index: StepIndex): ReadonlySet<Step> {
  const found = new Set(steps)
  for (const step of steps)
    for (const card of cardsOf(step)) for (const other of index.byCard.get(card) ?? []) found.add(other)
  return withHanging(found, index)
}
function withHanging(steps: ReadonlySet<Step>, { byId, onStep }: StepIndex): ReadonlySet<Step> {
  const found = new Set(steps)
  // A set hands out what is added while it is walked.
  for (const step of found) {
    const target = byId.get(step.target)
    if (target) found.add(target)
    for (const other of onStep.get(step.id) ?? []) found.add(other)
  }
  return found
}
const cardsOf = (step: Step): readonly Id[] => [step.target, ...step.premises.map(({ claim }) => claim)]

function put(into: Map<Id, Step[]>, key: Id, step: Step): void {
  const list = into.get(key)
  if (list) list.push(step)
  else into.set(key, [step])
}

const indexes = new WeakMap<readonly Step[], StepIndex>()
function indexOf(steps: readonly Step[]): StepIndex {
  const known = indexes.get(steps)
  if (known) return known
  const byId = new Map(steps.map((step) => [step.id, step]))
  const byCard = new Map<Id, Step[]>()
  const onStep = new Map<Id, Step[]>()
  for (const step of steps) {
    for (const card of new Set(cardsOf(step))) put(byCard, card, step)
    if (byId.has(step.target)) put(onStep, step.target, step)
  }
  const index = { byId, byCard, onStep }
  indexes.set(steps, index)
  return index
}

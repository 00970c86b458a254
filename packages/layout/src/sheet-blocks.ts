/** What must stand together on a piece of the map: a step with all that bears on it, and steps that share a claim. */
import type { Id } from '@parley/model'
import type { Step } from './sizes.ts'

/** Steps with all claims that make them, without what they bear on in the end. */
export interface SheetBlock {
  readonly steps: readonly Id[]
  readonly claims: readonly Id[]
}

/**
 * In the order of the steps on the focus, which does not stand among its own blocks.
 * @param on the steps on each claim and on each step
 */
export const blocksOn = (focus: Id, on: ReadonlyMap<Id, readonly Step[]>): readonly SheetBlock[] =>
  together((on.get(focus) ?? []).map((step) => blockOf(step, on, focus)))

/** The step, what bears on it, each with what bears on that right after it, and so on: arrows stay short. */
function blockOf(step: Step, on: ReadonlyMap<Id, readonly Step[]>, focus: Id): SheetBlock {
  const found = new Set<Id>()
  const claims = new Set<Id>()
  const open = [step]
  for (let one = open.pop(); one; one = open.pop()) {
    if (found.has(one.id)) continue
    found.add(one.id)
    for (const id of one.premises) if (id !== focus) claims.add(id)
    open.push(...(on.get(one.id) ?? []).toReversed())
  }
  return { steps: [...found], claims: [...claims] }
}

/** Those that share a claim in one, where the first of them stood. */
function together(blocks: readonly SheetBlock[]): readonly SheetBlock[] {
  const apart: SheetBlock[] = []
  for (const block of blocks) {
    const claims = new Set(block.claims)
    const touching = apart.filter((other) => other.claims.some((id) => claims.has(id)))
    const whole = [...touching, block]
    const merged = {
      steps: [...new Set(whole.flatMap((one) => one.steps))],
      claims: [...new Set(whole.flatMap((one) => one.claims))],
    }
    const [first] = touching
    if (first) apart[apart.indexOf(first)] = merged
    else apart.push(merged)
    for (const other of touching.slice(1)) apart.splice(apart.indexOf(other), 1)
  }
  return apart
}

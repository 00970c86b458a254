/**
 * What the items of an outline become: a claim each, unless it names one again, and the steps between them. A claim is
 * not named again where the step would break a rule: it becomes a claim of its own there.
 */
import type { Outline, OutlineItem } from './read-outline.ts'
import type { Id, Stance } from './rows.ts'

export interface OutlineStep {
  readonly id: Id
  readonly target: Id
  readonly stance: Stance
  /** In the order of the lines. */
  readonly premises: Id[]
}

export interface OutlineLinks {
  /** In the order of the lines. */
  readonly claims: readonly { readonly id: Id; readonly item: OutlineItem }[]
  readonly steps: readonly OutlineStep[]
}

/** Linear in the items, and in the steps that end on one target. `onto`: what the whole is pasted onto. */
export function outlineLinks({ items }: Outline, onto: Id | undefined, newId: () => Id): OutlineLinks {
  const claims: { readonly id: Id; readonly item: OutlineItem }[] = []
  const steps: OutlineStep[] = []
  const claimOf: Id[] = []
  /** Of the item that a step begins with, and of those that join it. */
  const stepOf: (OutlineStep | undefined)[] = []
  const byId = new Map<Id, OutlineStep>()
  const byTarget = new Map<Id, OutlineStep[]>()
  const kinds = new Map<Id, OutlineItem['kind']>()

  const fits = (claim: Id, item: OutlineItem, joined: OutlineStep | undefined, target: Id): boolean => {
    if ((kinds.get(claim) === 'question') !== (item.kind === 'question') || kinds.get(claim) === 'note')
      return false
    const around = [joined, byId.get(target), ...(joined ? (byTarget.get(joined.id) ?? []) : [])]
    if (claim === target || around.some((step) => step?.premises.includes(claim))) return false
    const isTwin = ({ stance, premises }: OutlineStep) =>
      stance === item.bears && premises.length === 1 && premises[0] === claim
    return joined !== undefined || !(byTarget.get(target) ?? []).some(isTwin)
  }

  for (const [at, item] of items.entries()) {
    const joined = item.joins === null ? undefined : stepOf[item.joins]
    const target = joined?.target ?? targetOf(item, onto, claimOf, stepOf)
    const named = item.again === null ? undefined : claimOf[item.again]
    const known = named !== undefined && target !== undefined && fits(named, item, joined, target)
    const claim = known ? named : newId()
    claimOf[at] = claim
    if (!known) {
      claims.push({ id: claim, item })
      kinds.set(claim, item.kind)
    }
    if (joined) {
      joined.premises.push(claim)
      stepOf[at] = joined
    } else if (target !== undefined && item.bears !== null && item.bears !== 'with') {
      const step = { id: newId(), target, stance: item.bears, premises: [claim] }
      steps.push(step)
      stepOf[at] = step
      byId.set(step.id, step)
      const others = byTarget.get(target)
      if (others) others.push(step)
      else byTarget.set(target, [step])
    }
  }
  return { claims, steps }
}

function targetOf(
  { bears, under, onStep }: OutlineItem,
  onto: Id | undefined,
  claimOf: readonly Id[],
  stepOf: readonly (OutlineStep | undefined)[],
): Id | undefined {
  if (bears === null) return undefined
  if (under === null) return onto
  return onStep ? stepOf[under]?.id : claimOf[under]
}

/** Prints a map in the notation of `notation.ts`: what a test compares after the deed. Words are not printed. */
import { byAge } from './by-age.ts'
import type { ArgumentMap } from './map.ts'
import { byOrder } from './next-order.ts'
import { arrows, kindByName, marks } from './notation.ts'
import type { Claim, Id, Inference, Premise } from './rows.ts'

/**
 * The map's statements parted by `; `: inferences by `at` and id, then claims that no inference names, deleted ones
 * and merges. Targets that are inferences are spelled out; those in a circle of inferences go by their ids.
 */
export function notationOf(map: ArgumentMap): string {
  const premises = new Map<Id, Premise[]>()
  for (const premise of [...map.premises()].toSorted(byOrder))
    premises.set(premise.inference, [...(premises.get(premise.inference) ?? []), premise])
  const named = new Set<Id>()
  const claim = (id: Id): string => {
    const row = map.claim(id)
    if (!row) return id
    named.add(id)
    return id + (row.kind === kindByName(id) ? '' : marks[row.kind])
  }
  const step = (inference: Inference): string => {
    const used = (premises.get(inference.id) ?? []).map(
      (premise) => (premise.deleted ? '~' : '') + claim(premise.claim),
    )
    const on = map.claim(inference.target) ? undefined : map.inference(inference.target)
    // A circle has no end to spell out: those on it have names.
    const target = on && !inCircle(map, on.id) ? `(${step(on)})` : claim(inference.target)
    return `${used.join(' + ')} ${arrows[inference.stance]} ${target}`
  }
  const steps = [...map.inferences()].toSorted(byAge).map((inference) => {
    const circle = inCircle(map, inference.id) ? `${inference.id}: ` : ''
    return (inference.deleted ? '~ ' : '') + circle + step(inference)
  })
  return [...steps, ...claimsOf(map, claim, named)].join('; ')
}

function claimsOf(map: ArgumentMap, print: (id: Id) => string, named: ReadonlySet<Id>): string[] {
  return [...map.claims()].toSorted(byAge).flatMap(({ id, deleted, mergedInto }: Claim) => {
    const gone = deleted ? [`~${print(id)}`] : []
    const merged = mergedInto === null ? [] : [`${print(id)} = ${print(mergedInto)}`]
    const told = [...gone, ...merged]
    return told.length || named.has(id) ? told : [print(id)]
  })
}

function inCircle(map: ArgumentMap, inference: Id): boolean {
  const seen = new Set<Id>()
  let at: Id | undefined = inference
  while (at !== undefined && !map.claim(at) && !seen.has(at)) {
    seen.add(at)
    at = map.inference(at)?.target
    if (at === inference) return true
  }
  return false
}

/**
 * Looks through a whole map for what does not fit together. Pure; O(rows log rows): for idle moments and for the list,
 * not for frames.
 */
import { type ArgumentMap, type Id, type Inference, linkOf, stepFault } from '@parley/model'
import { onDeleted } from './on-deleted.ts'
import type { Problem } from './problem.ts'

/** Claims, arrows and what hangs on them, then what cannot be read, for which there is nothing to press. Empty for a map that Parley alone wrote, as a rule. */
export function problemsOf(map: ArgumentMap): readonly Problem[] {
  return [
    ...claimProblems(map),
    ...arrowProblems(map),
    ...onDeleted(map, live(map.inferences())),
    ...strays(map),
    ...map.faults().map((fault) => ({ sort: 'unread', fault }) as const),
  ]
}

const byId = <Row extends { readonly id: Id }>(rows: Iterable<Row>): readonly Row[] =>
  [...rows].toSorted((one, other) => (one.id < other.id ? -1 : 1))

const live = <Row extends { readonly id: Id; readonly deleted: unknown }>(rows: Iterable<Row>) =>
  byId(rows).filter(({ deleted }) => deleted === null)

/** Rows without a date, as other programs write them, count as the newest. */
const age = ({ at }: Inference): number => at || Number.MAX_SAFE_INTEGER

const there = (map: ArgumentMap, claim: Id): boolean => map.claim(claim) !== undefined

function claimProblems(map: ArgumentMap): readonly Problem[] {
  const found: Problem[] = []
  const inCircle = new Set<Id>()
  for (const { id, mergedInto } of byId(map.claims())) {
    if (map.inference(id)) found.push({ sort: 'one-id', id })
    if (mergedInto === null) continue
    if (!there(map, mergedInto)) found.push({ sort: 'lost-merge', claim: id })
    else if (!inCircle.has(id)) {
      const claims = mergeCircle(map, id)
      for (const one of claims) inCircle.add(one)
      if (claims.length) found.push({ sort: 'merge-circle', claims })
    }
  }
  return found
}

/** The claims from this one round to itself by `mergedInto`; none when that leads elsewhere. */
function mergeCircle(map: ArgumentMap, from: Id): readonly Id[] {
  const passed: Id[] = []
  const known = new Set<Id>()
  let at: Id | null | undefined = from
  while (at && !known.has(at)) {
    known.add(at)
    passed.push(at)
    at = map.claim(at)?.mergedInto
  }
  return at === from ? passed : []
}

function arrowProblems(map: ArgumentMap): readonly Problem[] {
  const found: Problem[] = []
  const fallen = new Set<Id>()
  const inCircle = new Set<Id>()
  const whole = new Map<string, Id>()
  const fall = (problem: Problem, ids: readonly Id[]) => {
    found.push(problem)
    for (const id of ids) fallen.add(id)
  }
  for (const arrow of live(map.inferences()).toSorted((one, other) => age(one) - age(other))) {
    const { id, target } = arrow
    const rows = map.premisesOf(id).flatMap((key) => map.premise(key) ?? [])
    const lost = rows.filter(({ claim }) => !there(map, claim))
    if (!there(map, target) && !map.inference(target)) fall({ sort: 'no-target', inference: id }, [id])
    else if (lost.length === rows.length) fall({ sort: 'no-premise', inference: id }, [id])
    else {
      for (const { id: premise, claim } of lost)
        found.push({ sort: 'lost-premise', inference: id, claim, premise })
      const refusal = stepFault(map, id)
      if (refusal?.why === 'circle-of-steps') {
        if (inCircle.has(id)) continue
        const inferences = circleFrom(map, arrow)
        for (const one of inferences) inCircle.add(one)
        fall({ sort: 'circle', inferences }, inferences)
      } else if (refusal) found.push({ sort: 'bad-link', inference: id, refusal })
      else if (isTwin(map, arrow, whole)) found.push({ sort: 'twin', inference: id })
    }
  }
  for (const id of fallen)
    for (const on of map.inferencesOn(id)) if (!fallen.has(on)) fall({ sort: 'hangs', inference: on }, [on])
  return found
}

function circleFrom(map: ArgumentMap, from: Inference): readonly Id[] {
  const passed = [from.id]
  for (let at = map.inference(from.target); at && at.id !== from.id; at = map.inference(at.target))
    passed.push(at.id)
  return passed
}

/** Whether one of the arrows before says the same; notes what this one says. */
function isTwin(map: ArgumentMap, { id }: Inference, said: Map<string, Id>): boolean {
  const link = linkOf(map, id)
  if (!link?.premises.length) return false
  const what = JSON.stringify([link.target, link.stance, link.premises.toSorted()])
  if (said.has(what)) return true
  said.set(what, id)
  return false
}

function strays(map: ArgumentMap): readonly Problem[] {
  return [
    ...live(map.premises())
      .filter(({ inference }) => !map.inference(inference))
      .map(({ id, claim }) => ({ sort: 'stray-premise', premise: id, claim }) as const),
    ...live(map.citations())
      .filter(({ claim, source }) => !there(map, claim) || !map.source(source))
      .map(({ id, claim }) => ({ sort: 'stray-citation', citation: id, claim }) as const),
    ...live(map.tags())
      .filter(({ claim }) => !there(map, claim))
      .map(({ id }) => ({ sort: 'stray-tag', tag: id }) as const),
    ...live(map.comments())
      .filter(({ on }) => !there(map, on) && !map.inference(on))
      .map(({ id }) => ({ sort: 'stray-comment', comment: id }) as const),
  ]
}

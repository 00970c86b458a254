/** The order in which a map is read: each proposal with what bears on it, as the outline has it; each thing once. */
import { type ArgumentMap, type Id, topLevel } from '@parley/model'

export interface Position {
  /** Counts from 0 over claims and steps. */
  readonly at: number
  /** The claim of the top level under which it first stands. */
  readonly root: Id
}

export type ReadingOrder = ReadonlyMap<Id, Position>

/** Of all live claims and steps. Reads the whole map. */
export function readingOrder(map: ArgumentMap): ReadingOrder {
  const reading = readInOrder(map)
  for (;;) {
    const next = reading.next()
    if (next.done) return next.value
  }
}

/** The same, one claim or step at a time: what changes meanwhile may be left out, or stand where it stood. */
export function* readInOrder(map: ArgumentMap): Generator<undefined, ReadingOrder> {
  const order = new Map<Id, Position>()
  for (const { id: root } of topLevel(map)) {
    const waiting = [root]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (order.has(id)) continue
      yield
      order.set(id, { at: order.size, root })
      // The last is read first: what bears on a step stands before what is below its premises' claims.
      const premises = map.inference(id) ? premisesOf(map, id) : []
      waiting.push(...premises.toReversed(), ...map.inferencesOn(id).toReversed())
    }
  }
  return order
}

const premisesOf = (map: ArgumentMap, step: Id): readonly Id[] =>
  map.premisesOf(step).flatMap((key) => {
    const premise = map.premise(key)
    const claim = premise && map.resolve(premise.claim)
    return claim !== undefined && map.isLive(claim) ? [claim] : []
  })

/**
 * Where on the side of a card each arrow ends. Ends on one side stand at least 40 units apart where there is room
 * and evenly closer where there is not, in the order of what they lead to, so that arrows neither lie on each other
 * nor cross for nothing. Nearly straight means straight: two ends that differ by less than 24 share one coordinate.
 */
import type { Id } from '@parley/model'
import type { Box, Point } from './arrow-shape.ts'
import { isUpright, pointOn, rangeOf, type Side } from './side.ts'

/** One end of an arrow or stem on a card. `at` is an x on top and bottom, a y on left and right. */
export interface Port {
  readonly box: Box
  readonly claim: Id
  readonly side: Side
  /** What the arrow leads to from here: the ends of a side are sorted by it. */
  readonly toward: Point
  /** Breaks ties between arrows that lead to the same place. */
  readonly rank: number
  /** Two ports with the same key belong to parallel arrows. */
  readonly pair: string
  /** Half the width of its word: parallel words stand beside each other. */
  readonly wordWidth: number
  want: number
  at: number
}

const spacing = 40
const margin = 24
/** The closest that straightening may bring two ends where a side is crowded. */
const closest = 14

export const pointOfPort = (port: Port): Point => pointOn(port.box, port.side, port.at)
export const portRange = (box: Box, side: Side): [number, number] =>
  rangeOf(box, side, isUpright(side) ? 20 : margin)
export const clamp = (n: number, low: number, high: number): number => Math.min(high, Math.max(low, n))

/** Groups ports by card and side, each group in order. */
export function bySide(ports: readonly Port[]): Map<string, Port[]> {
  const groups = new Map<string, Port[]>()
  for (const port of ports) {
    const key = `${port.claim} ${port.side}`
    const group = groups.get(key)
    if (group) group.push(port)
    else groups.set(key, [port])
  }
  for (const group of groups.values()) if (group.length > 1) group.sort(inOrder)
  return groups
}
function inOrder(a: Port, b: Port): number {
  const along = isUpright(a.side) ? a.toward.y - b.toward.y : a.toward.x - b.toward.x
  return along || a.rank - b.rank || (a.pair < b.pair ? -1 : 1)
}

const between = (a: Port, b: Port): number =>
  a.pair === b.pair && !isUpright(a.side) ? Math.max(spacing, (a.wordWidth + b.wordWidth) / 2 + 14) : spacing

/** Sets `at` of each port of one side: as near to what it wants as the distances allow (isotonic regression). */
export function spread(group: readonly Port[]): void {
  const [first] = group
  if (!first) return
  const [low, high] = portRange(first.box, first.side)
  if (group.length === 1) {
    first.at = clamp(first.want, low, high)
    return
  }
  const offsets = [0]
  for (let i = 1; i < group.length; i++) {
    const [a, b] = [group[i - 1], group[i]]
    if (a && b) offsets.push((offsets[i - 1] ?? 0) + between(a, b))
  }
  let total = offsets[group.length - 1] ?? 0
  let fullLow = low
  let fullHigh = high
  if (total > high - low) {
    ;[fullLow, fullHigh] = rangeOf(first.box, first.side, 10)
    const scale = Math.min(1, (fullHigh - fullLow) / total)
    for (let i = 0; i < offsets.length; i++) offsets[i] = (offsets[i] ?? 0) * scale
    total *= scale
  }
  // Without the offsets the wishes must only not decrease: pool neighbours that disagree.
  const pools: { sum: number; count: number }[] = []
  for (let i = 0; i < group.length; i++) {
    let pool = { sum: (group[i]?.want ?? 0) - (offsets[i] ?? 0), count: 1 }
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop()
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count }
    }
    pools.push(pool)
  }
  let i = 0
  for (const pool of pools)
    for (let k = 0; k < pool.count; k++, i++) {
      const port = group[i]
      if (port) port.at = clamp(pool.sum / pool.count, fullLow, fullHigh - total) + (offsets[i] ?? 0)
    }
}

/** Gives both ports one coordinate when they nearly share one and their neighbours leave the room. */
export function straighten(a: Port, b: Port, groups: ReadonlyMap<string, readonly Port[]>): void {
  if (a.at === b.at || Math.abs(a.at - b.at) >= 24) return
  const tries = [b.at, a.at, (a.at + b.at) / 2]
  for (const least of [spacing, closest])
    for (const at of tries)
      if (hasRoom(a, at, groups, least) && hasRoom(b, at, groups, least)) {
        a.at = at
        b.at = at
        return
      }
}
function hasRoom(
  port: Port,
  at: number,
  groups: ReadonlyMap<string, readonly Port[]>,
  least: number,
): boolean {
  const [low, high] = rangeOf(port.box, port.side, 10)
  if (at < low || at > high) return false
  const group = groups.get(`${port.claim} ${port.side}`) ?? []
  const i = group.indexOf(port)
  const [before, after] = [group[i - 1], group[i + 1]]
  const need = (other: Port): number => (least === spacing ? between(port, other) - 0.01 : least)
  return (!before || at - before.at >= need(before)) && (!after || after.at - at >= need(after))
}

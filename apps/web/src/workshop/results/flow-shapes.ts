/** The flow from a first answer to a second one as shapes: a column before, a column after, bands between. Pure. */
import { type Side, sides, type TargetSwing } from '@parley/workshop'

export interface Block {
  readonly side: Side
  readonly count: number
  readonly y: number
  readonly height: number
  /** Of the middle of its name: of its own middle, unless a neighbour's name is too near. */
  readonly nameY: number
}
export interface Band {
  readonly from: Side
  readonly to: Side
  readonly count: number
  /** An SVG path between the columns. */
  readonly path: string
}
export interface FlowShapes {
  readonly before: readonly Block[]
  readonly after: readonly Block[]
  readonly bands: readonly Band[]
}

/** From the top: for, undecided, against. */
export const flowOrder: readonly Side[] = sides.toReversed()

export interface Room {
  readonly height: number
  /** Between blocks. */
  readonly gap: number
  /** Names are at least so far from each other. */
  readonly line: number
  /** The inner edges of the two columns. */
  readonly left: number
  readonly right: number
}

/** Undefined where so few answered that nothing may be drawn. Heights are in proportion to people; none overlap. */
export function flowShapes({ both, before, after, flow }: TargetSwing, room: Room): FlowShapes | undefined {
  if (!before || !after || !flow || both <= 0) return undefined
  const unit = (room.height - 2 * room.gap) / both
  const column = (counts: Readonly<Record<Side, number>>): readonly Block[] => {
    let y = 0
    const blocks = flowOrder.map((side) => {
      const height = counts[side] * unit
      const block = { side, count: counts[side], y, height, nameY: y + height / 2 }
      y += height + room.gap
      return block
    })
    return apart(blocks, room)
  }
  const [left, right] = [column(before), column(after)]
  const leftAt = new Map(left.map(({ side, y }) => [side, y]))
  const rightAt = new Map(right.map(({ side, y }) => [side, y]))
  const bands = flowOrder.flatMap((from) =>
    flowOrder.flatMap((to): Band[] => {
      const count = flow[from][to]
      if (count === 0) return []
      const height = count * unit
      const [y1, y2] = [leftAt.get(from) ?? 0, rightAt.get(to) ?? 0]
      leftAt.set(from, y1 + height)
      rightAt.set(to, y2 + height)
      return [{ from, to, count, path: bandPath(room, y1, y2, height) }]
    }),
  )
  return { before: left, after: right, bands }
}

/** Names of those that are somebody's, moved down and then up again until none touches another. */
function apart(blocks: readonly Block[], { line, height }: Room): readonly Block[] {
  const named = blocks.filter(({ count }) => count > 0)
  const down: number[] = []
  for (const { nameY } of named) down.push(Math.max(nameY, (down.at(-1) ?? -line) + line))
  const up: number[] = []
  for (const y of down.toReversed())
    up.push(Math.min(y, (up.at(-1) ?? height) - (up.length ? line : line / 2)))
  const places = new Map(named.map(({ side }, at) => [side, up[named.length - 1 - at]]))
  return blocks.map((block) => ({ ...block, nameY: places.get(block.side) ?? block.nameY }))
}

function bandPath({ left, right }: Room, y1: number, y2: number, height: number): string {
  const middle = (left + right) / 2
  return [
    `M${left} ${at(y1)}`,
    `C${middle} ${at(y1)} ${middle} ${at(y2)} ${right} ${at(y2)}`,
    `V${at(y2 + height)}`,
    `C${middle} ${at(y2 + height)} ${middle} ${at(y1 + height)} ${left} ${at(y1 + height)}Z`,
  ].join('')
}

const at = (n: number): number => Math.round(n * 100) / 100

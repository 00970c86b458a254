/**
 * Puts laid-out trees together: proposals in a row at the top in their order, other trees in rows below, all round
 * what stays where it is.
 */
import type { Id } from '@parley/model'
import { BandIndex } from './band-index.ts'
import { besideEachOther, type Block, blockOf, joined, type Limits } from './block.ts'
import type { Branch } from './clusters.ts'
import { slotIn } from './free-slot.ts'
import { type Box, type Card, gaps, overlaps } from './sizes.ts'

/** Upper left corners by the index of the card. */
export interface Spots {
  readonly xs: Float64Array
  readonly ys: Float64Array
}

/** The shape to aim for: width over height, about that of a screen. */
export const aspect = 1.6
/** So many proposals are one row whatever its width; more are broken into rows. */
export const oneRow = 8

/**
 * A spot for each card. Roots that are pinned stay, and what hangs by them goes below them as near as is free. The
 * head of the first free tree stays where it stands now, if it stands anywhere.
 */
export function arrange(
  cards: readonly Card[],
  index: ReadonlyMap<Id, number>,
  roots: readonly Branch[],
  limits: Limits,
  known: Map<Branch, Block>,
): Spots {
  const xs = new Float64Array(cards.length)
  const ys = new Float64Array(cards.length)
  const taken = new BandIndex()
  const put = (block: Block, x: number, y: number) => {
    for (let k = 0; k < block.ids.length; k++) {
      const i = index.get(block.ids[k] ?? '') ?? 0
      xs[i] = Math.round((block.xs[k] ?? 0) + x)
      ys[i] = Math.round((block.ys[k] ?? 0) + y)
    }
  }
  const fixed = roots.filter(stays)
  for (const { card } of fixed) {
    const [x, y] = card.at ?? [0, 0]
    const i = index.get(card.id) ?? 0
    xs[i] = x
    ys[i] = y
    taken.add({ x, y, width: card.width, height: card.height })
  }
  const putFree = (block: Block, wanted: Omit<Box, 'width' | 'height'>, gap: number): Box => {
    const [x, y] = slotIn(taken, { ...wanted, width: block.width, height: block.height }, gap)
    put(block, x, y)
    const box = { x, y, width: block.width, height: block.height }
    taken.add(box)
    return box
  }
  for (const root of fixed) hangBy(root)

  const free = roots.filter((root) => !stays(root))
  const heads = free.filter(({ card }) => card.heads).map((root) => blockOf(root, limits, known))
  const rest = free.filter(({ card }) => !card.heads).map((root) => blockOf(root, limits, known))
  const rows = rowsOfHeads(heads, limits.heads).map((row) => ({
    row,
    whole: joined(besideEachOther(row, gaps.cluster)),
  }))
  const area = [...rows.map(({ whole }) => whole), ...rest].reduce(
    (sum, block) => sum + block.width * block.height,
    0,
  )
  const width = Math.max(...rows.map(({ whole }) => whole.width), Math.sqrt(area * aspect) * 1.1, 1200)
  const [ox, oy] = originOf(free, [...heads, ...rest])
  let y = oy
  for (const { row, whole } of rows) {
    const box = { x: ox, y, width: whole.width, height: whole.height }
    if (!taken.some(y, y + box.height, (other) => overlaps(box, other, gaps.column))) {
      put(whole, ox, y)
      taken.add(box)
      y += box.height + gaps.cluster
      continue
    }
    // Something stays in the way: each proposal finds its own place beside or below it.
    let x = ox
    let bottom = y
    for (const head of row) {
      const own = putFree(head, { x, y }, gaps.cluster)
      x = Math.max(x, own.x + own.width + gaps.cluster)
      bottom = Math.max(bottom, own.y + own.height + gaps.cluster)
    }
    y = bottom
  }
  let x = ox
  let bottom = y
  for (const block of rest) {
    if (x > ox && x + block.width > ox + width) {
      x = ox
      y = bottom
    }
    const box = putFree(block, { x, y }, gaps.column)
    x = Math.max(x, box.x + box.width + gaps.column)
    bottom = Math.max(bottom, box.y + box.height + gaps.cluster)
  }
  return { xs, ys }

  /** Each tree below a pinned card by itself, so that one obstacle does not push all of them away. */
  function hangBy(root: Branch): void {
    const block = blockOf(root, limits, known)
    const [px, py] = root.card.at ?? [0, 0]
    const offset = new Map(block.ids.map((id, k) => [id, k]))
    for (const one of [...root.beside, ...root.below.flat()]) {
      const own = blockOf(one, limits, known)
      const k = offset.get(one.card.id) ?? 0
      const wanted = {
        x: px + (block.xs[k] ?? 0) - block.head - own.head,
        y: py + (block.ys[k] ?? 0),
      }
      putFree(own, wanted, gaps.column)
    }
  }
}

const stays = ({ card }: Branch) => card.pinned && card.at !== null

/** One row, or, with many, as many as make the whole about as wide as a screen. */
function rowsOfHeads(heads: readonly Block[], factor: number): (readonly Block[])[] {
  if (!heads.length) return []
  if (heads.length <= oneRow) return [heads]
  const area = heads.reduce((sum, block) => sum + (block.width + gaps.cluster) * block.height, 0)
  const limit = Math.sqrt(area * aspect) * factor
  const rows: Block[][] = []
  let width = Infinity
  for (const head of heads) {
    if (width + head.width > limit) {
      rows.push([])
      width = 0
    }
    rows.at(-1)?.push(head)
    width += head.width + gaps.cluster
  }
  return rows
}

/** Where the first tree must begin for its head to stay where it stands now. */
function originOf(free: readonly Branch[], blocks: readonly Block[]): readonly [number, number] {
  const [first] = free
  const [block] = blocks
  if (!first?.card.at || !block || block.ids[0] !== first.card.id) return [0, 0]
  return [first.card.at[0] - block.head, first.card.at[1]]
}

/**
 * Lays out one tree: the card, what attacks its step beside it, and its premises below. A claim with many premises
 * gets several rows of them, each shifted by half a card against the one above, so that arrows of a lower row pass
 * through the gaps of the upper one instead of behind its cards.
 */
import type { Id } from '@parley/model'
import type { Branch } from './clusters.ts'
import { gaps } from './sizes.ts'

/** A laid-out tree. Places are relative to its upper left corner. */
export interface Block {
  readonly width: number
  readonly height: number
  /** Middle of the head card. */
  readonly middle: number
  readonly places: ReadonlyMap<Id, readonly [number, number]>
}

/** A row of premises is broken when it would grow wider than this. */
const widestRow = 1900

/** O(cards of the tree) but for sorting. Depth is bounded by the tree's; recursion is safe to some thousand levels. */
export function blockOf(branch: Branch): Block {
  const { card } = branch
  const places = new Map<Id, readonly [number, number]>([[card.id, [0, 0]]])
  let headWidth = card.width
  let headHeight = card.height
  for (const beside of branch.beside.map(blockOf)) {
    put(places, beside, headWidth + gaps.column, 0)
    headWidth += gaps.column + beside.width
    headHeight = Math.max(headHeight, beside.height)
  }
  const rows = rowsOf(branch.below)
  if (!rows.length) return { width: headWidth, height: headHeight, middle: card.width / 2, places }

  const widths = rows.map(widthOfRow)
  const widest = Math.max(...widths)
  const middle = Math.max(widest / 2, card.width / 2)
  const all = new Map<Id, readonly [number, number]>()
  const shiftHead = middle - card.width / 2
  for (const [id, [x, y]] of places) all.set(id, [x + shiftHead, y])
  let y = headHeight + gaps.row
  let right = shiftHead + headWidth
  rows.forEach((row, i) => {
    const half = i % 2 === 1 ? 132 + gaps.column / 2 : 0
    let x = middle - (widths[i] ?? 0) / 2 + half
    if (x < 0) x = 0
    let tallest = 0
    for (const block of row) {
      put(all, block, x, y)
      x += block.width + gaps.column
      tallest = Math.max(tallest, block.height)
    }
    right = Math.max(right, x - gaps.column)
    y += tallest + gaps.row
  })
  return { width: right, height: y - gaps.row, middle, places: all }
}

const widthOfRow = (row: readonly Block[]) =>
  row.reduce((sum, block) => sum + block.width + gaps.column, -gaps.column)

/** Groups of co-premises are never torn apart; the present order, row by row from left to right, is kept. */
function rowsOf(groups: readonly Branch[][]): Block[][] {
  const inOrder = groups.toSorted((a, b) => rowOf(a) - rowOf(b) || leftOf(a) - leftOf(b))
  const sizes = inOrder.map((group) => group.map(blockOf))
  const total = sizes.reduce((sum, group) => sum + widthOfRow(group) + gaps.column, 0)
  const limit = Math.max(widestRow, total / 4)
  const rows: Block[][] = []
  let width = Infinity
  for (const group of sizes) {
    const more = widthOfRow(group) + gaps.column
    if (width + more > limit) {
      rows.push([])
      width = 0
    }
    rows.at(-1)?.push(...group)
    width += more
  }
  return rows
}
/** Cards within 150 units of height count as one row; what has no place yet comes last, in the order given. */
const rowOf = (group: readonly Branch[]) =>
  Math.min(...group.map(({ card }) => (card.at ? Math.round(card.at[1] / 150) : 1e9)))
const leftOf = (group: readonly Branch[]) =>
  Math.min(...group.map(({ card }) => (card.at ? card.at[0] : 1e9)))

function put(places: Map<Id, readonly [number, number]>, block: Block, dx: number, dy: number) {
  for (const [id, [x, y]] of block.places) places.set(id, [x + dx, y + dy])
}

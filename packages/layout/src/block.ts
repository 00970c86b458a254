/**
 * Lays out one tree: the card, what attacks its step beside it, and its premises below. A claim with many premises
 * gets several rows of them, those without premises of their own first, each row shifted by half a card against the
 * one above, so that arrows of a lower row pass through the gaps of the upper one instead of behind its cards.
 */
import type { Id } from '@parley/model'
import type { Branch } from './clusters.ts'
import { Contour } from './contour.ts'
import { gaps } from './sizes.ts'

/** A laid-out tree. Places are relative to its upper left corner. */
export interface Block {
  readonly width: number
  readonly height: number
  /** The left edge of the head card. */
  readonly head: number
  readonly headWidth: number
  readonly ids: readonly Id[]
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly contour: Contour
}

/** From one row of a wide fan down to the next: less than from a target down, since no word needs to fit between. */
const fanGap = 72
/** Kept free below each card when trees are pushed together. */
const air = 56

interface Part {
  readonly block: Block
  readonly x: number
  readonly y: number
}

/** A row is broken when it would grow wider: one of premises without premises of their own, and one of others. */
export interface Limits {
  readonly leaves: number
  readonly inner: number
  /** Where more proposals than fit beside each other are broken into rows: a factor of what their area suggests. */
  readonly heads: number
}

/**
 * @param known blocks made before with the same limits, by branch; whoever reorders a branch takes it and all above
 *   it out. O(cards of the tree × its depth). Recursion is safe to some thousand levels.
 */
export function blockOf(branch: Branch, limits: Limits, known: Map<Branch, Block> = new Map()): Block {
  const before = known.get(branch)
  if (before) return before
  const { card } = branch
  const beside = branch.beside.map((one) => blockOf(one, limits, known))
  const groups = branch.below.map((group) => group.map((one) => blockOf(one, limits, known)))
  const rows = rowsOf(groups, limits).map((row) => besideEachOther(row, gaps.column))
  const parts: Part[] = []
  const middles = rows.map((row) => {
    const [first, last] = [row[0], row.at(-1)]
    if (!first || !last) return 0
    return (first.x + first.block.head + last.x + last.block.head + last.block.headWidth) / 2
  })
  const middle = Math.max(0, ...middles)
  // The card and what stands beside it; its arrows come from below, so that is where the row begins.
  const headLeft = middle - card.width / 2
  const own: Block = single(branch)
  const top: Part[] = [{ block: own, x: headLeft, y: 0 }]
  let right = headLeft + card.width
  for (const block of beside) {
    top.push({ block, x: right + gaps.column, y: 0 })
    right += gaps.column + block.width
  }
  let y = card.height + gaps.row
  const upper = new Contour()
  for (const { block, x } of top) if (block !== own) upper.merge(block.contour, x, 0)
  rows.forEach((row, i) => {
    const half = i % 2 === 1 ? (132 + gaps.column / 2) * (i % 4 === 1 ? 1 : -1) : 0
    const shift = middle - (middles[i] ?? 0) + (rows.length > 1 && i > 0 ? half : 0)
    const mine = new Contour()
    for (const part of row) mine.merge(part.block.contour, part.x + shift, 0)
    // What stands beside the head may hang down into the first row: the row then goes below it.
    while (upper.left.length && !isClear(upper, mine, y)) y += 24
    const height = Math.max(...row.map(({ block }) => block.height))
    for (const part of row) parts.push({ block: part.block, x: part.x + shift, y })
    y += height + fanGap
  })
  const block = joined([...top, ...parts])
  known.set(branch, block)
  return block
}

function isClear(upper: Contour, row: Contour, y: number): boolean {
  const moved = new Contour()
  moved.merge(row, 0, y)
  const shared = Math.min(upper.left.length, moved.left.length)
  for (let i = 0; i < shared; i++)
    if (
      (upper.left[i] ?? Infinity) < (moved.right[i] ?? -Infinity) + gaps.column &&
      (moved.left[i] ?? Infinity) < (upper.right[i] ?? -Infinity) + gaps.column
    )
      return false
  return true
}

function single({ card: { id, width, height } }: Branch): Block {
  const contour = Contour.ofCard(0, 0, width, height, air)
  return { width, height, head: 0, headWidth: width, ids: [id], xs: [0], ys: [0], contour }
}

/** Sets blocks in a row as close as their outlines allow, in their order. */
export function besideEachOther(blocks: readonly Block[], gap: number): Part[] {
  const all = new Contour()
  return blocks.map((block, i) => {
    const x = i === 0 ? 0 : Math.max(all.clearance(block.contour, gap), 0)
    all.merge(block.contour, x, 0)
    return { block, x, y: 0 }
  })
}

/** One block of several; the first part's head is its head. */
export function joined(parts: readonly Part[]): Block {
  const left = Math.min(0, ...parts.map(({ x }) => x))
  const shift = parts.length ? Math.max(-left, -Math.min(...parts.map(({ x }) => x))) : 0
  const contour = new Contour()
  const ids: Id[] = []
  const xs: number[] = []
  const ys: number[] = []
  let width = 0
  let height = 0
  for (const { block, x, y } of parts) {
    contour.merge(block.contour, x + shift, y)
    for (let i = 0; i < block.ids.length; i++) {
      ids.push(block.ids[i] ?? '')
      xs.push((block.xs[i] ?? 0) + x + shift)
      ys.push((block.ys[i] ?? 0) + y)
    }
    width = Math.max(width, x + shift + block.width)
    height = Math.max(height, y + block.height)
  }
  const [first] = parts
  return {
    width,
    height,
    head: first ? first.x + shift + first.block.head : 0,
    headWidth: first?.block.headWidth ?? 0,
    ids,
    xs,
    ys,
    contour,
  }
}

/** Groups of co-premises are never torn apart. Only what is too wide for one row is broken, leaves first. */
function rowsOf(groups: readonly (readonly Block[])[], limits: Limits): Block[][] {
  if (!groups.length) return []
  const widthOf = (group: readonly Block[]) => group.reduce((sum, { width }) => sum + width + gaps.column, 0)
  const total = groups.reduce((sum, group) => sum + widthOf(group), 0)
  if (total <= Math.min(limits.leaves, limits.inner) || groups.length < 3) return [groups.flat()]
  const isLeaf = (group: readonly Block[]) => group.every(({ ids }) => ids.length === 1)
  const leaves = groups.filter(isLeaf)
  const inner = groups.filter((group) => !isLeaf(group))
  if (!broken(leaves, limits.leaves)[1] && !broken(inner, limits.inner)[1] && total <= limits.inner)
    return [groups.flat()]
  return [...broken(leaves, limits.leaves), ...broken(inner, limits.inner)]

  /** Rows of about the same width. */
  function broken(some: readonly (readonly Block[])[], limit: number): Block[][] {
    const all = some.reduce((sum, group) => sum + widthOf(group), 0)
    const share = all / Math.max(1, Math.ceil(all / limit)) + 1
    const rows: Block[][] = []
    let width = Infinity
    for (const group of some) {
      const more = widthOf(group)
      if (width + more / 2 > share) {
        rows.push([])
        width = 0
      }
      rows.at(-1)?.push(...group)
      width += more
    }
    return rows
  }
}

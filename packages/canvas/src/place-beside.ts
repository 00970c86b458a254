/**
 * Where something that floats goes beside what it belongs to: where there is room, and always inside the window. All
 * in pixels from the window's upper left corner.
 */
import type { Box } from '@parley/scene'
import type { Size } from './places.ts'

/** What floats keeps off the window's edges. */
const margin = 12

/**
 * The upper left corner. Below the anchor if it fits there, else above, right or left of it; where it fits nowhere it
 * lies over the anchor, as near below as the window allows. Larger than the window: from its upper left corner.
 */
export function placeBeside(size: Size, anchor: Box, window: Size, gap: number): { x: number; y: number } {
  const inside = (at: number, length: number, room: number): number =>
    Math.max(margin, Math.min(at, room - margin - length))
  const below = anchor.y + anchor.height + gap
  const above = anchor.y - gap - size.height
  const right = anchor.x + anchor.width + gap
  const left = anchor.x - gap - size.width
  const x = inside(anchor.x, size.width, window.width)
  const y = inside(anchor.y, size.height, window.height)
  if (below >= margin && below + size.height <= window.height - margin) return { x, y: below }
  if (above >= margin && above + size.height <= window.height - margin) return { x, y: above }
  if (right >= margin && right + size.width <= window.width - margin) return { x: right, y }
  if (left >= margin && left + size.width <= window.width - margin) return { x: left, y }
  return { x, y: inside(below, size.height, window.height) }
}

/** Where a canvas is to look so that some cards stand in a part of its window. */
import type { Viewport } from '@parley/canvas'
import type { Box } from '@parley/scene'

/** In pixels from the window's upper left corner. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const margin = 48
/** Smaller than this a card says nothing: then only what matters most is shown. */
const readable = 0.42
const least = 0.12

/**
 * All boxes whole in the middle of the frame, never larger than 1:1. Where that would be too small to read, only
 * `core` is; undefined without boxes, or where the frame has no room.
 */
export function viewOf(all: readonly Box[], core: readonly Box[], frame: Frame): Viewport | undefined {
  if (frame.width < 3 * margin || frame.height < 3 * margin) return undefined
  const whole = fitted(all, frame)
  if (!whole || whole.zoom >= readable || !core.length) return whole
  const nearer = fitted(core, frame)
  return nearer && nearer.zoom > whole.zoom ? nearer : whole
}

function fitted(boxes: readonly Box[], { x, y, width, height }: Frame): Viewport | undefined {
  if (!boxes.length) return undefined
  const left = Math.min(...boxes.map((box) => box.x))
  const top = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  const room = { width: width - 2 * margin, height: height - 2 * margin }
  const zoom = Math.max(
    least,
    Math.min(1, room.width / Math.max(1, right - left), room.height / Math.max(1, bottom - top)),
  )
  return {
    x: x + width / 2 - ((left + right) / 2) * zoom,
    y: y + height / 2 - ((top + bottom) / 2) * zoom,
    zoom,
  }
}

/**
 * A view on the way between two, `part` being 0 at the first and 1 at the second: what is in the middle of the frame
 * travels straight, and the zoom changes evenly.
 */
export function viewBetween(from: Viewport, to: Viewport, part: number, frame: Frame): Viewport {
  const [cx, cy] = [frame.x + frame.width / 2, frame.y + frame.height / 2]
  const zoom = from.zoom * (to.zoom / from.zoom) ** part
  const middle = ({ x, y, zoom: z }: Viewport) => [(cx - x) / z, (cy - y) / z] as const
  const [[fx, fy], [tx, ty]] = [middle(from), middle(to)]
  return { x: cx - (fx + (tx - fx) * part) * zoom, y: cy - (fy + (ty - fy) * part) * zoom, zoom }
}

/** Moves the view of a canvas, at its zoom, so that a card that was picked elsewhere is to be seen. */
import type { MapCanvasHandle } from '@parley/canvas'
import type { Id } from '@parley/model'

const margin = 48
/** The dock lies over the lower edge. */
const lower = 48

/**
 * Nothing happens for a card that is in view already, and where there is none. `covered`: how much of the canvas, in CSS
 * pixels from the right, something else lies over.
 */
export function panTo(canvas: MapCanvasHandle, ids: readonly Id[], covered = 0): void {
  const boxes = canvas.boxes()
  const box = ids.map((id) => boxes.get(id)).find((one) => one !== undefined)
  const size = document.querySelector('.pc-root')?.getBoundingClientRect()
  if (!box || !size?.width) return
  const { x, y, zoom } = canvas.getViewport()
  const dx = shift(x + box.x * zoom, box.width * zoom, size.width - covered)
  const dy = shift(y + box.y * zoom, box.height * zoom, size.height - lower)
  if (dx || dy) canvas.setViewport({ x: x + dx, y: y + dy, zoom })
}

/** How far one axis has to move. The beginning of a card that is larger than the window counts. */
function shift(from: number, length: number, room: number): number {
  if (from < margin) return margin - from
  const over = from + length - (room - margin)
  return over > 0 ? -Math.min(over, from - margin) : 0
}

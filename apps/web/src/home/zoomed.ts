/** A closer or wider view with the same middle. */
import type { Viewport } from '@parley/canvas'

const least = 0.08
const most = 2.5

export function zoomed(
  { x, y, zoom }: Viewport,
  factor: number,
  { width, height }: { readonly width: number; readonly height: number },
): Viewport {
  const next = Math.min(most, Math.max(least, zoom * factor))
  const grown = next / zoom
  return { x: width / 2 - (width / 2 - x) * grown, y: height / 2 - (height / 2 - y) * grown, zoom: next }
}

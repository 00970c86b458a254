/** Paints a scene on a 2D canvas of any kind: page, worker, or Node with a stand-in for `Path2D`. */
import type { Scene, SceneItem, Stroke, TextItem } from './scene.ts'
import { lowerRounded } from './svg.ts'
import { fontOf } from './text-style.ts'

/** What painting needs of a 2D context, of whatever canvas it is. */
export interface DrawContext {
  fillStyle: unknown
  strokeStyle: unknown
  lineWidth: number
  lineCap: 'butt' | 'round' | 'square'
  lineJoin: 'round' | 'bevel' | 'miter'
  globalAlpha: number
  font: string
  textBaseline: 'top' | 'hanging' | 'middle' | 'alphabetic' | 'ideographic' | 'bottom'
  letterSpacing: string
  save(): void
  restore(): void
  translate(x: number, y: number): void
  scale(x: number, y: number): void
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void
  setLineDash(dash: number[]): void
  fillRect(x: number, y: number, width: number, height: number): void
  fill(path: Path2D): void
  stroke(path: Path2D): void
  fillText(text: string, x: number, y: number): void
  strokeText(text: string, x: number, y: number): void
  measureText(text: string): { readonly width: number }
}

/** Items painted before others get a turn. */
const batch = 400

export interface Drawing {
  readonly scale: number
  readonly signal?: AbortSignal | undefined
  /** Called with the part that is done, 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined
}

/**
 * Paints the whole scene with its upper left corner at the canvas's. Fonts must be there. Lets others have a turn
 * every few hundred items; returns false when the signal stopped it.
 */
export async function drawScene(context: DrawContext, scene: Scene, drawing: Drawing): Promise<boolean> {
  const { bounds, background, items } = scene
  const { scale, signal, onProgress } = drawing
  context.setTransform(scale, 0, 0, scale, -bounds.x * scale, -bounds.y * scale)
  context.fillStyle = background
  context.fillRect(bounds.x, bounds.y, bounds.width, bounds.height)
  for (let i = 0; i < items.length; i += batch) {
    if (signal?.aborted) return false
    for (const item of items.slice(i, i + batch)) draw(context, item)
    onProgress?.(Math.min(1, (i + batch) / items.length))
    // One turn of the event loop: a page that draws must still answer.
    // oxlint-disable-next-line no-await-in-loop -- the turns are the point
    if (i + batch < items.length) await new Promise((resolve) => setTimeout(resolve))
  }
  return !signal?.aborted
}

function draw(context: DrawContext, item: SceneItem): void {
  if (item.type === 'text') {
    drawText(context, item)
    return
  }
  context.save()
  if (item.opacity !== undefined) context.globalAlpha = item.opacity
  let path: Path2D
  if (item.type === 'path') {
    if (item.at) {
      context.translate(item.at.x, item.at.y)
      context.scale(item.at.scale, item.at.scale)
    }
    path = new Path2D(item.d)
  } else if (item.type === 'circle') {
    path = new Path2D()
    path.arc(item.x, item.y, item.radius, 0, 2 * Math.PI)
  } else if (item.lowerCorners) path = new Path2D(lowerRounded(item, item.radius))
  else {
    path = new Path2D()
    path.roundRect(item.x, item.y, item.width, item.height, Math.min(item.radius, item.height / 2))
  }
  if (item.fill !== undefined) {
    context.fillStyle = item.fill
    context.fill(path)
  }
  if (item.stroke) {
    setStroke(context, item.stroke)
    context.stroke(path)
  }
  context.restore()
}

function setStroke(context: DrawContext, { colour, width, dash, round }: Stroke): void {
  context.strokeStyle = colour
  context.lineWidth = width
  context.setLineDash(dash ? [...dash] : [])
  context.lineCap = round ? 'round' : 'butt'
  context.lineJoin = round ? 'round' : 'miter'
}

function drawText(context: DrawContext, { runs, y, style, fill, halo }: TextItem): void {
  context.font = fontOf(style)
  context.textBaseline = 'alphabetic'
  context.letterSpacing = `${style.tracking}px`
  if (halo) {
    setStroke(context, { colour: halo.colour, width: halo.width, round: true })
    for (const run of runs) context.strokeText(run.text, run.x, y)
  }
  context.fillStyle = fill
  for (const run of runs)
    if (run.width === undefined) context.fillText(run.text, run.x, y)
    else stretched(context, run.text, run.x, y, run.width)
}

/** Text that fills a width: dashes are bars, so stretching leaves their weight as it is. */
function stretched(context: DrawContext, text: string, x: number, y: number, width: number): void {
  const own = context.measureText(text).width
  context.save()
  context.translate(x, y)
  if (own > 0) context.scale(width / own, 1)
  context.fillText(text, 0, 0)
  context.restore()
}

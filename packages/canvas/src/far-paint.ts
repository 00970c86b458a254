/** The brush of the far view: paints the arrows by look, then the cards, in as few strokes as there are looks. */
import type { Id } from '@parley/model'
import { type ArrowLook, arrowLooks, type ArrowShape, type Box, type Cubic, headOf } from '@parley/scene'
import type { CanvasKit } from './canvas-kit.ts'

/** What is painted, in map units. */
export interface Region {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly zoom: number
}

export interface FarPaint {
  readonly draw: (region: Region) => void
  /** Another theme: colours are looked up again. */
  readonly recolour: () => void
}

/** As in arrows.css. */
const dashes: Readonly<Record<ArrowLook, readonly number[]>> = {
  supports: [],
  rebuts: [8, 5],
  undercuts: [3.5, 3.5],
  backs: [],
  answers: [11, 4, 2, 4],
  asks: [0.1, 5.5],
}
/**
 * Under this scale a dash is less than two pixels, and a head a speck: lines and stance colours are what can be seen.
 * Cards are set on whole pixels there: one of a line is a pixel high at last, and over two halves it would not be seen.
 */
const finest = 0.2
/** Pixels: a line is never thinner on the screen. */
const thinnest = 0.8
const faded = 0.38
const nothing: ReadonlySet<Id> = new Set()

export function createFarPaint(kit: CanvasKit, canvas: HTMLCanvasElement): FarPaint {
  const { board, arrows, ui, showing, peers } = kit
  const context = canvas.getContext('2d')
  const probe = document.createElement('i')
  const known = new Map<string, string>()
  /** Custom properties keep light-dark() as it is written; a colour that an element has is resolved. */
  const colour = (value: string): string => {
    const found = known.get(value)
    if (found !== undefined) return found
    probe.style.color = value
    canvas.parentElement?.append(probe)
    const resolved = getComputedStyle(probe).color
    probe.remove()
    known.set(value, resolved)
    return resolved
  }

  const drawArrows = (brush: CanvasRenderingContext2D, region: Region) => {
    const elements = kit.far.phase.get() === 'far' ? kit.seenArrows.used.get() : nothing
    const batches = new Map<
      string,
      { readonly look: ArrowLook; readonly dim: boolean; readonly shapes: ArrowShape[] }
    >()
    for (const id of arrows.ids()) {
      const shape = arrows.shape(id)
      if (!shape || elements.has(id) || !touches(shape.bounds, region)) continue
      const dim = showing.isFaded(id)
      const key = `${shape.look} ${dim}`
      const batch = batches.get(key) ?? { look: shape.look, dim, shapes: [] }
      batch.shapes.push(shape)
      batches.set(key, batch)
    }
    const width = Math.max(1.75, thinnest / region.zoom)
    for (const look of arrowLooks)
      for (const dim of [true, false]) {
        const batch = batches.get(`${look} ${dim}`)
        if (!batch) continue
        brush.strokeStyle = brush.fillStyle = colour(dim ? 'var(--ink-4)' : `var(--${tokens[look]})`)
        brush.lineWidth = width
        brush.setLineDash(region.zoom < finest ? [] : [...dashes[look]])
        brush.beginPath()
        for (const { curve, stems } of batch.shapes) {
          along(brush, curve)
          for (const stem of stems) if (!stem.lost) along(brush, stem.curve)
        }
        brush.stroke()
        if (region.zoom < finest) continue
        brush.setLineDash([])
        brush.lineWidth = Math.max(2, width)
        brush.beginPath()
        const isFilled = batch.shapes.some((shape) => head(brush, shape))
        brush.stroke()
        if (isFilled) brush.fill()
      }
    brush.setLineDash([])
  }

  /** Answers how many there are. */
  const drawCards = (brush: CanvasRenderingContext2D, region: Region): number => {
    const selected = ui.selected.get()
    const elements = kit.far.phase.get() === 'far' ? kit.far.elements.get() : nothing
    const full = showing.inFocus.get()
    const [bright, dim, held]: [Box[], Box[], (readonly [Id, Box])[]] = [[], [], []]
    for (const [id, box] of board.boxes()) {
      if (elements.has(id) || showing.isAway(id) || !touches(box, region)) continue
      if (selected.has(id) || peers.on(id).selected.length) held.push([id, box])
      else if (full && !full.has(id)) dim.push(box)
      else bright.push(box)
    }
    const isTiny = region.zoom < finest
    const placed = isTiny ? onPixels(region) : (box: Box) => box
    // A pixel; less where a card of one line would be all edge.
    const line = Math.min(1 / region.zoom, 8)
    const cards = (boxes: readonly Box[], alpha: number) => {
      if (!boxes.length) return
      brush.globalAlpha = alpha
      brush.fillStyle = colour('var(--surface-1)')
      brush.strokeStyle = colour('var(--line-2)')
      brush.beginPath()
      for (const box of boxes) {
        const { x, y, width, height } = placed(box)
        if (isTiny) brush.rect(x, y, width, height)
        else brush.roundRect(x, y, width, height, 6)
      }
      // The paper of a tiny card is all that there is of it: its edge lies round it, under it.
      if (!isTiny) brush.fill()
      brush.lineWidth = isTiny ? 2 * line : line
      brush.stroke()
      if (isTiny) brush.fill()
      brush.globalAlpha = 1
    }
    cards(dim, faded)
    cards(bright, 1)
    for (const [id, box] of held) {
      const mine = selected.has(id)
      const { x, y, width, height } = placed(box)
      brush.fillStyle = colour(mine ? 'var(--accent-soft)' : 'var(--surface-1)')
      brush.fillRect(x, y, width, height)
      brush.strokeStyle = colour(
        mine ? 'var(--ink-1)' : `var(--person-${peers.on(id).selected[0]?.colour ?? 1})`,
      )
      brush.lineWidth = 2 * line
      brush.strokeRect(x, y, width, height)
    }
    return bright.length + dim.length + held.length
  }

  return {
    recolour: () => known.clear(),
    draw(region) {
      if (!context) return
      const scale = region.zoom * devicePixelRatio
      const [width, height] = [region.right - region.left, region.bottom - region.top]
      const wide = Math.max(1, Math.round(width * scale))
      const high = Math.max(1, Math.round(height * scale))
      // A new size is a new picture of some megabytes, so only when it is one.
      if (canvas.width !== wide || canvas.height !== high) {
        canvas.width = wide
        canvas.height = high
      } else {
        context.setTransform(1, 0, 0, 1, 0, 0)
        context.clearRect(0, 0, wide, high)
      }
      canvas.style.width = `${width}px`
      canvas.style.height = `${height}px`
      canvas.style.transform = `translate(${region.left}px, ${region.top}px)`
      context.setTransform(scale, 0, 0, scale, -region.left * scale, -region.top * scale)
      drawArrows(context, region)
      canvas.dataset['cards'] = String(drawCards(context, region))
    },
  }
}

/** The page's colour of each look. */
const tokens: Readonly<Record<ArrowLook, string>> = {
  supports: 'supports',
  backs: 'supports',
  rebuts: 'rebuts',
  undercuts: 'undercuts',
  answers: 'answers',
  asks: 'asks',
}

/** Sets boxes on whole pixels of the canvas, at least one wide and high, each over its own middle. */
function onPixels({ left, top, zoom }: Region): (box: Box) => Box {
  const scale = zoom * devicePixelRatio
  const span = (from: number, size: number): readonly [number, number] => {
    const [start, end] = [Math.round(from * scale), Math.round((from + size) * scale)]
    if (end > start) return [start / scale, (end - start) / scale]
    return [Math.floor((from + size / 2) * scale) / scale, 1 / scale]
  }
  return (box) => {
    const [x, width] = span(box.x - left, box.width)
    const [y, height] = span(box.y - top, box.height)
    return { x: left + x, y: top + y, width, height }
  }
}

const touches = (box: Box, region: Region): boolean =>
  box.x < region.right &&
  box.y < region.bottom &&
  box.x + box.width > region.left &&
  box.y + box.height > region.top

function along(brush: CanvasRenderingContext2D, [from, one, two, to]: Cubic): void {
  brush.moveTo(from.x, from.y)
  brush.bezierCurveTo(one.x, one.y, two.x, two.y, to.x, to.y)
}

/** Adds a head to the path; says whether it is one that is filled. */
function head(brush: CanvasRenderingContext2D, shape: ArrowShape): boolean {
  const mark = headOf(shape.look, shape.head)
  if (mark.kind === 'circle') {
    brush.moveTo(mark.centre.x + mark.radius, mark.centre.y)
    brush.arc(mark.centre.x, mark.centre.y, mark.radius, 0, 2 * Math.PI)
    return false
  }
  for (const [index, { x, y }] of mark.points.entries())
    if (index) brush.lineTo(x, y)
    else brush.moveTo(x, y)
  if (mark.kind !== 'triangle') return false
  brush.closePath()
  return true
}

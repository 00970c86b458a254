/**
 * Whether a subject shows what it should: at each card's place in the window the picture of the page has paper, and
 * between the cards it has the canvas's ground. Counted on the picture, so that it does not matter how cards are
 * drawn, and a page that is blank, or has its cards elsewhere, does not pass.
 */
import type { Rect, Subject } from './subject.ts'

export interface Seen {
  /** Cards whose middle is in the window, clear of what may lie over it. */
  readonly expected: number
  readonly shown: number
  /** Places without a card that were looked at, and those of them that show the ground. */
  readonly gaps: number
  readonly clear: number
}

type Colour = readonly [number, number, number]
/** A pixel of a card may be of a letter: some round its middle are looked at, and one beside its words. */
const probes = [-8, -4, 0, 4, 8] as const
const padding = 8
/** Pixels from the window's edge that are not looked at; at the lower one Parley has its furniture. */
const room = 12
const furniture = 170

export async function seenOn(picture: string, subject: Subject): Promise<Seen> {
  const paint = await painted(picture)
  // A card that was dragged is selected.
  const [paper, chosen, ground] = [colourOf('--surface-1'), colourOf('--accent-soft'), colourOf('--canvas')]
  const { x, y, zoom } = subject.view()
  const boxes = Array.from(subject.boxes().values(), (box) => ({
    x: box.x * zoom + x,
    y: box.y * zoom + y,
    width: box.width * zoom,
    height: box.height * zoom,
  }))

  // From far away the names of proposals stand over smaller cards.
  const names = Array.from(document.querySelectorAll('.pc-title'), (one) => one.getBoundingClientRect())

  let [expected, shown, gaps, clear] = [0, 0, 0, 0]
  for (const box of boxes) {
    const [px, py] = [box.x + box.width / 2, box.y + box.height / 2]
    if (!isFree(px, py)) continue
    expected += 1
    // Within the card however small it is drawn.
    const step = Math.min(1, box.width / 30, box.height / 30)
    // A card that is two pixels high may have no pixel to itself; the ground is 14 away.
    const near = box.height < 4 ? 12 : 3
    const isPaper = (atX: number, atY: number) =>
      [paper, chosen].some((one) => isNear(paint(atX, atY), one, near))
    if (
      names.some((name) => isIn(px, py, name, 2)) ||
      isPaper(box.x + padding * zoom, py) ||
      probes.some((right) => probes.some((down) => isPaper(px + right * step, py + down * step)))
    )
      shown += 1
  }
  for (let px = 31; px < innerWidth; px += 47)
    for (let py = 29; py < innerHeight; py += 43) {
      if (!isFree(px, py) || boxes.some((box) => isIn(px, py, box, 10))) continue
      gaps += 1
      if (isNear(paint(px, py), ground)) clear += 1
    }
  return { expected, shown, gaps, clear }
}

const isFree = (x: number, y: number): boolean =>
  x > room && y > room && x < innerWidth - room && y < innerHeight - furniture

async function painted(picture: string): Promise<(x: number, y: number) => Colour> {
  const image = new Image()
  image.src = `data:image/png;base64,${picture}`
  await image.decode()
  const context = pixels(image.width, image.height)
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  return (x, y) => {
    const at = 4 * (Math.floor(y) * image.width + Math.floor(x))
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
  }
}

/** What a token of the page is, as it is painted. */
function colourOf(token: string): Colour {
  const probe = document.createElement('i')
  probe.style.color = `var(${token})`
  document.body.append(probe)
  const context = pixels(1, 1)
  context.fillStyle = getComputedStyle(probe).color
  probe.remove()
  context.fillRect(0, 0, 1, 1)
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data
  return [r, g, b]
}

function pixels(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('The browser gives no canvas to read the picture from.')
  return context
}

const isNear = (a: Colour, b: Colour, by = 3): boolean =>
  Math.abs(a[0] - b[0]) <= by && Math.abs(a[1] - b[1]) <= by && Math.abs(a[2] - b[2]) <= by

const isIn = (x: number, y: number, box: Rect, around: number): boolean =>
  x > box.x - around &&
  x < box.x + box.width + around &&
  y > box.y - around &&
  y < box.y + box.height + around

/**
 * The canvas that text is measured on. Browsers set neighbouring full-width signs closer together, but differently
 * in a page, on a canvas and from one font file to the next, and other renderers not at all. So cards switch that
 * off (`text-spacing-trim: space-all`), and each such sign is measured alone here. The Chinese dash is a full em
 * where it follows Han in a page; a canvas, which shapes it alone, would give it less.
 */
import { fullWidth, isHanDash } from './full-width.ts'

type RealContext = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D

class OwnContext {
  readonly #real: RealContext
  readonly #signs = new Map<string, number>()
  lang = ''

  constructor(real: RealContext) {
    this.#real = real
  }
  get font(): string {
    return this.#real.font
  }
  set font(font: string) {
    this.#real.font = font
    this.#signs.clear()
  }
  get letterSpacing(): string {
    return this.#real.letterSpacing
  }
  set letterSpacing(spacing: string) {
    this.#real.letterSpacing = spacing
    this.#signs.clear()
  }

  measureText(text: string): { width: number } {
    const isHan = hanFirst(this.#real.font)
    const signs = isHan ? fullWidth.inHan : fullWidth.anywhere
    if (!signs.test(text)) return this.#real.measureText(text)
    let width = 0
    for (const part of text.split(isHan ? fullWidth.partsInHan : fullWidth.partsAnywhere)) {
      if (!part) continue
      width += signs.test(part) ? this.#sign(part, isHan) : this.#real.measureText(part).width
    }
    return { width }
  }

  #sign(sign: string, isHan: boolean): number {
    const known = this.#signs.get(sign)
    if (known !== undefined) return known
    const width =
      isHan && isHanDash(sign) ? this.#real.measureText('中').width : this.#real.measureText(sign).width
    this.#signs.set(sign, width)
    return width
  }
}

/** Whether a CSS font asks for a Chinese face first: then quotes and dashes are Chinese ones. */
const hanFirst = (font: string): boolean => /^[^,]*px(?:\/\S+)?\s+["']?Noto Sans SC/.test(font)

/** A stand-in for `OffscreenCanvas` that measures by the rule above. */
function standIn(Real: typeof OffscreenCanvas | undefined): typeof OffscreenCanvas {
  const make = function OffscreenCanvas(width: number, height: number) {
    return {
      getContext: (): OwnContext | null => {
        const canvas = Real ? new Real(width, height) : document.createElement('canvas')
        const real = canvas.getContext('2d')
        return real && new OwnContext(real)
      },
    }
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- stands in for the part that measuring uses
  return make as unknown as typeof OffscreenCanvas
}

/** Runs something synchronous whose `OffscreenCanvas` is ours. The library takes its canvas from the realm alone. */
export function onOwnCanvas<T>(run: () => T): T {
  const realm: { OffscreenCanvas?: typeof OffscreenCanvas } = globalThis
  const real = realm.OffscreenCanvas
  realm.OffscreenCanvas = standIn(real)
  try {
    return run()
  } finally {
    if (real) realm.OffscreenCanvas = real
    else delete realm.OffscreenCanvas
  }
}

/**
 * A scene as a PNG, by painting on a canvas directly: an SVG drawn through an image loses its text on the first
 * export, because decoding does not wait for fonts. What can go wrong comes back as a value.
 */
import { type DrawContext, drawScene } from './draw.ts'
import { loadFontsOf } from './fonts.ts'
import type { Scene } from './scene.ts'

/** The most that one canvas may hold: browsers paint nothing beyond their limits and do not say so. */
export const pngLimits = { pixels: 64 * 1024 * 1024, side: 16384 } as const

export type PngRefusal =
  | { readonly why: 'empty-map' }
  /** `maxScale` is the largest that fits, to two digits, rounded down; it may be below 1. */
  | { readonly why: 'too-large'; readonly maxScale: number }
  | { readonly why: 'aborted' }
  | { readonly why: 'fonts-missing'; readonly fonts: readonly string[] }
  | { readonly why: 'encode-failed' }
export type PngResult =
  | { readonly ok: true; readonly blob: Blob; readonly width: number; readonly height: number }
  | ({ readonly ok: false } & PngRefusal)

export interface PngOptions {
  /** Pixels for each unit: 1, 2 or 3. */
  readonly scale: number
  readonly signal?: AbortSignal
  /** Called with the part that is done, 0 to 1. */
  readonly onProgress?: (done: number) => void
}

/** The largest scale at which the scene fits on one canvas, to two digits, rounded down. */
export function largestScale({ bounds }: Scene): number {
  const { width, height } = bounds
  const most = Math.min(
    Math.sqrt(pngLimits.pixels / (width * height)),
    pngLimits.side / width,
    pngLimits.side / height,
  )
  return Math.floor(most * 100) / 100
}

/** Paints and encodes. The picture is exactly the scene's bounds times the scale, or there is none. */
export async function pngOf(scene: Scene, options: PngOptions): Promise<PngResult> {
  const { scale, signal, onProgress } = options
  if (scene.empty) return { ok: false, why: 'empty-map' }
  const [width, height] = [Math.round(scene.bounds.width * scale), Math.round(scene.bounds.height * scale)]
  if (width * height > pngLimits.pixels || width > pngLimits.side || height > pngLimits.side)
    return { ok: false, why: 'too-large', maxScale: largestScale(scene) }
  if (signal?.aborted) return { ok: false, why: 'aborted' }
  const { missing } = await loadFontsOf(scene)
  if (missing.length > 0) return { ok: false, why: 'fonts-missing', fonts: missing }
  const canvas = canvasOf(width, height)
  if (!canvas) return { ok: false, why: 'encode-failed' }
  const whole = await drawScene(canvas.context, scene, { scale, signal, onProgress })
  if (!whole) return { ok: false, why: 'aborted' }
  const blob = await canvas.encode()
  if (signal?.aborted) return { ok: false, why: 'aborted' }
  return blob ? { ok: true, blob, width, height } : { ok: false, why: 'encode-failed' }
}

interface Canvas {
  readonly context: DrawContext
  readonly encode: () => Promise<Blob | null>
}

function canvasOf(width: number, height: number): Canvas | null {
  if (typeof OffscreenCanvas !== 'undefined') {
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    // Rejects when memory runs out while encoding.
    return context && { context, encode: () => canvas.convertToBlob({ type: 'image/png' }).catch(() => null) }
  }
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  return context && { context, encode: () => new Promise((done) => canvas.toBlob(done, 'image/png')) }
}

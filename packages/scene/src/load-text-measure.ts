/** Fetches the text measure as a chunk of its own: a page that only draws arrows does not pay for it. */
import type { Measure } from './text-style.ts'

/**
 * The measure of this realm and a way to make it forget widths that were measured before fonts came in. Needs
 * `OffscreenCanvas`.
 */
export async function loadTextMeasure(): Promise<{ measure: Measure; forget: () => void }> {
  const { forgetMeasures, textMeasure } = await import('./text-measure.ts')
  return { measure: textMeasure, forget: forgetMeasures }
}

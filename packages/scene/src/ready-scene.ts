/** A scene whose fonts are there: built, its faces fetched, and built again when some came in only then. */
import type { ArgumentMap } from '@parley/model'
import { buildScene, type SceneOptions } from './build-scene.ts'
import { loadFontsOf } from './fonts.ts'
import { forgetMeasures, textMeasure } from './text-measure.ts'
import type { Scene } from './scene.ts'

export interface ReadyScene {
  readonly scene: Scene
  /** CSS fonts that could not be fetched: their text is set in a stand-in. Empty when all is well. */
  readonly missing: readonly string[]
}

/** Builds a scene by the measure of this realm, after its fonts have come. */
export async function readyScene(
  map: ArgumentMap,
  options: Omit<SceneOptions, 'measure'>,
): Promise<ReadyScene> {
  const whole = { ...options, measure: textMeasure }
  const scene = buildScene(map, whole)
  const { fresh, missing } = await loadFontsOf(scene)
  if (!fresh) return { scene, missing }
  // Lines were broken by a stand-in's widths.
  forgetMeasures()
  return { scene: buildScene(map, whole), missing }
}

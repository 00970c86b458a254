/** What can leave: a picture of the map as PNG or SVG, or the map itself as a file. */
import { isLanguage, loadMessages } from '@parley/i18n'
import type { ArgumentMap, Id, Place } from '@parley/model'
import { loadPicture, type Scene, type ThemeName } from '@parley/scene'
import { loadHan } from '../shell/han.ts'
import { mapFile } from './map-file.ts'

export const formats = ['png', 'svg', 'parley'] as const
export type Format = (typeof formats)[number]
export const scales = [1, 2, 3] as const

export interface Looks {
  readonly scale: (typeof scales)[number]
  readonly theme: ThemeName
  /** That the map is read in. */
  readonly lang: string
}

/** The map as it is to leave. */
export interface Subject {
  readonly map: ArgumentMap
  /** Where cards are drawn, so that the picture shows what the screen does. */
  readonly places: ReadonlyMap<Id, Place>
  /** Beside the title; '' for none. */
  readonly date: string
}

export type Leaving =
  | { readonly at: 'working' }
  | {
      readonly at: 'ready'
      readonly file: Blob
      /** The picture to look at, in pixels; null for a file that is none. */
      readonly picture: { readonly png: Blob; readonly width: number; readonly height: number } | null
    }
  | {
      readonly at: 'refused'
      readonly why: 'empty' | 'too-large' | 'failed'
      /** The largest scale of those offered that works; undefined when none does. */
      readonly largest?: number | undefined
    }

/** Never throws for what a map holds: what cannot be made comes back as a value. */
export async function makeLeaving(subject: Subject, format: Format, looks: Looks): Promise<Leaving> {
  if (format === 'parley') return { at: 'ready', file: mapFile(subject.map), picture: null }
  const { lang, theme, scale } = looks
  const [picture, messages] = await Promise.all([
    loadPicture(),
    loadMessages(isLanguage(lang) ? lang : 'en'),
    // Its faces are known to the page only with this; then the scene fetches those that it sets.
    loadHan(),
  ])
  const { scene } = await picture.readyScene(subject.map, {
    lang,
    messages,
    theme,
    places: subject.places,
    at: subject.date,
  })
  if (scene.empty) return { at: 'refused', why: 'empty' }
  const largest = picture.largestScale(scene)
  const shown = await picture.pngOf(scene, { scale: format === 'png' ? scale : previewScale(scene, largest) })
  if (format === 'svg') {
    const file = new Blob([picture.svgOf(scene)], { type: 'image/svg+xml' })
    // A map too large to be shown is none too large for SVG.
    if (!shown.ok) return { at: 'ready', file, picture: null }
    return { at: 'ready', file, picture: { png: shown.blob, width: shown.width, height: shown.height } }
  }
  if (shown.ok) {
    const { blob, width, height } = shown
    return { at: 'ready', file: blob, picture: { png: blob, width, height } }
  }
  if (shown.why !== 'too-large') return { at: 'refused', why: 'failed' }
  return { at: 'refused', why: 'too-large', largest: scales.findLast((one) => one <= largest) }
}

/** Sharp on the screens that people have, and never beyond what can be painted. */
function previewScale({ bounds }: Scene, largest: number): number {
  return Math.min(2, largest, 4096 / Math.max(bounds.width, bounds.height, 1))
}

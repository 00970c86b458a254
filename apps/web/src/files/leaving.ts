/** What can leave: a picture of the map as PNG or SVG, or the map itself as a file. */
import { isLanguage, loadMessages } from '@parley/i18n'
import type { ArgumentMap, Id, Place } from '@parley/model'
import { loadPicture, type Scene, type ThemeName } from '@parley/scene'
import { hasHan, loadHan } from '../shell/han.ts'
import { mapFile } from './map-file.ts'

export const formats = ['png', 'svg', 'parley'] as const
export type Format = (typeof formats)[number]
export const scales = [1, 2, 3] as const

export interface Looks {
  readonly scale: (typeof scales)[number]
  readonly theme: ThemeName
  /** That the map is read in. */
  readonly lang: string
  /** With title, legend and sources. */
  readonly framed: boolean
}

/** The map as it is to leave. */
export interface Subject {
  readonly map: ArgumentMap
  /** Where cards are drawn, so that the picture shows what the screen does. */
  readonly places: ReadonlyMap<Id, Place>
  /** Beside the title; '' for none. */
  readonly date: string
}

/** A picture to look at, in pixels. */
export interface Picture {
  readonly png: Blob
  readonly width: number
  readonly height: number
}

export type Leaving =
  /** Pictures are drawn small first, to be looked at while the file is made. */
  | { readonly at: 'working'; readonly picture?: Picture }
  | {
      readonly at: 'ready'
      readonly file: Blob
      /** The picture to look at, in pixels; null for a file that is none. */
      readonly picture: Picture | null
    }
  | {
      readonly at: 'refused'
      /** `fonts`: some letters have no typeface here, as when offline. */
      readonly why: 'empty' | 'too-large' | 'fonts' | 'failed'
      /** The largest scale of those offered that works; undefined when none does. */
      readonly largest?: number | undefined
      readonly picture?: Picture | null
    }

/**
 * Never throws for what a map holds: what cannot be made comes back as a value.
 * @param onDraft called with a small picture as soon as there is one
 */
export async function makeLeaving(
  subject: Subject,
  format: Format,
  looks: Looks,
  onDraft: (picture: Picture) => void,
): Promise<Leaving> {
  if (format === 'parley') return { at: 'ready', file: mapFile(subject.map), picture: null }
  const { lang, theme, scale, framed } = looks
  const [picture, messages] = await Promise.all([
    loadPicture(),
    loadMessages(isLanguage(lang) ? lang : 'en'),
    lang.startsWith('zh') ? loadHan() : undefined,
  ])
  const options = {
    lang,
    messages,
    theme,
    places: subject.places,
    title: framed,
    legend: framed,
    sources: framed,
    at: framed ? subject.date : '',
  }
  let { scene } = await picture.readyScene(subject.map, options)
  // Once the page knows the Chinese face, it is fetched for Latin letters too: not before there is Chinese to set.
  if (!lang.startsWith('zh') && showsHan(scene)) {
    await loadHan()
    scene = (await picture.readyScene(subject.map, options)).scene
  }
  if (scene.empty) return { at: 'refused', why: 'empty' }
  const largest = picture.largestScale(scene)
  const small = await picture.pngOf(scene, {
    scale: previewScale(scene, largest, format === 'svg' ? 4096 : 1600),
  })
  const draft = small.ok ? { png: small.blob, width: small.width, height: small.height } : null
  if (format === 'svg') {
    const file = new Blob([picture.svgOf(scene)], { type: 'image/svg+xml' })
    // A map too large to be shown is none too large for SVG.
    return { at: 'ready', file, picture: draft }
  }
  if (draft) onDraft(draft)
  const made = await picture.pngOf(scene, { scale })
  if (made.ok) {
    const { blob, width, height } = made
    return { at: 'ready', file: blob, picture: { png: blob, width, height } }
  }
  if (made.why === 'fonts-missing') return { at: 'refused', why: 'fonts', picture: draft }
  if (made.why !== 'too-large') return { at: 'refused', why: 'failed' }
  return {
    at: 'refused',
    why: 'too-large',
    largest: scales.findLast((one) => one <= largest),
    picture: draft,
  }
}

/** Sharp where it is shown, quick to draw, and never beyond what can be painted. */
function previewScale({ bounds }: Scene, largest: number, side: number): number {
  return Math.min(2, largest, side / Math.max(bounds.width, bounds.height, 1))
}

const showsHan = ({ items }: Scene): boolean =>
  items.some((item) => item.type === 'text' && item.runs.some(({ text }) => hasHan(text)))

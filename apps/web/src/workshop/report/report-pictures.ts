/**
 * The pictures of a report: the whole map as it lies, the branch of each claim that was in the spotlight, and the map
 * again in sheets that can be read on paper.
 */
import type { Messages } from '@parley/i18n'
import { type ArgumentMap, bearingOn, type Id, type Lang } from '@parley/model'
import { loadPicture, type SceneOptions } from '@parley/scene'
import { loadHan } from '../../shell/han.ts'
import { type MapSheet, mapSheets, sheetPadding } from './map-sheets.ts'

/** What is beyond these is left out: a report is to be opened and sent. */
const [mostBranches, mostSheets] = [24, 80]

interface Asked {
  readonly map: ArgumentMap
  readonly lang: Lang
  readonly messages: Messages
  /** Whose branches are wanted as they lie on the map. */
  readonly branches: readonly Id[]
  /** Also in pieces that can be read on paper. */
  readonly pieces: boolean
  /** Also as PNG. */
  readonly painted: boolean
}

export interface ReportPicture {
  readonly svg: string
  /** Null where it was not asked for, and where this browser could not paint it. */
  readonly png: Blob | null
}

export interface ReportPictures {
  /** A map without live claims has none, and a branch of one claim has none: a card alone says nothing that words do not. */
  readonly whole: ReportPicture | null
  readonly branches: ReadonlyMap<Id, ReportPicture>
  /** Branches of several claims that were left out. */
  readonly branchesLeft: number
  /** Empty where they were not asked for. */
  readonly sheets: readonly {
    readonly id: string
    readonly sheet: MapSheet
    readonly picture: ReportPicture
  }[]
  /** Sheets that were left out. */
  readonly left: number
}

/** Twice as fine as a screen, where a canvas holds so much. */
const finest = 2

/** Rejects when offline. */
export async function reportPictures(asked: Asked): Promise<ReportPictures> {
  const { map, lang, messages, branches, pieces, painted } = asked
  const [picture] = await Promise.all([loadPicture(), lang.startsWith('zh') ? loadHan() : undefined])
  const draw = async (more: Partial<SceneOptions>): Promise<ReportPicture | null> => {
    const options = { lang, messages, theme: 'light', title: false, legend: false, sources: false } as const
    const { scene } = await picture.readyScene(map, { ...options, ...more })
    if (scene.empty) return null
    const scale = Math.min(finest, picture.largestScale(scene))
    const png = painted ? await picture.pngOf(scene, { scale }) : undefined
    return { svg: picture.svgOf(scene), png: png?.ok ? png.blob : null }
  }
  const whole = await draw({ legend: true })
  const drawn = new Map<Id, ReportPicture>()
  const wanted = branches.flatMap((id) => {
    const only = bearingOn(map, id)
    return only.size > 1 ? [{ id, only }] : []
  })
  for (const { id, only } of wanted.slice(0, mostBranches)) {
    const branch = await draw({ only })
    if (branch) drawn.set(id, branch)
  }
  const all = pieces ? mapSheets({ map, lang, messages, cardSizes: picture.cardSizes }) : []
  const sheets: ReportPictures['sheets'][number][] = []
  for (const [at, sheet] of all.slice(0, mostSheets).entries()) {
    const { focus, height, trunk, places, steps } = sheet
    const one = await draw({
      only: new Set(places.keys()),
      places,
      steps,
      heights: new Map([[focus, height]]),
      ...(trunk ? { trunks: new Map([[focus, trunk]]) } : {}),
      padding: sheetPadding,
    })
    if (one) sheets.push({ id: `sheet ${at + 1}`, sheet, picture: one })
  }
  return {
    whole,
    branches: drawn,
    branchesLeft: beyond(wanted, mostBranches),
    sheets,
    left: beyond(all, mostSheets),
  }
}

const beyond = (found: readonly unknown[], most: number): number => Math.max(0, found.length - most)

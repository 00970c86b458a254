/** The pictures of a report: the whole map, and the branch of each claim that was in the spotlight. */
import type { Messages } from '@parley/i18n'
import { type ArgumentMap, bearingOn, type Id, type Lang } from '@parley/model'
import { loadPicture } from '@parley/scene'
import { wholeMap } from '@parley/workshop'
import { loadHan } from '../../shell/han.ts'

/** Branches beyond these are left out: a report is to be opened and sent. */
const mostBranches = 24

interface Asked {
  readonly map: ArgumentMap
  readonly rows: readonly Id[]
  readonly lang: Lang
  readonly messages: Messages
  /** Also as PNG. */
  readonly painted: boolean
}

export interface ReportPicture {
  readonly svg: string
  /** Null where it was not asked for, and where this browser could not paint it. */
  readonly png: Blob | null
}

/** Twice as fine as a screen, where a canvas holds so much. */
const finest = 2

/** By the ids of the report's pictures. A map without live claims has none, nor a branch of one claim. Rejects when offline. */
export async function reportPictures({
  map,
  rows,
  lang,
  messages,
  painted,
}: Asked): Promise<ReadonlyMap<string, ReportPicture>> {
  const [picture] = await Promise.all([loadPicture(), lang.startsWith('zh') ? loadHan() : undefined])
  const made = new Map<string, ReportPicture>()
  const draw = async (id: string, only?: ReadonlySet<Id>) => {
    const options = { lang, messages, theme: 'light', title: false, legend: !only, sources: false } as const
    const { scene } = await picture.readyScene(map, only ? { ...options, only } : options)
    if (scene.empty) return
    const scale = Math.min(finest, picture.largestScale(scene))
    const png = painted ? await picture.pngOf(scene, { scale }) : undefined
    made.set(id, { svg: picture.svgOf(scene), png: png?.ok ? png.blob : null })
  }
  await draw(wholeMap)
  for (const id of rows.slice(0, mostBranches)) {
    const branch = bearingOn(map, id)
    // A card alone says nothing that its words under the other headings do not.
    if (branch.size > 1) await draw(id, branch)
  }
  return made
}

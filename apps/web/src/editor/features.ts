/** All features of the editor. A chunk of its own: fetched when the map is there. */
import type { Act, PageItem } from '@parley/acts'
import type { Id } from '@parley/model'
import { createHousekeepingFeature } from '../housekeeping/housekeeping-feature.tsx'
import { createPanelFeature } from '../panel/panel-feature.ts'
import { createHeardFeature } from '../heard/heard-feature.tsx'
import { createPresentFeature } from '../presenting/present-feature.ts'
import { createRemarksFeature } from '../remarks/remarks-feature.ts'
import { createShowingFeature } from '../showing/showing-feature.ts'
import { createStepsFeature } from '../steps/steps-feature.ts'
import { createTidyFeature } from '../tidying/tidy-feature.ts'
import type { CreateFeature, EditorPage, Feature, MapItem } from './editor-page.ts'
import { createProblems } from '../problems/problems-feature.tsx'
import { createChanges } from '../changes/changes-feature.tsx'
import { createPasting } from '../pasting/paste-feature.tsx'
import { createPalette } from '../palette/palette.tsx'
import { createSearching } from '../searching/searching.tsx'
import { createWorkshopFeature } from '../workshop/starting/workshop-feature.tsx'

const creators: readonly CreateFeature[] = [
  createPanelFeature,
  createStepsFeature,
  createRemarksFeature,
  createPresentFeature,
  createTidyFeature,
  createShowingFeature,
  createChanges,
  createPasting,
  createPalette,
  createSearching,
  createHeardFeature,
  createProblems,
  createWorkshopFeature,
  // What takes a map away is the last line of its menu.
  createHousekeepingFeature,
]

export interface Features {
  readonly all: readonly Feature[]
  /** The feature that does an act now; undefined when none does. */
  readonly of: (act: Act, chosen: readonly Id[]) => Feature | undefined
  readonly menuOf: (id: Id) => readonly (readonly PageItem[])[]
  readonly mapMenu: (page: EditorPage) => readonly MapItem[]
  readonly act: (act: Act, chosen: readonly Id[]) => boolean
  readonly beforeDelete: (ids: readonly Id[]) => readonly Id[] | Promise<readonly Id[] | null>
}

export function createFeatures(page: () => EditorPage): Features {
  const all = creators.map((create) => create(page, () => features))
  const of: Features['of'] = (act, chosen) =>
    all.find((feature) => feature.acts?.[act] && (feature.may?.(act, chosen) ?? true))
  const features: Features = {
    all,
    of,
    menuOf: (id) => all.flatMap((feature) => feature.menuOf?.(id) ?? []).filter((group) => group.length > 0),
    mapMenu: (shown) => all.flatMap((feature) => feature.mapMenu?.(shown) ?? []),
    act: (act, chosen) => {
      const does = of(act, chosen)?.acts?.[act]
      return does !== undefined && does(chosen) !== false
    },
    beforeDelete: (ids) => all.find((feature) => feature.beforeDelete)?.beforeDelete?.(ids) ?? ids,
  }
  return features
}

/** The palette as a feature of the editor. Its code comes when the page has nothing else to do. */
import type { CreateFeature } from '../editor/editor-page.ts'
import { whenIdle } from '../shell/when-idle.ts'
import { lazyPart } from '../shell/lazy-part.tsx'

const fetchPalette = () => import('./command-palette.tsx')
const CommandPalette = lazyPart(fetchPalette)

export const createPalette: CreateFeature = (page, features) => {
  whenIdle(() => {
    // Offline, or a slow network: then it is fetched when it is wanted.
    fetchPalette().catch(() => undefined)
  })
  return { acts: { palette: () => page().open(<CommandPalette page={page} features={features} />) } }
}

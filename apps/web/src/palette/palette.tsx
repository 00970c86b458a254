/** The palette as a feature of the editor. It is fetched with its first press. */
import { lazy } from 'react'
import type { CreateFeature } from '../editor/editor-page.ts'

const CommandPalette = lazy(() => import('./command-palette.tsx'))

export const createPalette: CreateFeature = (page, features) => ({
  acts: { palette: () => page().open(<CommandPalette page={page} features={features} />) },
})

/** Fetches what makes pictures as a chunk of its own. */
import type * as picture from './picture.ts'

/** Scene, SVG and PNG; see `picture.ts` for what is in it. */
export const loadPicture = (): Promise<typeof picture> => import('./picture.ts')

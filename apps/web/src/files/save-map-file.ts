/**
 * Saves a map as the file that opens again. What writes such files is no part of the first load: it is fetched when the
 * page is idle, so that work can be saved when the server is gone.
 */
import type { ArgumentMap } from '@parley/model'
import { saveFile } from './save-file.ts'

export const fetchFileWriter = () => import('./map-file.ts')

/**
 * `deleted`: what was deleted goes along, which a copy to hand on leaves out. False: what writes files could not be
 * fetched, and nothing was saved.
 */
export async function saveMapFile(
  name: string,
  map: ArgumentMap,
  options: { readonly deleted?: boolean } = {},
): Promise<boolean> {
  const writer = await fetchFileWriter().catch(() => null)
  if (writer) saveFile(name, writer.mapFile(map, options))
  return writer !== null
}

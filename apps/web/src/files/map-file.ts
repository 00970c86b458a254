/** A map as the file that opens again. */
import { type ArgumentMap, fileOf } from '@parley/model'

/** The map in all its languages. What was deleted is not handed on, unless it is asked for. */
export const mapFile = (map: ArgumentMap, { deleted = false } = {}): Blob =>
  new Blob([JSON.stringify(fileOf(map, { deleted }), null, 1)], { type: 'application/json' })

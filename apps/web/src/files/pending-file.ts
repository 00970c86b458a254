/** Carries what a new map begins with, such as an opened file, from the home page to the map's, where it is written. */
import type { OpenedFile } from './open-file.ts'

const waiting = new Map<string, OpenedFile>()

export function leaveForMap(map: string, file: OpenedFile): void {
  waiting.set(map, file)
}

/** The file that waits for a map, once. */
export function takeForMap(map: string): OpenedFile | undefined {
  const file = waiting.get(map)
  waiting.delete(map)
  return file
}

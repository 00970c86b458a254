/** Whether others may see where one points on the map: each person's own switch, kept in this browser. */
import { useSyncExternalStore } from 'react'
import type { MapItem } from '../../editor/editor-page.ts'
import { kept } from '../../shell/kept.ts'
import { useWorkshopSay } from '../workshop-say.ts'

const name = 'own-pointer'

/** True until somebody has switched it off. */
export const useOwnPointer = (): boolean =>
  useSyncExternalStore(kept.subscribe, () => kept.read(name) !== 'no')

/** Its line in the menu of the map. */
export function usePointerItem(): MapItem {
  const { room: say } = useWorkshopSay()
  const isSeen = useOwnPointer()
  return {
    id: name,
    label: isSeen ? say.hidePointer : say.showPointer,
    run: () => (isSeen ? kept.write(name, 'no') : kept.remove(name)),
  }
}

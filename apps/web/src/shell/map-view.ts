/** Which views of a map are on the page: the canvas, the outline, or both where there is room. Kept per browser. */
import { useSyncExternalStore } from 'react'
import { kept } from './kept.ts'

export type MapView = 'canvas' | 'outline' | 'both'

export interface ViewChoice {
  readonly view: MapView
  readonly choices: readonly MapView[]
  readonly choose: (view: MapView) => void
  /** A phone: the switch has a row of its own. */
  readonly isPhone: boolean
}

const all: readonly MapView[] = ['canvas', 'outline', 'both']
const phone = '(max-width: 640px)'
const oneAtATime = '(max-width: 1100px)'

/** What is shown where somebody chose `chosen`, or nothing yet. A phone keeps a choice of its own. */
export function viewFor(chosen: string | undefined, isPhone: boolean, hasRoom: boolean): MapView {
  const view = all.find((one) => one === chosen)
  if (isPhone) return view === 'canvas' ? 'canvas' : 'outline'
  if (view === 'both' && !hasRoom) return 'canvas'
  return view ?? 'canvas'
}

export function useMapView(): ViewChoice {
  const isPhone = useMedia(phone)
  const hasRoom = !useMedia(oneAtATime)
  const name = isPhone ? 'view.phone' : 'view'
  const chosen = useSyncExternalStore(kept.subscribe, () => kept.read(name))
  return {
    view: viewFor(chosen, isPhone, hasRoom),
    choices: isPhone ? ['outline', 'canvas'] : hasRoom ? all : ['canvas', 'outline'],
    choose: (view) => kept.write(name, view),
    isPhone,
  }
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
  )
}

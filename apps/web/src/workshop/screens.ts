/**
 * The screens of a workshop, and the one that an address asks for: it stands behind the `#`, so that a reload, a second
 * window (on the projector, say) and the back button do what people expect.
 */
import { workshopPagePath } from '@parley/protocol'
import { useSyncExternalStore } from 'react'

/** `room`: what one does in the workshop. */
export const screens = ['room', 'map', 'projector'] as const
export type WorkshopScreen = (typeof screens)[number]

/** Where a screen of a workshop stands. */
export const addressOf = (workshop: string, screen: WorkshopScreen): string =>
  workshopPagePath(workshop) + behind(screen)

const behind = (screen: WorkshopScreen): string => (screen === 'room' ? '' : `#${screen}`)

/** What is behind the `#` of an address; anything that is no screen is the room. */
export const screenIn = (hash: string): WorkshopScreen => screens.find((one) => `#${one}` === hash) ?? 'room'

const subscribe = (changed: () => void) => {
  addEventListener('hashchange', changed)
  addEventListener('popstate', changed)
  return () => {
    removeEventListener('hashchange', changed)
    removeEventListener('popstate', changed)
  }
}

/** The screen that the address asks for. */
export const useScreen = (): WorkshopScreen => useSyncExternalStore(subscribe, () => screenIn(location.hash))

/** Goes to another screen; the one before is one step back. */
export function goToScreen(screen: WorkshopScreen): void {
  if (screenIn(location.hash) === screen) return
  history.pushState(null, '', location.pathname + behind(screen))
  dispatchEvent(new PopStateEvent('popstate'))
}

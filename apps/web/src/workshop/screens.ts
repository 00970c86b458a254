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

/** Somebody who only looks on, for a wall of the room. */
export interface Wall {
  readonly map: string
  readonly person: string
  readonly token: string
}
const wall = '#wall='

/**
 * Where a window of its own shows a workshop to a room, on this computer or another. All that it is stands in the
 * address, behind the `#`, from where it goes to no server; the window takes it out of there (`useOwnWall`).
 */
export const wallAddressOf = (workshop: string, { map, person, token }: Wall): string =>
  `${workshopPagePath(workshop)}${wall}${map}.${person}.${token}`

/** The wall in such an address; undefined in any other. */
export function wallIn(hash: string): Wall | undefined {
  const found = /^#wall=([\w-]{1,64})\.([\w-]{1,64})\.([\w-]{1,200})$/.exec(hash)
  const [, map = '', person = '', token = ''] = found ?? []
  return found ? { map, person, token } : undefined
}

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

const hashNow = () => location.hash
/** What is behind the `#` of the address now. */
export const useHash = (): string => useSyncExternalStore(subscribe, hashNow)

/** Behind the `#` of a wall that keeps who it is to itself. */
export const quietWall = '#wall'
/** Whether an address is that of a wall, be it cut or of nobody. */
export const isOfWall = (hash: string): boolean => hash === quietWall || hash.startsWith(wall)
/** Another word behind the `#`, in the place of the one before: nothing leads back to that. */
export function replaceHash(hash: string): void {
  history.replaceState(history.state, '', location.pathname + location.search + hash)
  dispatchEvent(new PopStateEvent('popstate'))
}

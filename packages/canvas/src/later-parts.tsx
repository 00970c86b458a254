/** The parts of the canvas that come after the map: menus, details, the small map. */
import type { Id } from '@parley/model'
import { useEffect } from 'react'
import { useKit } from './canvas-kit.ts'
import { later } from './later.tsx'
import { usePart } from './signal.ts'

const details = later(async () => (await import('./details.tsx')).Details)
const itemMenu = later(async () => (await import('./item-menu.tsx')).ItemMenu)
const minimap = later(async () => (await import('./minimap.tsx')).Minimap)

/** Fetches all of them when the page is idle, so that a press finds its menu at once, also when the network is gone. */
export function useLaterParts(): void {
  useEffect(() => {
    const fetchAll = () => {
      for (const part of [itemMenu, details, minimap]) void part.fetch()
    }
    // Safari has no idle callback.
    if (typeof requestIdleCallback !== 'function') {
      const late = setTimeout(fetchAll, 1000)
      return () => clearTimeout(late)
    }
    const idle = requestIdleCallback(fetchAll, { timeout: 4000 })
    return () => cancelIdleCallback(idle)
  }, [])
}

export function Details({ onOpenSource }: { readonly onOpenSource?: ((source: Id) => void) | undefined }) {
  const { ui } = useKit()
  const isOpen = usePart(ui.opened, (id) => id !== null)
  return isOpen && <details.Part onOpenSource={onOpenSource} />
}

export function ItemMenu() {
  const { ui } = useKit()
  const isOpen = usePart(ui.menu, (menu) => menu !== null)
  return isOpen && <itemMenu.Part />
}

export const Minimap = minimap.Part

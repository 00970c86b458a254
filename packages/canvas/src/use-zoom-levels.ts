/**
 * What is left out when the map is small: words on arrows below 70 %, attribution below 60 %, below 40 % all words but
 * the proposals' names. Attributes on the canvas, set when a limit is passed, so that no card renders.
 */
import { type RefObject, useLayoutEffect } from 'react'
import type { View } from './view.ts'

/** Below it cards are paper without words. */
export const farZoom = 0.4
const limits = { words: 0.7, attribution: 0.6, far: farZoom } as const

export function useZoomLevels(root: RefObject<HTMLElement | null>, view: View): void {
  useLayoutEffect(() => {
    const element = root.current
    if (!element) return undefined
    const show = () => {
      const zoom = view.zoom.get()
      const level = zoom < limits.far ? 'far' : zoom < limits.attribution ? 'near' : 'full'
      element.setAttribute('data-lod', level)
      element.setAttribute('data-words', zoom < limits.words ? 'off' : 'on')
      // Styles every card, so only where it is used.
      if (zoom < limits.far) element.style.setProperty('--far-zoom', String(zoom))
    }
    show()
    return view.zoom.subscribe(show)
  }, [root, view])
}

/**
 * The window's frame on the map, kept up without asking the page: the size of an element in the midst of a frame lays
 * the page out, so it is taken from what the browser tells when it changes.
 */
import type { Part } from './seen-part.ts'
import type { View } from './view.ts'

export interface ViewFrame {
  /** In map units; without an area before there is a window. */
  readonly part: () => Part
  /** Calls back after each move of the view and each change of the window's size. */
  readonly subscribe: (changed: () => void) => () => void
  readonly start: () => () => void
}

export function createViewFrame(view: View): ViewFrame {
  const listeners = new Set<() => void>()
  let size = { width: 0, height: 0 }
  let stopSizing: (() => void) | null = null
  const tell = () => {
    for (const listener of Array.from(listeners)) listener()
  }
  const follow = () => {
    const { element } = view
    if (!element || stopSizing) return
    const sized = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      if (width === size.width && height === size.height) return
      size = { width, height }
      tell()
    })
    sized.observe(element)
    size = { width: element.clientWidth, height: element.clientHeight }
    stopSizing = () => sized.disconnect()
  }

  return {
    part() {
      const { x, y, zoom } = view.get()
      const [left, top] = [-x / zoom, -y / zoom]
      return { left, top, right: left + size.width / zoom, bottom: top + size.height / zoom }
    },
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    start() {
      follow()
      const stop = view.subscribe(() => {
        follow()
        tell()
      })
      return () => {
        stop()
        stopSizing?.()
        stopSizing = null
      }
    },
  }
}

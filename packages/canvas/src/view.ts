/**
 * The window onto the map: which part of it is on the screen and how large. React Flow moves it; this is its plain
 * handle for gestures, keys and menus, in terms of map units and screen pixels.
 */
import type { Place } from '@parley/model'
import type { Box } from '@parley/scene'
import type { ReactFlowInstance } from '@xyflow/react'
import { prefersStill } from './frame.ts'
import { floorOver } from './furniture-floor.ts'
import type { ClaimNode } from './to-flow.ts'
import { createSignal, type Signal } from './signal.ts'

export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export const zoomLimits = { least: 0.08, most: 2.5 } as const
/** Pixels between a fitted map and the window's edge; below it stands the furniture. */
const margin = { side: 40, top: 40, bottom: 84 } as const

export interface View {
  /** React Flow's handle and the element that shows it, once they are there. */
  readonly attach: (flow: ReactFlowInstance<ClaimNode>, element: HTMLElement) => void
  readonly element: HTMLElement | null
  readonly get: () => Viewport
  readonly set: (viewport: Viewport, glides?: boolean) => void
  /** Called by React Flow's listener: `zoom` follows. */
  readonly moved: (viewport: Viewport) => void
  readonly zoom: Signal<number>
  /** Calls back after each move. */
  readonly subscribe: (moved: () => void) => () => void
  /** From the screen (client coordinates) to the map. */
  readonly toMap: (clientX: number, clientY: number) => Place
  /** From the map to pixels from the window's upper left corner. */
  readonly toWindow: (at: Place) => Place
  /** Shows these boxes whole, never larger than 1:1; an empty list shows the origin. */
  readonly fit: (boxes: readonly Box[], glides?: boolean) => void
  /** Moves as little as needed to have the box in the window. */
  readonly reveal: (box: Box) => void
  readonly zoomBy: (factor: number) => void
  readonly zoomTo: (zoom: number) => void
  /** Puts a place into the middle. */
  readonly centre: (at: Place) => void
}

const glide = (on: boolean) => (on && !prefersStill() ? { duration: 220 } : {})
/** How far a stretch has to go to lie between two limits; one that is too long begins at the lower. */
const shift = (start: number, length: number, low: number, high: number): number =>
  start < low || length > high - low ? low - start : Math.min(0, high - start - length)

export function createView(): View {
  let flow: ReactFlowInstance<ClaimNode> | null = null
  let element: HTMLElement | null = null
  let viewport: Viewport = { x: 0, y: 0, zoom: 1 }
  const zoom = createSignal(1)
  const listeners = new Set<() => void>()

  const size = () => {
    const rect = element?.getBoundingClientRect()
    return { width: rect?.width ?? 0, height: rect?.height ?? 0 }
  }
  const set = (next: Viewport, glides = false) => {
    void flow?.setViewport(next, glide(glides))
  }
  const zoomAround = (next: number) => {
    const { width, height } = size()
    const to = Math.min(zoomLimits.most, Math.max(zoomLimits.least, next))
    const k = to / viewport.zoom
    set(
      {
        x: width / 2 - (width / 2 - viewport.x) * k,
        y: height / 2 - (height / 2 - viewport.y) * k,
        zoom: to,
      },
      true,
    )
  }

  return {
    attach(nextFlow, nextElement) {
      flow = nextFlow
      element = nextElement
    },
    get element() {
      return element
    },
    get: () => viewport,
    set,
    moved(next) {
      viewport = next
      zoom.set(next.zoom)
      for (const listener of Array.from(listeners)) listener()
    },
    zoom,
    subscribe(moved) {
      listeners.add(moved)
      return () => listeners.delete(moved)
    },
    toMap(clientX, clientY) {
      const rect = element?.getBoundingClientRect()
      return [
        (clientX - (rect?.left ?? 0) - viewport.x) / viewport.zoom,
        (clientY - (rect?.top ?? 0) - viewport.y) / viewport.zoom,
      ]
    },
    toWindow: ([x, y]) => [x * viewport.zoom + viewport.x, y * viewport.zoom + viewport.y],
    fit(boxes, glides = true) {
      const { width, height } = size()
      if (!boxes.length || width === 0) return
      const left = Math.min(...boxes.map((box) => box.x))
      const top = Math.min(...boxes.map((box) => box.y))
      const right = Math.max(...boxes.map((box) => box.x + box.width))
      const bottom = Math.max(...boxes.map((box) => box.y + box.height))
      const room = { width: width - 2 * margin.side, height: height - margin.top - margin.bottom }
      const to = Math.max(
        zoomLimits.least,
        Math.min(1, room.width / Math.max(1, right - left), room.height / Math.max(1, bottom - top)),
      )
      set(
        {
          x: width / 2 - ((left + right) / 2) * to,
          y: margin.top + room.height / 2 - ((top + bottom) / 2) * to,
          zoom: to,
        },
        glides,
      )
    },
    reveal(box) {
      const { width, height } = size()
      const scale = viewport.zoom
      const [left, top] = [box.x * scale + viewport.x, box.y * scale + viewport.y]
      const dx = shift(left, box.width * scale, margin.side / 2, width - margin.side / 2)
      // A small map stands higher than the dock.
      const across = left + dx
      const floor = floorOver(element, across, across + box.width * scale, height - margin.bottom)
      const dy = shift(top, box.height * scale, margin.top / 2, floor)
      if (dx || dy) set({ x: viewport.x + dx, y: viewport.y + dy, zoom: scale }, true)
    },
    zoomBy: (factor) => zoomAround(viewport.zoom * factor),
    zoomTo: zoomAround,
    centre([x, y]) {
      const { width, height } = size()
      set({ x: width / 2 - x * viewport.zoom, y: height / 2 - y * viewport.zoom, zoom: viewport.zoom })
    },
  }
}

/** Puts a canvas that has just come into the view that its map opens on, once. */
import type { MapCanvasHandle } from '@parley/canvas'
import type { ArgumentMap } from '@parley/model'
import { type RefObject, useEffect } from 'react'
import { openingView } from './opening-view.ts'

/** After this many frames a map is taken to be empty: then whatever is added sets the view. */
const patience = 120

export function useOpeningView(
  canvas: RefObject<MapCanvasHandle | null>,
  frame: RefObject<HTMLElement | null>,
  map: ArgumentMap,
): void {
  useEffect(() => {
    let left = patience
    let asked = requestAnimationFrame(function look() {
      const handle = canvas.current
      const { zoom, x, y } = handle?.getViewport() ?? { zoom: 1, x: 0, y: 0 }
      const untouched = zoom === 1 && x === 0 && y === 0
      const boxes = handle?.boxes()
      // The canvas fits the map once its cards are there; before that a view would be overridden.
      if (!handle || !boxes?.size || untouched) {
        if (left-- > 0) asked = requestAnimationFrame(look)
        return
      }
      const size = frame.current?.getBoundingClientRect()
      const view = size && openingView(map, boxes, size)
      if (view) handle.setViewport(view)
    })
    return () => cancelAnimationFrame(asked)
  }, [canvas, frame, map])
}

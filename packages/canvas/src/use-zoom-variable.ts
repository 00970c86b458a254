/**
 * Gives a layer the zoom as the CSS variable `--zoom`, so that what keeps its size on the screen needs no render. Set
 * on the few layers that use it and not on the whole canvas, where each step of a zoom would restyle every card.
 */
import { type RefCallback, useCallback } from 'react'
import { useKit } from './canvas-kit.ts'

export function useZoomVariable<E extends HTMLElement | SVGElement>(): RefCallback<E> {
  const { view } = useKit()
  return useCallback(
    (element: E | null) => {
      if (!element) return undefined
      const show = () => element.style.setProperty('--zoom', String(view.zoom.get()))
      show()
      return view.zoom.subscribe(show)
    },
    [view],
  )
}

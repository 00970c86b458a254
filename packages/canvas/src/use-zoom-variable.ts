/**
 * Gives a layer the zoom as the CSS variable `--zoom`, so that what keeps its size on the screen needs no render. Set
 * on the few layers that use it and not on the whole canvas, where each step of a zoom would restyle every card.
 */
import { type RefCallback, useCallback } from 'react'
import { useKit } from './canvas-kit.ts'

const settleMs = 120

/** `settled`: once a zoom is over, for layers with very many elements, whose hit widths alone hang on it. */
export function useZoomVariable<E extends HTMLElement | SVGElement>(settled = false): RefCallback<E> {
  const { view } = useKit()
  return useCallback(
    (element: E | null) => {
      if (!element) return undefined
      const show = () => element.style.setProperty('--zoom', String(view.zoom.get()))
      show()
      if (!settled) return view.zoom.subscribe(show)
      let timer: ReturnType<typeof setTimeout> | undefined
      const stop = view.zoom.subscribe(() => {
        clearTimeout(timer)
        timer = setTimeout(show, settleMs)
      })
      return () => {
        clearTimeout(timer)
        stop()
      }
    },
    [view, settled],
  )
}

/**
 * Keeps something that floats over the canvas beside what it belongs to, while the view and the cards move. It lies
 * over furniture and cards alike and never leaves the canvas; in the top layer it has the whole window. See `placeBeside`.
 */
import type { Place } from '@parley/model'
import type { Box } from '@parley/scene'
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect } from 'react'
import { useKit } from './canvas-kit.ts'
import { frameTask } from './frame.ts'
import { placeBeside } from './place-beside.ts'

/** `anchor`: in map units; undefined while it is not drawn. Sets the custom properties `--x` and `--y`, in px. */
export function useFloating(
  element: RefObject<HTMLElement | null>,
  anchor: Box | undefined,
  gap: number,
): void {
  const { view } = useKit()
  const place = useEffectEvent(() => {
    const { current: floating } = element
    const frame = view.element
    if (!floating || !frame || !anchor) return
    const { zoom } = view.get()
    const [x, y] = view.toWindow([anchor.x, anchor.y])
    const onTop = floating.popover !== null && floating.matches(':popover-open')
    const corner = onTop ? frame.getBoundingClientRect() : { x: 0, y: 0 }
    const at = placeBeside(
      { width: floating.offsetWidth, height: floating.offsetHeight },
      { x: x + corner.x, y: y + corner.y, width: anchor.width * zoom, height: anchor.height * zoom },
      onTop
        ? { width: innerWidth, height: innerHeight }
        : { width: frame.clientWidth, height: frame.clientHeight },
      gap,
    )
    floating.style.setProperty('--x', `${Math.round(at.x)}px`)
    floating.style.setProperty('--y', `${Math.round(at.y)}px`)
  })
  useLayoutEffect(() => place())
  useEffect(() => {
    const task = frameTask(() => place())
    const sized = new ResizeObserver(task.ask)
    if (view.element) sized.observe(view.element)
    if (element.current) sized.observe(element.current)
    const stop = view.subscribe(task.ask)
    return () => {
      stop()
      sized.disconnect()
      task.stop()
    }
  }, [view, element])
}

/** A place as an anchor. */
export const spotBox = ([x, y]: Place): Box => ({ x, y, width: 0, height: 0 })

/**
 * Keeps the handles of a card where they can be reached: below the card, or above it where the window ends or the
 * furniture stands, and never beyond the sides of the window.
 */
import type { Box } from '@parley/scene'
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect } from 'react'
import { useKit } from './canvas-kit.ts'
import { frameTask } from './frame.ts'
import { floorOver } from './furniture-floor.ts'

/** From the sides of the window. */
const margin = 8

/** `box`: what the handles belong to; they are anchored at its lower left corner, and shifted by `--dx` and `--dy`. */
export function useInView(element: RefObject<HTMLElement | null>, box: Box | undefined): void {
  const { view } = useKit()
  const place = useEffectEvent(() => {
    const { current: handles } = element
    const window = view.element
    if (!handles || !window || !box) return
    const { zoom } = view.get()
    const [left, top] = view.toWindow([box.x, box.y])
    const height = box.height * zoom
    const { offsetWidth, offsetHeight, offsetLeft } = handles
    const from = left + offsetLeft * zoom
    const dx = Math.max(margin - from, Math.min(0, window.clientWidth - margin - offsetWidth - from))
    // A small map or a legend stands higher than the dock, and has only its own part of the lower edge.
    const at = from + dx
    const floor = floorOver(window, at, at + offsetWidth, window.clientHeight - margin)
    const above = top + height + offsetHeight > floor && top - offsetHeight >= margin
    const isSeen = left + box.width * zoom > 0 && left < window.clientWidth
    handles.classList.toggle('pc-adds-above', above)
    handles.style.setProperty('--dx', `${isSeen ? dx : 0}px`)
    handles.style.setProperty('--dy', `${above ? -height - offsetHeight : 0}px`)
  })
  useLayoutEffect(() => place())
  useEffect(() => {
    const task = frameTask(() => place())
    const stop = view.subscribe(task.ask)
    // A panel that opens beside the canvas makes it narrower.
    const sized = new ResizeObserver(task.ask)
    if (view.element) sized.observe(view.element)
    return () => {
      stop()
      sized.disconnect()
      task.stop()
    }
  }, [view])
}

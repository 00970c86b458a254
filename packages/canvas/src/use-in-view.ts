/**
 * Keeps the handles of a card where they can be reached: below the card, or above it where the window ends or the
 * furniture stands, and never beyond the sides of the window.
 */
import type { Box } from '@parley/scene'
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect } from 'react'
import { useKit } from './canvas-kit.ts'
import { frameTask } from './frame.ts'

/** From the sides and the top; at the lower edge there is the furniture. */
const margin = 8
const furniture = 64

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
    const over = top + height + offsetHeight - (window.clientHeight - furniture)
    const above = over > 0 && top - offsetHeight >= margin
    const isSeen = left + box.width * zoom > 0 && left < window.clientWidth
    handles.classList.toggle('pc-adds-above', above)
    handles.style.setProperty('--dx', `${isSeen ? dx : 0}px`)
    handles.style.setProperty('--dy', `${above ? -height - offsetHeight : 0}px`)
  })
  useLayoutEffect(() => place())
  useEffect(() => {
    const task = frameTask(() => place())
    const stop = view.subscribe(task.ask)
    return () => {
      stop()
      task.stop()
    }
  }, [view])
}

/** Moves a floating thing so far that it lies in the window, each time it appears. */
import { type RefObject, useLayoutEffect } from 'react'
import { useKit } from './canvas-kit.ts'

const margin = 12

export function useInside(element: RefObject<HTMLElement | null>): void {
  const { view } = useKit()
  useLayoutEffect(() => {
    const { current: box } = element
    const frame = view.element?.getBoundingClientRect()
    if (!box || !frame) return
    box.style.setProperty('translate', 'none')
    const rect = box.getBoundingClientRect()
    const shift = (low: number, high: number, from: number, to: number) =>
      high > to - margin
        ? Math.max(from + margin - low, to - margin - high)
        : Math.max(0, from + margin - low)
    const dx = shift(rect.left, rect.right, frame.left, frame.right)
    const dy = shift(rect.top, rect.bottom, frame.top, frame.bottom)
    // In map units: the element is inside the scaled view.
    const { zoom } = view.get()
    if (dx || dy) box.style.setProperty('translate', `${dx / zoom}px ${dy / zoom}px`)
  })
}

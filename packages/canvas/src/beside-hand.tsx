/**
 * What a gesture would say, beside the hand: right of it and below, or on the other side where the window ends. The
 * sentence is read while the hand decides, so none of it may be cut.
 */
import type { Place } from '@parley/model'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useKit } from './canvas-kit.ts'
import { anchored } from './overlay.tsx'

/** From the hand to the sentence, in pixels. */
const away = { x: 16, y: 18 } as const

/** `at`: the hand, in map units. */
export function BesideHand({ at, children }: { readonly at: Place; readonly children: ReactNode }) {
  const { view } = useKit()
  const sentence = useRef<HTMLDivElement>(null)
  // Its size is that of its words, and those change with each place.
  useLayoutEffect(() => {
    const { current: shown } = sentence
    const window = view.element
    if (!shown || !window) return
    const [x, y] = view.toWindow(at)
    const left = x + away.x + shown.offsetWidth > window.clientWidth && x > window.clientWidth / 2
    const above = y + away.y + shown.offsetHeight > window.clientHeight
    shown.style.translate = `${left ? -away.x - shown.offsetWidth : away.x}px ${above ? -away.y - shown.offsetHeight : away.y}px`
  })
  return (
    <div className="pc-beside-hand" style={anchored(at)}>
      <div ref={sentence}>{children}</div>
    </div>
  )
}

/**
 * A panel that opens takes room from the canvas: what is selected comes out from where it would be cut, when the panel
 * opens and when the window gets narrower, unless somebody has moved the view meanwhile.
 */
import type { Id } from '@parley/model'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { panTo } from '../shell/pan-to.ts'

export function useInSight(page: EditorPage, id: Id | undefined): void {
  /** Where the canvas looked when it was last seen to. */
  const left = useRef('')
  const looksAt = () => JSON.stringify(page.canvas()?.getViewport())
  const show = useEffectEvent((width: number) => {
    const canvas = page.canvas()
    if (!canvas || !width || page.views.isPhone) return
    const box = id === undefined ? undefined : canvas.boxes().get(id)
    const { x, zoom } = canvas.getViewport()
    // What is still to be seen keeps its place on the screen.
    if (id !== undefined && box && x + (box.x + box.width) * zoom > width) panTo(canvas, [id])
    left.current = looksAt()
  })
  const narrowed = useEffectEvent((width: number) => {
    if (looksAt() === left.current) show(width)
  })
  const { view } = page.views
  useEffect(() => {
    const map = document.querySelector('.pc-root')
    if (!map || view === 'outline') return undefined
    let last = map.getBoundingClientRect().width
    show(last)
    const sized = new ResizeObserver(() => {
      const { width } = map.getBoundingClientRect()
      if (width < last) narrowed(width)
      last = width
    })
    sized.observe(map)
    return () => sized.disconnect()
  }, [view])
}

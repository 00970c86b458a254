/** A panel that opens takes room from the canvas: what is selected comes out from where it would be covered, once. */
import type { Id } from '@parley/model'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { panTo } from '../shell/pan-to.ts'

export function useInSight(page: EditorPage, panel: RefObject<HTMLElement | null>, id: Id | undefined): void {
  const show = useEffectEvent(() => {
    const canvas = page.canvas()
    const there = document.querySelector('.pc-root')?.getBoundingClientRect()
    const own = panel.current?.getBoundingClientRect()
    if (id === undefined || !canvas || !there?.width || !own || page.views.isPhone) return
    const covered = Math.max(0, there.right - own.left)
    const box = canvas.boxes().get(id)
    const { x, zoom } = canvas.getViewport()
    // What is still to be seen keeps its place on the screen.
    if (box && x + (box.x + box.width) * zoom > there.width - covered) panTo(canvas, [id], covered)
  })
  useEffect(() => show(), [])
}

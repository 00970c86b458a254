/** What somebody looked at: the window onto the canvas, the selection, and what had the keyboard. */
import type { Viewport } from '@parley/canvas'
import type { Id } from '@parley/model'
import type { EditorPage } from '../editor/editor-page.ts'

export interface SeenPlace {
  /** Undefined: there was no canvas. */
  readonly viewport: Viewport | undefined
  readonly selected: readonly Id[]
}

export const seenPlace = (page: EditorPage): SeenPlace => ({
  viewport: page.canvas()?.getViewport(),
  selected: page.stores.shared.now(),
})

/** Shows it again, with the keyboard at what was selected, as far as that is still there. */
export function backTo(page: EditorPage, { viewport, selected }: SeenPlace): void {
  const live = selected.filter((id) => page.session.map.isLive(id))
  page.select(live)
  page.focus(live[0])
  // Focus may have moved the window a little.
  if (viewport) page.canvas()?.setViewport(viewport)
}

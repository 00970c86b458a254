/**
 * What is seen first: all of the map, or in a narrow window the first proposal at its top, to be read at once. Shown
 * when there is something to show and a window to show it in, once; what people add themselves moves nothing. A canvas
 * that goes on from another begins where that one looked.
 */
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { type CanvasKit, useKit } from './canvas-kit.ts'
import { firstOf } from './walk.ts'

/** Pixels of width under which a whole map cannot be read, and what is left beside the first proposal there. */
const narrow = { below: 620, margin: 24 } as const

/** Answers with what is to be called when the view is there. */
export function useFirstView(element: RefObject<HTMLElement | null>): () => void {
  const kit = useKit()
  const shown = useRef(false)
  const show = useCallback(() => {
    const { view, board, ui } = kit
    if (shown.current || !view.element?.clientWidth || !board.boxes().size) return
    shown.current = true
    if (kit.seen) view.set(kit.seen)
    else if (!ui.editing.get() && ui.focused.get() === null) showFirst(kit)
  }, [kit])

  useEffect(() => {
    // A canvas that is hidden at first has no size.
    const sized = new ResizeObserver(show)
    if (element.current) sized.observe(element.current)
    // After what made the first card has also said who holds it.
    const stop = kit.board.subscribe(() => queueMicrotask(show))
    return () => {
      sized.disconnect()
      stop()
    }
  }, [kit, element, show])
  return show
}

function showFirst({ board, view, store }: CanvasKit): void {
  const width = view.element?.clientWidth ?? 0
  const first = width < narrow.below ? firstOf(store.map) : null
  const box = first === null ? undefined : board.box(first)
  if (!box) {
    view.fit(Array.from(board.boxes().values()), false)
    return
  }
  const zoom = Math.min(1, (width - 2 * narrow.margin) / box.width)
  view.set({ x: (width - box.width * zoom) / 2 - box.x * zoom, y: narrow.margin - box.y * zoom, zoom })
}

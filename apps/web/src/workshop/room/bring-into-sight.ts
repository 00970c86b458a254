/**
 * Brings claims into sight in whichever view is shown, each screen in its own size. A canvas that has only just been
 * opened is waited for. Whoever writes meanwhile is left alone until their hands rest, for 3 s at most.
 */
import type { Id } from '@parley/model'
import type { EditorPage } from '../../editor/editor-page.ts'
import { landKeyboard } from './land-keyboard.ts'
import { whenTypingPauses } from './typing-pause.ts'

const waitMs = 3000

/**
 * @param onThere told the first of them once it is in sight; again after whoever holds came back to it
 * @returns the way to call it off
 */
export function bringIntoSight(
  page: () => EditorPage,
  rows: readonly Id[],
  onThere?: (first: Id) => void,
): () => void {
  let frame = 0
  let callOff: (() => void) | undefined
  const stop = whenTypingPauses(() => {
    const until = performance.now() + waitMs
    const look = () => {
      const { session, select, canvas, views } = page()
      // A claim may be gone by now, or not be here yet.
      const there = rows.map((id) => session.map.resolve(id)).filter((id) => session.map.isLive(id))
      const board = canvas()
      const isDrawn = views.view === 'outline' || there.some((id) => board?.boxes().has(id))
      const isStep = there.length > 0 && there.every((id) => session.map.inference(id))
      if (there.length && (isDrawn || isStep || performance.now() >= until)) {
        for (const id of there) board?.reveal(id)
        select(there)
        if (views.view !== 'outline') board?.zoomTo(there)
        const [first] = there
        if (first === undefined) return
        callOff = landKeyboard(page, there)
        onThere?.(first)
      } else if (performance.now() < until) frame = requestAnimationFrame(look)
    }
    look()
  })
  return () => {
    stop()
    callOff?.()
    cancelAnimationFrame(frame)
  }
}

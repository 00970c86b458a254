/**
 * The map behind a presentation: it glides to what is spoken of, all else fades, nothing is selected and nothing stays
 * folded away. At the end view, folds, focus and selection are as they were. Where no canvas is to be seen nothing of it happens.
 */
import type { Box } from '@parley/scene'
import { useEffect } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { type CardsOfSlide, cardsOf } from './cards-of.ts'
import type { Slide } from './running-order.ts'
import { type Frame, viewBetween, viewOf } from './view-of.ts'

const glideMs = 420

/** @param free where the map can be seen, in client coordinates */
export function useStage(page: EditorPage, slide: Slide, free: () => DOMRect | undefined): void {
  const { showing, session, canvas: canvasNow } = page
  useEffect(() => {
    const before = showing.get()
    const selected = page.stores.shared.now()
    const canvas = canvasNow()
    const view = canvas?.getViewport()
    showing.set({ folded: new Set() })
    // No handles around what is spoken of.
    page.select([])
    document.documentElement.dataset['presenting'] = ''
    return () => {
      delete document.documentElement.dataset['presenting']
      showing.set({ folded: before.folded, inFocus: before.inFocus })
      page.select(selected.filter((id) => session.map.isLive(id)))
      if (view) canvasNow()?.setViewport(view)
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- from the beginning to the end of the presentation
  }, [])

  // A slide that says the same is the same, however often it was reckoned.
  const spoken = JSON.stringify(cardsOf(session.map, slide))
  useEffect(() => {
    const cards: CardsOfSlide | null = JSON.parse(spoken)
    showing.set({ inFocus: cards && new Set(cards.all) })
    let asked = 0
    const go = () => {
      const canvas = canvasNow()
      const root = document.querySelector('.pc-root')?.getBoundingClientRect()
      const room = free()
      if (!canvas || !root?.width || !room) return
      const frame = within(room, root)
      const boxes = canvas.boxes()
      const of = (ids: readonly string[]): readonly Box[] => ids.flatMap((id) => boxes.get(id) ?? [])
      const to = cards ? viewOf(of(cards.all), of(cards.core), frame) : viewOf([...boxes.values()], [], frame)
      if (!to) return
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
        canvas.setViewport(to)
        return
      }
      const from = canvas.getViewport()
      const start = performance.now()
      const step = (now: number) => {
        const part = Math.min(1, Math.max(0, (now - start) / glideMs))
        canvas.setViewport(part === 1 ? to : viewBetween(from, to, eased(part), frame))
        if (part < 1) asked = requestAnimationFrame(step)
      }
      asked = requestAnimationFrame(step)
    }
    // Cards that were folded away are there with the next painting.
    asked = requestAnimationFrame(go)
    return () => cancelAnimationFrame(asked)
  }, [spoken, showing, canvasNow, free])
}

const eased = (part: number): number => (part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2)

function within(room: DOMRect, root: DOMRect): Frame {
  const left = Math.max(room.left, root.left)
  const top = Math.max(room.top, root.top)
  return {
    x: left - root.left,
    y: top - root.top,
    width: Math.max(0, Math.min(room.right, root.right) - left),
    height: Math.max(0, Math.min(room.bottom, root.bottom) - top),
  }
}

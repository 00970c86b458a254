/**
 * The canvas of a store. Another store is another canvas; where it is of the same map, as when the right to write comes
 * or goes, the new one goes on where the old one was: view, selection, and the keyboard if it was there.
 */
import type { ShowingStore } from '@parley/acts'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { CanvasKit } from './canvas-kit.ts'
import type { CanvasStore } from './canvas-store.ts'
import { createKit, type StartedKit } from './create-kit.ts'

export function useKitOf(store: CanvasStore, showing: ShowingStore | null): StartedKit {
  const [made, setMade] = useState(() => ({ store, showing, kit: createKit(store, showing) }))
  if (made.store === store && made.showing === showing) return made.kit
  const kit = createKit(store, showing, made.store.map === store.map ? made.kit : undefined)
  setMade({ store, showing, kit })
  return kit
}

/** Frames within which the cards of a canvas are there. */
const patience = 120

export function useKeyboardKept(root: RefObject<HTMLElement | null>, kit: CanvasKit): void {
  const held = useRef(false)
  useEffect(() => {
    // What is taken off the page loses the keyboard without a word: only where it came last is told.
    const came = ({ target }: FocusEvent) => {
      held.current = target instanceof Node && root.current?.contains(target) === true
    }
    document.addEventListener('focusin', came)
    return () => document.removeEventListener('focusin', came)
  }, [root])
  useEffect(() => {
    if (!held.current || document.activeElement !== document.body) return undefined
    let left = patience
    let asked = requestAnimationFrame(function look() {
      // Somebody has put it elsewhere meanwhile.
      if (document.activeElement !== document.body) return
      const id = kit.ui.focused.get()
      const wanted = `[data-claim="${id}"], g[data-arrow="${id}"][tabindex]`
      const found =
        id === null ? kit.view.element : kit.view.element?.querySelector<HTMLElement | SVGElement>(wanted)
      found?.focus({ preventScroll: true })
      if (!found && left-- > 0) asked = requestAnimationFrame(look)
    })
    return () => cancelAnimationFrame(asked)
  }, [kit])
}

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
    if (held.current && document.activeElement === document.body) kit.actions.focus(kit.ui.focused.get())
  }, [kit])
}

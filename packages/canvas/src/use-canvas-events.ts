/** Listens to pointer, keys and clipboard on the canvas's element; tells whether Space is held, which pans. */
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useKit } from './canvas-kit.ts'
import { copyChosen, fetchClipCommands, pasteAt } from './clipboard.ts'
import { followPointers } from './gestures.ts'
import { pressKey } from './key-acts.ts'

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

export function useCanvasEvents(element: RefObject<HTMLElement | null>): boolean {
  const kit = useKit()
  const [spaceHeld, setSpaceHeld] = useState(false)
  const held = useRef(false)

  useEffect(() => {
    const root = element.current
    if (!root) return undefined
    const { ui, actions, store, view, lostBox } = kit
    const stopping = new AbortController()
    const { signal } = stopping
    const stopPointers = followPointers(kit, root, () => held.current || ui.tool.get() === 'hand')
    /** Where the hand was last, for what is pasted; null when it is elsewhere. */
    let hand: readonly [number, number] | null = null

    const holdSpace = (on: boolean) => {
      held.current = on
      setSpaceHeld(on)
    }
    root.addEventListener(
      'keydown',
      (event) => {
        if (event.defaultPrevented || event.isComposing || isText(event.target)) return
        if (event.code === 'Space') {
          // A button under the keyboard keeps its own Space.
          if (event.target instanceof HTMLButtonElement) return
          event.preventDefault()
          holdSpace(true)
          return
        }
        // What floats over the canvas has its own keys; Escape closes it.
        if (event.target instanceof Element && event.target.closest('.pc-own') && event.code !== 'Escape')
          return
        if (event.target instanceof HTMLButtonElement && event.key === 'Enter') return
        if (!pressKey(kit, event)) return
        event.preventDefault()
        event.stopPropagation()
      },
      { signal },
    )
    // A tool can be dropped with Escape wherever the keyboard is.
    addEventListener(
      'keydown',
      (event) => {
        if (event.code !== 'Escape' || event.defaultPrevented || isText(event.target)) return
        if (!ui.connecting.get() && ui.tool.get() === 'select') return
        event.preventDefault()
        actions.dropConnection()
        ui.tool.set('select')
      },
      { signal },
    )
    root.addEventListener('pointerdown', lostBox.leave, { signal, capture: true })
    root.addEventListener('focusout', ({ target }) => target === root && lostBox.leave(), { signal })
    addEventListener('keyup', (event) => event.code === 'Space' && holdSpace(false), { signal })
    addEventListener('blur', () => holdSpace(false), { signal })
    root.addEventListener(
      'pointermove',
      (event) => {
        hand = view.toMap(event.clientX, event.clientY)
      },
      { signal },
    )
    // Offline, or a slow network: then the first that wants one asks again.
    fetchClipCommands().catch(() => undefined)
    root.addEventListener(
      'copy',
      (event) => {
        if (!isText(event.target) && copyChosen(kit, event)) event.preventDefault()
      },
      { signal },
    )
    root.addEventListener(
      'cut',
      (event) => {
        if (isText(event.target) || !store.mayWrite || !copyChosen(kit, event)) return
        event.preventDefault()
        actions.remove(actions.chosenClaims())
      },
      { signal },
    )
    root.addEventListener(
      'paste',
      (event) => {
        if (isText(event.target) || !store.mayWrite) return
        const rect = root.getBoundingClientRect()
        const at = hand ?? view.toMap(rect.left + rect.width / 3, rect.top + rect.height / 3)
        if (pasteAt(kit, event, at)) event.preventDefault()
      },
      { signal },
    )
    // Focus that comes by other ways (a screen reader, a click on the attribution) is followed.
    root.addEventListener(
      'focusin',
      (event) => {
        const target = event.target instanceof Element ? event.target : null
        const owner = target?.closest('article[data-claim], g[data-arrow]')
        const id = owner?.getAttribute('data-claim') ?? owner?.getAttribute('data-arrow')
        if (id) ui.focused.set(id)
      },
      { signal },
    )
    return () => {
      stopping.abort()
      stopPointers()
    }
  }, [kit, element])
  return spaceHeld
}

/**
 * The keyboard stays on the stage when what it stood on goes: the button that closed a ballot, the whole phase before.
 * It goes to the stage's heading then, and a screen reader says what the stage is about now.
 */
import { type RefObject, useEffect } from 'react'

export function useKeptKeyboard(stage: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = stage.current
    if (!root) return undefined
    let held: Element | null = null
    const taken = (event: FocusEvent) => {
      held = event.target instanceof Element ? event.target : null
    }
    // Only what was taken from the page itself is lost: whoever pressed elsewhere left by themselves.
    const look = () => {
      if (!held || held.isConnected || document.activeElement !== document.body) return
      const heading = root.querySelector<HTMLElement>('h1')
      if (!heading) return
      held = null
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    }
    const changes = new MutationObserver(look)
    changes.observe(root, { childList: true, subtree: true })
    root.addEventListener('focusin', taken)
    return () => {
      changes.disconnect()
      root.removeEventListener('focusin', taken)
    }
  }, [stage])
}

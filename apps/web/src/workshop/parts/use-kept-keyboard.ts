/**
 * The keyboard stays in its part of a screen when what it stood on goes: the button that closed a ballot, the line of
 * somebody who was let in, a card that was placed, the whole phase before. It goes to the heading of the section around, if that is still there,
 * or else of the part, and a screen reader says what stands there now.
 */
import { type RefObject, useEffect } from 'react'

export function useKeptKeyboard(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = part.current
    if (!root) return undefined
    let held: Element | null = null
    let section: Element | null = null
    let asked: number | undefined
    const hold = (target: EventTarget | null) => {
      held = target instanceof Element ? target : null
      section = held?.closest('section') ?? null
    }
    const taken = ({ target }: FocusEvent) => hold(target)
    // The head of the first screen may have taken it before this listens.
    if (root.contains(document.activeElement)) hold(document.activeElement)
    // Only what was taken from the page itself is lost: whoever pressed elsewhere left by themselves.
    const look = () => {
      asked = undefined
      const at = document.activeElement
      // A button that can no longer be pressed holds the keyboard for a moment, and then nobody does.
      const isOff = held?.matches(':disabled') ?? false
      if (!held || (held.isConnected && !isOff) || (at !== document.body && !(isOff && at === held))) return
      const heading = (section?.isConnected && headingIn(section)) || headingIn(root)
      if (!heading) return
      held = null
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    }
    // A dialog that goes gives the keyboard back first.
    const soon = () => {
      asked ??= requestAnimationFrame(look)
    }
    const changes = new MutationObserver(soon)
    changes.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    // Menus and dialogs stand beside the page.
    changes.observe(document.body, { childList: true })
    root.addEventListener('focusin', taken)
    return () => {
      changes.disconnect()
      root.removeEventListener('focusin', taken)
      if (asked !== undefined) cancelAnimationFrame(asked)
    }
  }, [part])
}

const headingIn = (part: Element): HTMLElement | null =>
  part.querySelector<HTMLElement>('h1') ?? part.querySelector<HTMLElement>('h2')

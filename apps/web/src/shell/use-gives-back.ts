/** A card that goes while it has the keyboard gives it back to what had it before: else it would be nowhere. */
import { type RefObject, useLayoutEffect } from 'react'

export function useGivesBack(card: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const own = card.current
    if (!own) return undefined
    let before: EventTarget | null = null
    const come = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && own.contains(relatedTarget))) before = relatedTarget
    }
    own.addEventListener('focusin', come)
    return () => {
      // Before it is taken from the page.
      if (own.contains(document.activeElement) && before instanceof HTMLElement && before.isConnected)
        before.focus()
    }
  }, [card])
}

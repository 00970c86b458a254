/**
 * When what had the keyboard in a region goes away, as after a press on a link in it or when somebody deletes what is
 * shown, the region itself gets the keyboard: it is never left to nobody. A menu or dialog that opened from the region
 * counts as in it, and may first give the keyboard back where it had it from.
 */
import { type RefObject, useEffect } from 'react'

const over = '[role=menu], [role=dialog], [role=alertdialog], [role=listbox]'

export function useKeyboardKept(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = region.current
    if (!place) return undefined
    let inside = false
    let waiting = 0
    const note = ({ target }: Event) => {
      if (target instanceof Element && !target.closest(over)) inside = place.contains(target)
    }
    const look = () => {
      waiting = 0
      const { activeElement } = document
      if (inside && (!activeElement || activeElement === document.body)) place.focus({ preventScroll: true })
    }
    // A menu that goes gives the keyboard back a frame later.
    const lookSoon = () => {
      waiting ||= requestAnimationFrame(() => {
        waiting = requestAnimationFrame(look)
      })
    }
    // What goes from the region itself has nobody to give it back: the very next key is the region's.
    const observer = new MutationObserver((changes) => {
      if (changes.some(({ target }) => target === document.body) || document.querySelector(over)) lookSoon()
      else if (!waiting) look()
    })
    observer.observe(place, { childList: true, subtree: true })
    // Menus and dialogs hang there.
    observer.observe(document.body, { childList: true })
    document.addEventListener('focusin', note)
    document.addEventListener('pointerdown', note)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(waiting)
      document.removeEventListener('focusin', note)
      document.removeEventListener('pointerdown', note)
    }
  }, [region])
}

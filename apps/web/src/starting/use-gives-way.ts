/** Whether a note at the upper edge has to stand at the lower one, since something with the keyboard is under it. */
import { type RefObject, useEffect, useState } from 'react'

/** What can be under it: a card, a row, a text box; not a bar as wide as the page. */
const small = 0.6

export function useGivesWay(note: RefObject<HTMLElement | null>): boolean {
  const [below, setBelow] = useState(false)
  useEffect(() => {
    let asked = 0
    const look = () => {
      asked = 0
      const own = note.current
      const focused = document.activeElement
      if (!own || !(focused instanceof HTMLElement) || own.contains(focused)) return
      const box = focused.getBoundingClientRect()
      const { left, right, height, width } = own.getBoundingClientRect()
      if (box.width === 0 || box.width > window.innerWidth * small) return
      const main = own.offsetParent?.getBoundingClientRect()
      if (!main) return
      // Where it stands by itself, wherever it is now.
      const top = main.top + 16
      const covers =
        box.left < right &&
        box.right > left &&
        width > 0 &&
        box.top < top + height + 8 &&
        box.bottom > top - 8
      setBelow(covers)
    }
    const ask = () => {
      asked ||= requestAnimationFrame(look)
    }
    ask()
    const events = ['focusin', 'keyup', 'pointerup', 'wheel', 'resize'] as const
    for (const event of events) window.addEventListener(event, ask, { passive: true })
    return () => {
      cancelAnimationFrame(asked)
      for (const event of events) window.removeEventListener(event, ask)
    }
  }, [note])
  return below
}

/**
 * Whether a note at the lower edge has to stand at the upper one, since something is under it that has the keyboard or is
 * selected.
 */
import { type RefObject, useEffect, useState } from 'react'

/** What has the keyboard may be the page itself, or a whole view: nothing can give way to that. */
const small = 0.6
const selected = 'article[aria-current], [role=row][aria-selected=true]'
/** As in the note's style sheet. */
const fromEdge = 76

export function useGivesWay(note: RefObject<HTMLElement | null>): boolean {
  const [above, setAbove] = useState(false)
  useEffect(() => {
    let asked = 0
    const look = () => {
      asked = 0
      const own = note.current
      const main = own?.offsetParent?.getBoundingClientRect()
      if (!own || !main) return
      const { left, right, height } = own.getBoundingClientRect()
      // Where it stands by itself, wherever it is now.
      const bottom = main.bottom - fromEdge
      const top = bottom - height
      const covers = (one: Element | null): boolean => {
        if (!one || own.contains(one)) return false
        const box = one.getBoundingClientRect()
        if (box.width === 0 || box.height > window.innerHeight * small) return false
        return box.left < right && box.right > left && box.top < bottom + 8 && box.bottom > top - 8
      }
      setAbove([document.activeElement, ...document.querySelectorAll(selected)].some(covers))
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
  return above
}

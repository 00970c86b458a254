/**
 * Keys that hold anywhere on the map page. What the canvas or the outline has taken for itself arrives here as prevented
 * and is left alone. A text box keeps its keys to itself: what is answered there too is taken before it has them.
 */
import { type Act, actOf, type KeyMap } from '@parley/acts'
import { useEffect, useEffectEvent } from 'react'
import { isCommandKey, isTyping } from './letter-of.ts'

/** Answered in a text box too, which has an undo of its own. */
const whileTyping: readonly Act[] = [
  'save',
  'export',
  'palette',
  'search',
  'find-next',
  'find-previous',
  'next-region',
  'previous-region',
]

/** @param act does an act; says whether it meant something */
export function useMapKeys(keyMap: KeyMap, mayWrite: boolean, act: (act: Act) => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent, early: boolean) => {
    if (event.defaultPrevented || event.isComposing || isTyping(event.target) !== early) return
    const meant = actOf(keyMap, 'page', event, mayWrite)
    if (!meant || meant === 'escape') return
    // A dialog has the page to itself; only saving is still answered, because the browser's own answer is a file.
    const inDialog = document.querySelector('[role=dialog], [role=alertdialog]') !== null
    if (inDialog && meant !== 'save') return
    if (early && !(whileTyping.includes(meant) && (isCommandKey(event) || /^F\d/.test(event.code)))) return
    if (!act(meant)) return
    event.preventDefault()
    if (early) event.stopPropagation()
  })
  useEffect(() => {
    const before = (event: KeyboardEvent) => press(event, true)
    const after = (event: KeyboardEvent) => press(event, false)
    window.addEventListener('keydown', before, { capture: true })
    window.addEventListener('keydown', after)
    return () => {
      window.removeEventListener('keydown', before, { capture: true })
      window.removeEventListener('keydown', after)
    }
  }, [])
}

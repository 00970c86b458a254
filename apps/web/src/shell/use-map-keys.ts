/**
 * Keys that hold anywhere on the map page. What the canvas, the outline or a text box has taken for itself arrives here
 * as prevented and is left alone.
 */
import { type Act, actOf, type KeyMap } from '@parley/acts'
import { useEffect, useEffectEvent } from 'react'
import { isCommandKey, isTyping } from './letter-of.ts'

/** Answered in a text box too, which has an undo of its own. */
const whileTyping: readonly Act[] = ['save', 'export', 'palette', 'search', 'next-region', 'previous-region']

/** @param act does an act; says whether it meant something */
export function useMapKeys(keyMap: KeyMap, mayWrite: boolean, act: (act: Act) => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const meant = actOf(keyMap, 'page', event, mayWrite)
    if (!meant || meant === 'escape') return
    // A dialog has the page to itself; only saving is still answered, because the browser's own answer is a file.
    const inDialog = document.querySelector('[role=dialog], [role=alertdialog]') !== null
    if (inDialog && meant !== 'save') return
    if (
      isTyping(event.target) &&
      !(whileTyping.includes(meant) && (isCommandKey(event) || event.code === 'F6'))
    )
      return
    if (act(meant)) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

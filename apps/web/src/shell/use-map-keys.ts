/**
 * Keys that hold anywhere on the map page. What the canvas or a text box has taken for itself arrives here as
 * prevented and is left alone.
 */
import { useEffect, useEffectEvent } from 'react'
import { isCommandKey, isTyping, letterOf } from './letter-of.ts'

export interface MapKeys {
  readonly undo: () => void
  readonly redo: () => void
  /** Ctrl+S: people press it to be sure, so they are told. */
  readonly save: () => void
  readonly export: () => void
  readonly help: () => void
}

export function useMapKeys(keys: MapKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = event.defaultPrevented || event.isComposing ? undefined : meant(event, keys)
    if (!act) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function meant(event: KeyboardEvent, keys: MapKeys): (() => void) | undefined {
  // A dialog has the page to itself; only saving is still answered, because the browser's own answer is a file.
  const inDialog = document.querySelector('[role=dialog], [role=alertdialog]') !== null
  if (isCommandKey(event)) {
    const letter = letterOf(event)
    if (letter === 's' && !event.shiftKey) return keys.save
    if (inDialog) return undefined
    if (letter === 'e' && event.shiftKey) return keys.export
    if (isTyping(event.target)) return undefined
    if (letter === 'z') return event.shiftKey ? keys.redo : keys.undo
    if (letter === 'y' && !event.shiftKey) return keys.redo
    return undefined
  }
  return event.key === '?' && !inDialog && !isTyping(event.target) ? keys.help : undefined
}

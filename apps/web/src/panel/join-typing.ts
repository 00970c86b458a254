/**
 * Joins a text box to live typing. What is typed is in the map at once; a peer's letters come in without moving the
 * caret from its place; an input method is left alone while it composes; undo in the box is the map's undo, never the
 * browser's. The box is filled by hand: nothing else may set its value while it is joined.
 */
import type { Typing } from '@parley/canvas'

interface Hands {
  readonly undo: () => void
  readonly redo: () => void
  /** The box shows this now. */
  readonly shows: (text: string) => void
}

/** Returns the way to end it, which writes what is left and is idempotent. */
export function joinTyping(
  area: HTMLTextAreaElement,
  typing: Typing,
  { undo, redo, shows }: Hands,
): () => void {
  let composing = false
  let ended = false
  area.value = typing.text
  shows(typing.text)

  const report = () => {
    shows(area.value)
    if (composing) return
    typing.input({ text: area.value, start: area.selectionStart, end: area.selectionEnd })
  }
  const stopRemote = typing.onRemote((text, moved) => {
    const { selectionStart, selectionEnd, selectionDirection } = area
    area.value = text
    area.setSelectionRange(moved(selectionStart), moved(selectionEnd), selectionDirection)
    shows(text)
  })
  const takeBack = (event: InputEvent) => {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
    event.preventDefault()
    if (event.inputType === 'historyUndo') undo()
    else redo()
  }
  const startComposing = () => {
    composing = true
    typing.composing(true)
  }
  const endComposing = () => {
    composing = false
    // The letters that were composed first, then the peers' letters that waited for them.
    report()
    typing.composing(false)
  }
  const select = () => {
    if (document.activeElement === area && !composing) typing.select(area.selectionStart, area.selectionEnd)
  }
  area.addEventListener('input', report)
  area.addEventListener('beforeinput', takeBack)
  area.addEventListener('compositionstart', startComposing)
  area.addEventListener('compositionend', endComposing)
  document.addEventListener('selectionchange', select)
  return () => {
    if (ended) return
    ended = true
    area.removeEventListener('input', report)
    area.removeEventListener('beforeinput', takeBack)
    area.removeEventListener('compositionstart', startComposing)
    area.removeEventListener('compositionend', endComposing)
    document.removeEventListener('selectionchange', select)
    stopRemote()
    typing.end()
  }
}

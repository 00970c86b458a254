/**
 * Where a text that is pasted or dropped into a box is longer than the box may hold, this says how much was left out,
 * right behind the box, and keeps the rest there to be copied. It holds for all boxes of a map's page; canvas and
 * outline tell it of their own.
 */
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { EditorPage } from '../editor/editor-page.ts'
import { CutOffNote } from './cut-off-note.tsx'
import styles from './cut-off-note.module.css'
import { cutOff } from './cut-off.ts'

interface Left {
  readonly rest: string
  readonly limit: number
  readonly box: HTMLInputElement | HTMLTextAreaElement
  /** Stands behind the box. */
  readonly place: HTMLElement
}

interface Props {
  readonly page: Pick<EditorPage, 'editorSay' | 'say' | 'announce'>
}

export default function CutOffNotes({ page }: Props) {
  const [left, setLeft] = useState<Left | null>(null)
  const place = left?.place
  useEffect(() => () => place?.remove(), [place])
  useEffect(() => {
    const put = (event: InputEvent) => {
      const { target: box } = event
      if (event.defaultPrevented || !isBox(box) || box.closest('[role=application], [role=treegrid]')) return
      const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? ''
      // Pasted, dropped, dictated: who types letter by letter sees that no more come.
      if (text.length < 2) return
      const rest = cutOff(box, text)
      setLeft(rest ? { rest, limit: box.maxLength, box, place: placeBehind(box) } : null)
    }
    addEventListener('beforeinput', put)
    return () => removeEventListener('beforeinput', put)
  }, [])
  if (!left) return null
  const close = () => {
    setLeft(null)
    left.box.focus()
  }
  return createPortal(
    <CutOffNote
      key={left.rest}
      say={page.editorSay.panel}
      closeLabel={page.say.shell.close}
      rest={left.rest}
      limit={left.limit}
      announce={page.announce}
      onClose={close}
    />,
    left.place,
  )
}

const isBox = (target: EventTarget | null): target is Left['box'] =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement

/** An element of our own right behind the box and its frame: where a Tab from the box leads. */
function placeBehind(box: Left['box']): HTMLElement {
  const place = document.createElement('div')
  place.className = styles['place'] ?? ''
  const frame =
    box.closest('.field') ?? (box instanceof HTMLTextAreaElement ? box.parentElement : null) ?? box
  frame.after(place)
  return place
}

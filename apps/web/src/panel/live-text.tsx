/**
 * A text of the map in the panel: read where it stands, and written where it stands. Writing begins when the box gets
 * the keyboard and ends when it loses it. Other people's carets are in it. Who may only look gets plain text.
 */
import { markedWords, type Typing } from '@parley/canvas'
import { codeOf } from '@parley/acts'
import { limits, wordsName, type WordsPlace } from '@parley/protocol'
import { useLayoutEffect, useRef, useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { tagOf } from '../shell/speech.tsx'
import { joinTyping } from './join-typing.ts'
import styles from './live-text.module.css'
import { usePeersWriting } from './use-peers-writing.ts'
import { useRowsOf } from './use-rows-of.ts'

interface Props {
  readonly page: EditorPage
  readonly place: WordsPlace
  readonly label: string
  readonly placeholder?: string
  /** Enter begins another line; else it ends the writing. */
  readonly lines?: boolean
  readonly look?: 'lead' | 'text' | 'title' | 'note'
  /** Takes the keyboard as soon as it is there. */
  readonly takesKeyboard?: boolean
  /** The box got the keyboard, or lost it. */
  readonly onHold?: (held: boolean) => void
  /** The keyboard leaves by Enter or Escape. */
  readonly onLeave: () => void
}

export function LiveText(props: Props) {
  const { page, place, look = 'text' } = props
  const { map, mayWrite } = page.stores.canvas
  useRowsOf(map, [place.row])
  const words = map.words(place.field, place.row, place.lang)
  // One box for one place: its writing ends when another text takes its place.
  if (mayWrite) return <Box key={wordsName(place)} {...props} words={words} />
  return (
    <p className={`${styles['plain']} ${styles[look]}`} lang={tagOf(place.lang)}>
      {words}
    </p>
  )
}

function Box({
  page,
  place: { field, row, lang },
  label,
  placeholder = '',
  lines = false,
  look = 'text',
  takesKeyboard = false,
  onHold,
  onLeave,
  words,
}: Props & { readonly words: string }) {
  const { canvas: store } = page.stores
  const box = useRef<HTMLTextAreaElement>(null)
  const end = useRef<(() => void) | null>(null)
  /** What the box shows while somebody types in it; null while nobody does. */
  const [typed, setTyped] = useState<string | null>(null)
  const peers = usePeersWriting(page, field, row, lang)

  // Before the browser paints, so that a text that somebody else changed is never seen as it was.
  useLayoutEffect(() => {
    if (box.current && !end.current) box.current.value = words
  })
  useLayoutEffect(
    () => () => {
      end.current?.()
      end.current = null
    },
    [],
  )
  useLayoutEffect(() => {
    if (takesKeyboard) box.current?.focus()
  }, [takesKeyboard])

  const begin = () => {
    const area = box.current
    if (!area || end.current) return
    const typing: Typing = store.type({ field, row, lang })
    end.current = joinTyping(area, typing, {
      undo: () => store.undo(),
      redo: () => store.redo(),
      shows: setTyped,
    })
    onHold?.(true)
  }
  const leave = () => {
    // Another window in front does not end the writing.
    if (!document.hasFocus()) return
    end.current?.()
    end.current = null
    setTyped(null)
    onHold?.(false)
  }
  const press = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    const { nativeEvent } = event
    // While an input method composes, Enter and Escape are its own; 229 is how older ones say so.
    if (nativeEvent.isComposing || nativeEvent.keyCode === 229) {
      event.stopPropagation()
      return
    }
    const ctrl = event.ctrlKey || event.metaKey
    const code = codeOf(event)
    if (ctrl && !event.altKey && (code === 'KeyZ' || code === 'KeyY')) {
      event.preventDefault()
      if (code === 'KeyY' || event.shiftKey) store.redo()
      else store.undo()
    } else if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey && !lines)) {
      event.preventDefault()
      event.stopPropagation()
      onLeave()
    }
  }

  const shown = typed ?? words
  return (
    <div className={`${styles['box']} ${styles[look]}`} lang={tagOf(lang)}>
      <div className={styles['mirror']} aria-hidden="true">
        {peers.length ? markedWords(shown || placeholder, peers) : shown || placeholder}
        {'\u200b'}
      </div>
      <textarea
        ref={box}
        rows={1}
        aria-label={label}
        placeholder={placeholder}
        maxLength={limits.textLength}
        spellCheck
        onFocus={begin}
        onBlur={leave}
        onKeyDown={press}
      />
      {peers.length > 0 && (
        <div className={styles['peers']}>
          {peers.map(({ key, name, colour }) => (
            <span key={key} className={`p${colour}`}>
              {page.editorSay.panel.writes(name)}
            </span>
          ))}
        </div>
      )}
    </div>
  )
}

/**
 * The text box over a claim's words, with the very same measures, so that nothing jumps when it opens. What is typed
 * is in the map at once, as a typing session: the box is filled by hand (React never sets its value), a peer's letters
 * come in without moving the caret from its place, and an input method is left alone while it composes. Undo in the
 * box is the map's undo, never the browser's.
 */
import { codeOf } from '@parley/acts'
import type { Id } from '@parley/model'
import { limits, type WordField } from '@parley/protocol'
import { useLayoutEffect, useRef, useState } from 'react'
import { useKit, useReading } from './canvas-kit.ts'
import type { Typing } from './canvas-store.ts'
import { PeerMarks } from './peer-marks.tsx'
import { turnedByTyping } from './typed-relation.ts'

interface Props {
  readonly claim: Id
  readonly field: WordField & ('text' | 'title')
  readonly label: string
  /** Shown while the box is empty: an invitation, or the original that is being translated. */
  readonly placeholder: string
}

export function WordsBox({ claim, field, label, placeholder }: Props) {
  const kit = useKit()
  const { store, ui, actions, hand } = kit
  const { lang } = useReading()
  const box = useRef<HTMLTextAreaElement>(null)
  const [shown, setShown] = useState('')

  useLayoutEffect(() => {
    const area = box.current
    if (!area) return undefined
    const typing: Typing = hand.mine(() => store.type({ field, row: claim, lang }))
    let composing = false
    area.value = typing.text
    setShown(typing.text)
    area.focus({ preventScroll: true })
    area.setSelectionRange(area.value.length, area.value.length)

    let last = typing.text
    const isFresh = ui.editing.get()?.fresh === true && field === 'text'
    const report = () => {
      const turned = isFresh && !composing ? turnedByTyping(kit, claim, last, area.value) : null
      if (turned) {
        area.value = turned.text
        area.setSelectionRange(turned.text.length, turned.text.length)
      }
      setShown(area.value)
      if (composing) return
      last = area.value
      hand.mine(() => typing.input({ text: area.value, start: area.selectionStart, end: area.selectionEnd }))
      turned?.turn()
    }
    const stopRemote = typing.onRemote((text, moved) => {
      const { selectionStart, selectionEnd, selectionDirection } = area
      area.value = text
      last = text
      area.setSelectionRange(moved(selectionStart), moved(selectionEnd), selectionDirection)
      setShown(text)
    })
    const beforeInput = (event: InputEvent) => {
      const length = area.value.length - (area.selectionEnd - area.selectionStart) + (event.data?.length ?? 0)
      // The box takes what fits and says nothing.
      if (length > limits.textLength)
        ui.notice.set({ says: { why: 'too-long', length, limit: limits.textLength }, at: null })
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
      event.preventDefault()
      if (event.inputType === 'historyUndo') actions.undo()
      else actions.redo()
    }
    const startComposing = () => {
      composing = true
      typing.composing(true)
    }
    const endComposing = () => {
      composing = false
      // The letters that were composed first, then the peers' letters that waited for them.
      report()
      hand.mine(() => typing.composing(false))
    }
    const select = () => {
      if (document.activeElement === area && !composing) typing.select(area.selectionStart, area.selectionEnd)
    }
    area.addEventListener('input', report)
    area.addEventListener('beforeinput', beforeInput)
    area.addEventListener('compositionstart', startComposing)
    area.addEventListener('compositionend', endComposing)
    document.addEventListener('selectionchange', select)
    return () => {
      area.removeEventListener('input', report)
      area.removeEventListener('beforeinput', beforeInput)
      area.removeEventListener('compositionstart', startComposing)
      area.removeEventListener('compositionend', endComposing)
      document.removeEventListener('selectionchange', select)
      stopRemote()
      hand.mine(() => typing.end())
    }
  }, [kit, store, ui, hand, actions, claim, field, lang])

  const close = () => {
    actions.leave()
    if (store.map.isLive(claim)) actions.focus(claim)
  }

  const press = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation()
    const { nativeEvent } = event
    // While an input method composes, Enter and Escape are its own; 229 is how older ones say so.
    if (nativeEvent.isComposing || nativeEvent.keyCode === 229) return
    const ctrl = event.ctrlKey || event.metaKey
    const isProposal = store.map.claim(claim)?.kind === 'proposal'
    const code = codeOf(event)
    if (ctrl && (code === 'KeyZ' || code === 'KeyY')) {
      event.preventDefault()
      if (code === 'KeyY' || event.shiftKey) actions.redo()
      else actions.undo()
    } else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Escape') {
      event.preventDefault()
      close()
    } else if (event.key === 'Tab') {
      event.preventDefault()
      const editing = ui.editing.get()
      if (editing && isProposal && (field === 'title') === !event.shiftKey) {
        ui.editing.set({ ...editing, field: field === 'title' ? 'text' : 'title' })
        return
      }
      close()
    }
  }

  return (
    <div className="pc-box" lang={lang}>
      <div className="pc-mirror" aria-hidden="true">
        <PeerMarks claim={claim} field={field} lang={lang} text={shown || placeholder} />
        {'\u200b'}
      </div>
      <textarea
        ref={box}
        className="pc-own nopan nokey"
        rows={1}
        aria-label={label}
        placeholder={placeholder}
        maxLength={limits.textLength}
        spellCheck
        onKeyDown={press}
        onBlur={() => {
          // Another window in front does not end the writing.
          if (!document.hasFocus()) return
          const editing = ui.editing.get()
          if (editing?.claim === claim && editing.field === field) actions.leave()
        }}
      />
    </div>
  )
}

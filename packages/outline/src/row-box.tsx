/**
 * The text box in a row. What is typed is in the map at once, as a typing session: the box is filled by hand (React
 * never sets its value), a peer's letters come in without moving the caret from its place, and an input method is left
 * alone while it composes. Undo in the box is the map's undo, never the browser's.
 */
import { limits } from '@parley/protocol'
import { useLayoutEffect, useRef, useState } from 'react'
import { useKit, useReading } from './outline-kit.ts'
import type { Editing } from './outline-ui.ts'
import { PeerCarets } from './peer-carets.tsx'
import { turnByWords } from './typed-relation.ts'
import { wordsIn } from './words-in.ts'

export function RowBox({ editing }: { readonly editing: Editing }) {
  const { store, ui, acts, hand, walk, live } = useKit()
  const { lang, messages } = useReading()
  const { claim, field, key } = editing
  const box = useRef<HTMLTextAreaElement>(null)
  const [shown, setShown] = useState('')

  useLayoutEffect(() => {
    const area = box.current
    if (!area) return undefined
    const typing = hand.mine(() => store.type({ field, row: claim, lang }))
    let composing = false
    /** Only the first letters can say a relation. */
    let begun = typing.text.length > 1
    area.value = typing.text
    setShown(typing.text)
    area.focus({ preventScroll: true })
    area.setSelectionRange(area.value.length, area.value.length)
    area.scrollIntoView({ block: 'nearest' })

    const report = () => {
      if (!composing) {
        const words = begun ? null : turnByWords(store, live, acts, editing, area.value)
        // What said the relation is no part of the words.
        if (words !== null) area.value = words
        begun = area.value.length > 1
      }
      setShown(area.value)
      if (composing) return
      hand.mine(() => typing.input({ text: area.value, start: area.selectionStart, end: area.selectionEnd }))
    }
    const stopRemote = typing.onRemote((text, moved) => {
      const { selectionStart, selectionEnd, selectionDirection } = area
      area.value = text
      area.setSelectionRange(moved(selectionStart), moved(selectionEnd), selectionDirection)
      setShown(text)
    })
    const beforeInput = (event: InputEvent) => {
      const length = area.value.length - (area.selectionEnd - area.selectionStart) + (event.data?.length ?? 0)
      // The box takes what fits and says nothing.
      if (length > limits.textLength)
        ui.notice.set({ key, says: { why: 'too-long', length, limit: limits.textLength } })
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return
      event.preventDefault()
      if (event.inputType === 'historyUndo') acts.undo()
      else acts.redo()
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
    // The box of one text stays the same while what is around it changes.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [store, ui, hand, acts, claim, field, lang])

  const close = () => {
    acts.leave()
    if (store.map.isLive(claim)) walk.focus(live.byKey(key) ? key : (live.rowOf(claim)?.key ?? key))
  }

  const press = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    const { nativeEvent } = event
    // While an input method composes, Enter and Escape are its own; 229 is how older ones say so.
    if (nativeEvent.isComposing || nativeEvent.keyCode === 229) return
    const ctrl = event.ctrlKey || event.metaKey
    const letter = /^[a-z]$/i.test(event.key) ? `Key${event.key.toUpperCase()}` : event.code
    const isProposal = store.map.claim(claim)?.kind === 'proposal'
    if (ctrl && (letter === 'KeyZ' || letter === 'KeyY')) {
      event.preventDefault()
      if (letter === 'KeyY' || event.shiftKey) acts.redo()
      else acts.undo()
    } else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Escape') {
      event.preventDefault()
      close()
    } else if (event.key === 'Tab') {
      event.preventDefault()
      if (isProposal && (field === 'title') === !event.shiftKey)
        ui.editing.set({ ...editing, field: field === 'title' ? 'text' : 'title' })
      else close()
    }
  }

  const original = wordsIn(store.map, field, claim, lang)
  const isNew = original.text !== '' && original.lang !== lang
  const kind = store.map.claim(claim)?.kind ?? 'claim'
  const isTitle = field === 'title'
  const label = isNew
    ? messages.canvas.translateInto(new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang)
    : isTitle
      ? messages.canvas.shortName
      : messages.canvas.words
  const invite = isNew
    ? original.text
    : isTitle
      ? messages.canvas.shortNameInvite
      : messages.canvas.wordsInvite[kind]
  return (
    <span className="po-box" lang={lang}>
      <span className="po-mirror" aria-hidden="true">
        <PeerCarets claim={claim} field={field} lang={lang} text={shown || invite} />
        {'\u200b'}
      </span>
      <textarea
        ref={box}
        rows={1}
        aria-label={label}
        placeholder={invite}
        maxLength={limits.textLength}
        spellCheck
        onKeyDown={press}
        onBlur={() => {
          // Another window in front does not end the writing.
          if (!document.hasFocus()) return
          const now = ui.editing.get()
          if (now?.claim === claim && now.field === field) acts.leave()
        }}
      />
    </span>
  )
}

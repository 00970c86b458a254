/** A refusal as one sentence beside the hand; it goes with the next act, or by itself after a while. */
import { useEffect, useRef } from 'react'
import { useKit, useReading } from './canvas-kit.ts'
import { useAnchor } from './overlay.tsx'
import { refusalSentence } from './refusal-sentence.ts'
import { useSignal } from './signal.ts'
import { spotBox, useFloating } from './use-floating.ts'

const staysMs = 6000

export function RefusalNotice() {
  const { ui, store } = useKit()
  const { messages, lang } = useReading()
  const notice = useSignal(ui.notice)
  const focused = useSignal(ui.focused)
  const beside = useAnchor(notice && !notice.at ? focused : null)
  useEffect(() => {
    if (!notice) return undefined
    const timer = setTimeout(() => ui.notice.set(null), staysMs)
    return () => clearTimeout(timer)
  }, [notice, ui])
  const at = notice?.at ? spotBox(notice.at) : beside
  const hint = useRef<HTMLDivElement>(null)
  useFloating(hint, at, 10)
  if (!notice || !at) return null
  return (
    <div ref={hint} className="pc-refusal">
      <output className="pc-hint pc-hint-refused">
        {refusalSentence(store.map, notice.refusal, lang, messages)}
      </output>
    </div>
  )
}

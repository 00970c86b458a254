/**
 * A sentence beside the hand: why something was not done, or a question with its answers. It goes with the next act; a
 * sentence by itself also after a while.
 */
import { useEffect, useRef } from 'react'
import { useKit, useReading } from './canvas-kit.ts'
import { Said } from './live-region.tsx'
import { useAnchor } from './overlay.tsx'
import { refusalSentence } from './refusal-sentence.ts'
import { useSignal } from './signal.ts'
import { spotBox, useFloating } from './use-floating.ts'

const staysMs = 6000

export function RefusalNotice() {
  const { ui, store, actions } = useKit()
  const { messages, lang } = useReading()
  const notice = useSignal(ui.notice)
  const focused = useSignal(ui.focused)
  const beside = useAnchor(notice && !notice.at ? focused : null)
  const offers = notice?.offers ?? []
  useEffect(() => {
    if (!notice || notice.asks) return undefined
    const timer = setTimeout(() => ui.notice.set(null), staysMs)
    return () => clearTimeout(timer)
  }, [notice, ui])
  const at = notice?.at ? spotBox(notice.at) : beside
  const hint = useRef<HTMLDivElement>(null)
  useFloating(hint, at, 10)
  useEffect(() => {
    if (notice?.asks) hint.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [notice])
  const says = notice?.says ?? ''
  const sentence = typeof says === 'string' ? says : refusalSentence(store.map, says, lang, messages)
  if (!notice || !at) return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape is a second way past its buttons
    <div
      ref={hint}
      className="pc-refusal"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        ui.notice.set(null)
        actions.focus(focused)
      }}
    >
      <Said
        className={typeof says === 'string' ? 'pc-hint' : 'pc-hint pc-hint-refused'}
        sentence={sentence}
      />
      {offers.length > 0 && (
        <span className="pc-offers">
          {offers.map(({ label, run }) => (
            <button
              key={label}
              type="button"
              className="pc-offer"
              onClick={() => {
                ui.notice.set(null)
                // The pressed button goes: the keyboard is not to go with it.
                actions.focus(focused)
                run()
              }}
            >
              {label}
            </button>
          ))}
        </span>
      )}
    </div>
  )
}

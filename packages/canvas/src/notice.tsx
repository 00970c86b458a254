/**
 * A sentence beside the hand: why something was not done, or a question with its answers. It goes with the next act; a
 * sentence by itself also after a while.
 */
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
  const offers = notice?.offers ?? []
  useEffect(() => {
    if (!notice || notice.offers?.length) return undefined
    const timer = setTimeout(() => ui.notice.set(null), staysMs)
    return () => clearTimeout(timer)
  }, [notice, ui])
  const at = notice?.at ? spotBox(notice.at) : beside
  const hint = useRef<HTMLDivElement>(null)
  useFloating(hint, at, 10)
  useEffect(() => {
    if (notice?.offers?.length) hint.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [notice])
  if (!notice || !at) return null
  const { says } = notice
  return (
    <div ref={hint} className="pc-refusal">
      <output className={typeof says === 'string' ? 'pc-hint' : 'pc-hint pc-hint-refused'}>
        {typeof says === 'string' ? says : refusalSentence(store.map, says, lang, messages)}
      </output>
      {offers.length > 0 && (
        <span className="pc-offers">
          {offers.map(({ label, run }) => (
            <button
              key={label}
              type="button"
              className="pc-offer"
              onClick={() => {
                ui.notice.set(null)
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

/**
 * A sentence beside the row: it goes with the next act, or by itself after a while; one that asks waits for its answer.
 * The live region says it too.
 */
import { useEffect } from 'react'
import { useKit, useReading } from './outline-kit.ts'
import type { OutlineRow } from './outline-row.ts'
import { refusalSentence } from './row-name.ts'
import { usePart } from './signal.ts'

const staysMs = 6000

export function RowNotice({ row }: { readonly row: OutlineRow }) {
  const { ui, store, say, walk } = useKit()
  const reading = useReading()
  const notice = usePart(ui.notice, (now) => (now?.key === row.key ? now : null))
  const says = notice?.says
  const sentence =
    says === undefined ? null : typeof says === 'string' ? says : refusalSentence(store.map, says, reading)
  const asks = (notice?.offers?.length ?? 0) > 0
  useEffect(() => {
    if (sentence === null) return undefined
    say(sentence)
    if (asks) return undefined
    const timer = setTimeout(() => ui.notice.set(null), staysMs)
    return () => clearTimeout(timer)
  }, [sentence, asks, ui, say])
  if (sentence === null) return null
  return (
    <div className="po-refusal">
      {sentence}
      {notice?.offers && (
        <span className="po-offers">
          {notice.offers.map(({ label, run }) => (
            <button
              key={label}
              type="button"
              className="po-do"
              onClick={() => {
                ui.notice.set(null)
                // The pressed button goes: the keyboard is not to go with it.
                walk.focus(row.key)
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

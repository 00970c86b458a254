/** A refusal beside the row; it goes with the next act, or by itself after a while. The live region says it too. */
import { useEffect } from 'react'
import { useKit, useReading } from './outline-kit.ts'
import type { OutlineRow } from './outline-row.ts'
import { refusalSentence } from './row-name.ts'
import { usePart } from './signal.ts'

const staysMs = 6000

export function RowNotice({ row }: { readonly row: OutlineRow }) {
  const { ui, store, say } = useKit()
  const reading = useReading()
  const notice = usePart(ui.notice, (now) => (now?.key === row.key ? now : null))
  const sentence = notice && refusalSentence(store.map, notice.refusal, reading)
  useEffect(() => {
    if (sentence === null) return undefined
    say(sentence)
    const timer = setTimeout(() => ui.notice.set(null), staysMs)
    return () => clearTimeout(timer)
  }, [sentence, ui, say])
  return sentence === null ? null : <p className="po-refusal">{sentence}</p>
}

/**
 * Says results to screen readers, politely: by the page's one live region, or by regions of the canvas's own where the
 * page has none.
 */
import { type ReactNode, useEffect, useState } from 'react'
import { useKit } from './canvas-kit.ts'
import { useSignal } from './signal.ts'

export function LiveRegion() {
  const said = useSignal(useKit().ui.said)
  return useSaidByPage(said) ? null : (
    <output className="pc-unseen" aria-live="polite">
      {said}
    </output>
  )
}

interface SaidProps {
  readonly className: string
  /** What is heard, once each time that it is another. */
  readonly sentence: string
  readonly children?: ReactNode
}

/** A sentence beside the hand that is heard too. */
export function Said({ className, sentence, children = sentence }: SaidProps) {
  return useSaidByPage(sentence) ? (
    <span className={className}>{children}</span>
  ) : (
    <output className={className}>{children}</output>
  )
}

/** Has the page say it; false as long as the page has no voice. */
function useSaidByPage(sentence: string): boolean {
  const { lent } = useKit()
  const [byPage, setByPage] = useState(false)
  useEffect(() => {
    const { pageActs } = lent()
    // oxlint-disable-next-line react/set-state-in-effect -- what the page lends is known once the canvas has read it
    setByPage(pageActs?.say !== undefined)
    if (sentence) pageActs?.say?.(sentence)
  }, [sentence, lent])
  return byPage
}

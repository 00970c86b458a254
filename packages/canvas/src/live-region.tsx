/** Says results to screen readers, politely. */
import { useKit } from './canvas-kit.ts'
import { useSignal } from './signal.ts'

export function LiveRegion() {
  const said = useSignal(useKit().ui.said)
  return (
    <output className="pc-unseen" aria-live="polite">
      {said}
    </output>
  )
}

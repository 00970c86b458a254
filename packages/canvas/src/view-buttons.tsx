/** Back and forward through what one looked at, beside the zoom; each is greyed at its end. */
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useKit } from './canvas-kit.ts'
import { useHandWords } from './hand-words.ts'
import { useKeyHints } from './key-hints.ts'
import { useSignal } from './signal.ts'

const icon = { size: 16, strokeWidth: 1.75 }

export function ViewButtons() {
  const { views } = useKit()
  const names = useHandWords()?.acts
  const { withKey } = useKeyHints()
  const canBack = useSignal(views.canBack)
  const canForward = useSignal(views.canForward)
  if (!names) return null
  // Not `disabled`: who presses until the end keeps the keyboard where it is.
  return (
    <>
      <button
        type="button"
        className="pc-icon pc-view-back"
        aria-label={names['view-back']}
        title={withKey(names['view-back'], 'view-back')}
        aria-disabled={!canBack}
        onClick={views.back}
      >
        <ChevronLeft {...icon} />
      </button>
      <button
        type="button"
        className="pc-icon pc-view-forward"
        aria-label={names['view-forward']}
        title={withKey(names['view-forward'], 'view-forward')}
        aria-disabled={!canForward}
        onClick={views.forward}
      >
        <ChevronRight {...icon} />
      </button>
    </>
  )
}

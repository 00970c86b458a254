/** One question, one way on, one way back. Cancel has the focus: what is asked about cannot be taken back. */
import type { Question } from './confirm-later.tsx'
import styles from './confirm-dialog.module.css'
import { DialogFrame } from './dialog-frame.tsx'
import { useSay } from './speech.tsx'
import { useFocusOnOpen } from './use-focus-on-open.ts'

export default function ConfirmDialog({ question, detail, action, onAnswer }: Question) {
  const say = useSay()
  const cancel = useFocusOnOpen<HTMLButtonElement>()
  return (
    <DialogFrame label={question} size="small" role="alertdialog" onClose={() => onAnswer(false)}>
      <p className={styles['question']}>{question}</p>
      {detail && <p className="hint">{detail}</p>}
      <div className={styles['acts']}>
        <button type="button" ref={cancel} className="btn line" onClick={() => onAnswer(false)}>
          {say.shell.cancel}
        </button>
        <button type="button" className="btn ink" onClick={() => onAnswer(true)}>
          {action}
        </button>
      </div>
    </DialogFrame>
  )
}

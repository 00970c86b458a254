/** One question, one way on, one way back. Cancel has the focus: what is asked about cannot be taken back. */
import type { Question } from './confirm-later.tsx'
import styles from './confirm-dialog.module.css'
import { DialogFrame } from './dialog-frame.tsx'
import { useSay } from './speech.tsx'

export default function ConfirmDialog({ question, detail, action, onAnswer }: Question) {
  const say = useSay()
  return (
    <DialogFrame label={question} size="small" role="alertdialog" onClose={() => onAnswer(false)}>
      <p className={styles['question']}>{question}</p>
      {detail && <p className="hint">{detail}</p>}
      <div className={styles['acts']}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog that opens takes the focus somewhere */}
        <button type="button" className="btn line" autoFocus onClick={() => onAnswer(false)}>
          {say.shell.cancel}
        </button>
        <button type="button" className="btn ink" onClick={() => onAnswer(true)}>
          {action}
        </button>
      </div>
    </DialogFrame>
  )
}

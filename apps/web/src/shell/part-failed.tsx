/** Says that a part of the page did not come, beside what goes on working. */
import { X } from 'lucide-react'
import styles from './part-failed.module.css'
import { useSay } from './speech.tsx'

export function PartFailed({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  return (
    <div role="alert" className={styles['failed']}>
      <p>{say.shell.anotherPage}</p>
      <button type="button" className="btn line" onClick={() => location.reload()}>
        {say.shell.reload}
      </button>
      <button
        type="button"
        className="btn icon quiet"
        aria-label={say.shell.close}
        title={say.shell.close}
        onClick={onClose}
      >
        <X aria-hidden />
      </button>
    </div>
  )
}

/** One link of the share dialog: what it lets people do, the link itself, and the button that copies it. */
import { type ReactNode, useRef } from 'react'
import { useSay } from '../shell/speech.tsx'
import { CopyButton } from './copy-button.tsx'
import styles from './link-row.module.css'

interface Props {
  readonly icon: ReactNode
  readonly name: string
  readonly about: string
  readonly url: string
  readonly inQr: boolean
  readonly strong?: boolean
  readonly onCopied?: () => void
}

export function LinkRow({ icon, name, about, url, inQr, strong, onCopied }: Props) {
  const say = useSay()
  const field = useRef<HTMLInputElement>(null)
  return (
    <div className={styles['row']}>
      <p className={styles['head']}>
        {icon}
        {name}
        {inQr && <span className={styles['mark']}>{say.share.inQr}</span>}
      </p>
      <p className="hint">{about}</p>
      <div className={styles['link']}>
        <input
          ref={field}
          className="field"
          readOnly
          value={url}
          aria-label={name}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton
          text={url}
          name={name}
          field={field}
          {...(strong ? { strong } : {})}
          {...(onCopied ? { onDone: (came) => came === 'copied' && onCopied() } : {})}
        />
      </div>
    </div>
  )
}

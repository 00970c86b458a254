/** A sentence at the foot of the hosts' room: why something was not done, or what was. Read out politely. */
import { useState } from 'react'
import { Notice, type Said } from '../../shell/notice.tsx'
import styles from './host-notice.module.css'

export function HostNotice({ said, onOver }: { readonly said: Said | null; readonly onOver: () => void }) {
  const [spoken, speak] = useState('')
  return (
    // Over dialogs too, and read out there: what was refused was asked for in one.
    <div data-react-aria-top-layer="">
      <output className="unseen">{spoken}</output>
      {said && (
        <div className={styles['place']}>
          <Notice key={said.text} said={said} say={speak} onOver={onOver} />
        </div>
      )}
    </div>
  )
}

/** For a map just made: the host link lies in this browser alone. Stands until it is copied or put away. */
import { useRef } from 'react'
import { noteHostKept } from '../home/known-maps.ts'
import { BarNote } from '../shell/bar-note.tsx'
import { useSay } from '../shell/speech.tsx'
import { CopyButton } from '../share/copy-button.tsx'
import styles from './keep-host-link.module.css'

export function KeepHostLink({ map, url }: { map: string; url: string }) {
  const say = useSay()
  const field = useRef<HTMLInputElement>(null)
  return (
    <BarNote title={say.share.keepTitle} text={say.share.keepText} onClose={() => noteHostKept(map)}>
      {/* The old way of copying needs a field; it is not shown, because the link is not for the room to read. */}
      <input ref={field} className={styles['field']} readOnly tabIndex={-1} aria-hidden="true" value={url} />
      <CopyButton
        text={url}
        name={say.share.hostLink}
        label={say.share.copyHost}
        field={field}
        strong
        onCopied={() => noteHostKept(map)}
      />
    </BarNote>
  )
}

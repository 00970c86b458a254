/** A window of its own for the wall, to be opened here or, by its link, on another computer. It leads nothing. */
import { ExternalLink } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { addressesOf } from '../../share/addresses.ts'
import { CopyButton } from '../../share/copy-button.tsx'
import { DialogFrame } from '../../shell/dialog-frame.tsx'
import { wallAddressOf } from '../screens.ts'
import type { OpenWorkshop } from '../use-workshop.ts'
import { useClient } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { wallOf } from './known-wall.ts'
import styles from './other-screen-dialog.module.css'

interface Props {
  readonly workshop: OpenWorkshop
  readonly onClose: () => void
}

export default function OtherScreenDialog({ workshop, onClose }: Props) {
  const { projector: say, host } = useWorkshopSay()
  const { known, status } = workshop
  const client = useClient()
  const [path, setPath] = useState<string>()
  const [trouble, setTrouble] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const { title: alias, otherFailed } = say
  useEffect(() => {
    let isOver = false
    const ask = async () => {
      const answer = await wallOf(known, alias, client?.slice('people') ?? {})
      if (isOver) return
      if (answer.ok) setPath(wallAddressOf(known.id, answer.value))
      else setTrouble(otherFailed)
    }
    void ask()
    return () => {
      isOver = true
    }
  }, [known, alias, otherFailed, client])
  const { origins, onlyHere } = addressesOf(location.origin, status.origins)
  const link = path === undefined ? '' : (origins[0] ?? location.origin) + path
  const open = () => {
    const other = window.open(path, '_blank', 'popup,width=1280,height=720')
    if (!other) {
      setTrouble(say.otherBlocked)
      return
    }
    // What stands on the wall has no hand in this window.
    other.opener = null
    onClose()
  }
  return (
    <DialogFrame title={say.otherScreen} about={say.otherAbout} size="middle" onClose={onClose}>
      <div className={styles['body']}>
        <label className="label" htmlFor="wall-link">
          {say.otherLink}
        </label>
        <div className={styles['link']}>
          <input
            id="wall-link"
            ref={field}
            className="field"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          {path !== undefined && <CopyButton text={link} name={say.otherLink} field={field} />}
        </div>
        {onlyHere && <p className="hint">{host.onlyHere}</p>}
        <output className={trouble ? 'refusal' : 'unseen'}>{trouble}</output>
        <div className={styles['acts']}>
          <button type="button" className="btn ink" disabled={path === undefined} onClick={open}>
            <ExternalLink aria-hidden />
            {say.otherOpen}
          </button>
        </div>
      </div>
    </DialogFrame>
  )
}

/** The code to join by, in the corner of the wall. */
import { QrCode } from '../../share/qr-code.tsx'
import { joinAddress } from '../host/join-address.ts'
import type { OpenWorkshop } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './join-corner.module.css'

interface Props {
  readonly workshop: OpenWorkshop
  readonly code: string
}

export function JoinCorner({ workshop, code }: Props) {
  const { projector: say } = useWorkshopSay()
  const { link, shown } = joinAddress(workshop, code)
  return (
    <aside className={styles['corner']} aria-label={say.joinWith}>
      <div>
        <p>{shown}</p>
        <b>{code}</b>
      </div>
      <QrCode text={link} label={say.qrLabel} className={styles['qr']} />
    </aside>
  )
}

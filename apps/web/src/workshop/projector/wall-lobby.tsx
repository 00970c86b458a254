/** Before the beginning: how to come in, as large as the wall allows, and who has. */
import { QrCode } from '../../share/qr-code.tsx'
import { joinAddress } from '../host/join-address.ts'
import { useTakers } from '../host/use-room.ts'
import type { OpenWorkshop } from '../use-workshop.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './wall-lobby.module.css'
import wall from './wall-words.module.css'

/** So many names fit on a wall. */
const most = 60

export function WallLobby({ workshop }: { readonly workshop: OpenWorkshop }) {
  const { projector: say } = useWorkshopSay()
  const code = useSlice('room')?.code ?? ''
  const takers = useTakers()
  const { link, shown } = joinAddress(workshop, code)
  return (
    <div className={styles['lobby']}>
      {code && <QrCode text={link} label={say.qrLabel} className={styles['largeQr']} />}
      <div>
        <h1 className={wall['question']}>{say.welcome}</h1>
        <p className={styles['address']}>{shown}</p>
        <b className={styles['code']}>{code}</b>
        <p className={wall['told']}>{say.inNow(takers.length)}</p>
      </div>
      <ul className={styles['names']}>
        {takers.slice(0, most).map(({ id, alias }) => (
          <li key={id}>{alias}</li>
        ))}
      </ul>
    </div>
  )
}

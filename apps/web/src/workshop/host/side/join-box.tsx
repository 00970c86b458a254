/** How people come in: the code to scan or to type, how many did, and how the door stands. */
import { QrCode } from '../../../share/qr-code.tsx'
import { useHost } from '../host-page.tsx'
import { joinAddress } from '../join-address.ts'
import { usePeople, usePhase } from '../use-room.ts'
import { DoorMenu } from './door-menu.tsx'
import styles from './side-column.module.css'

export function JoinBox() {
  const { say, room, workshop } = useHost()
  const people = usePeople()
  const isLobby = usePhase() === undefined
  if (!room.code) return null
  const { link, onlyHere } = joinAddress(workshop, room.code)
  const inNow = Object.values(people).filter(({ standing, part }) => standing === 'in' && part !== 'viewer')
  const stands = say.host.facts(say.host.inNow(inNow.length), say.host.doorStands(room.door, room.doorOpen))
  // With personal codes the common one opens nothing; in the lobby it stands on the stage, large.
  if (room.door === 'personal' || isLobby)
    return (
      <section aria-labelledby="join-box">
        <div className={styles['head']}>
          <h2 id="join-box">{say.hostStage.door}</h2>
          <DoorMenu />
        </div>
        <p className="hint">{stands}</p>
      </section>
    )
  return (
    <section aria-labelledby="join-box">
      <div className={styles['join']}>
        <QrCode text={link} label={say.host.qrLabel} className={styles['qr']} />
        <div>
          <div className={styles['head']}>
            <h2 id="join-box">{say.host.joinWith}</h2>
            <DoorMenu />
          </div>
          <b className={styles['code']}>{room.code}</b>
          <p className="hint">{stands}</p>
        </div>
      </div>
      {onlyHere && <p className={`hint ${styles['under']}`}>{say.host.onlyHere}</p>}
    </section>
  )
}

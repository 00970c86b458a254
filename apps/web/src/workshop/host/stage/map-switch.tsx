/** Whether participants may change the map now, and the switch for it. */
import type { Phase } from '@parley/workshop'
import { Lock, LockOpen } from 'lucide-react'
import { wishToSee } from '../../parts/map-wish.ts'
import { useHost } from '../host-page.tsx'
import styles from './stage.module.css'

export function MapSwitch({ phase }: { readonly phase: Phase }) {
  const { say, give, go } = useHost()
  const words = say.hostStage
  const { rights } = phase
  const isOpen = rights.write
  const turn = () =>
    void give({
      do: 'rights',
      phase: phase.id,
      rights:
        isOpen || rights.add
          ? { ...rights, write: !isOpen }
          : { ...rights, write: true, add: true, editOwn: true, move: true, link: true, comment: true },
    })
  return (
    <p className={styles['mapSwitch']}>
      {isOpen ? <LockOpen aria-hidden /> : <Lock aria-hidden />}
      <span>{isOpen ? words.mapOpen : words.mapClosed}</span>
      <button type="button" className="btn line" onClick={turn}>
        {isOpen ? words.closeMap : words.openMap}
      </button>
      <button
        type="button"
        className="btn line"
        onClick={() => {
          wishToSee()
          go('map')
        }}
      >
        {words.toMap}
      </button>
    </p>
  )
}

/** To hosts who look at the map: that somebody waits at the door, which is in the room. Nothing while nobody does. */
import { goToScreen } from '../screens.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './room-notes.module.css'

export function DoorNote() {
  const { host: say } = useWorkshopSay()
  const waiting = Object.values(useSlice('people') ?? {}).filter(({ standing }) => standing === 'waiting')
  return (
    <output className={styles['line']}>
      {waiting.length > 0 && (
        <>
          <span>{say.waitsOutside(waiting.length)}</span>
          <span className={styles['acts']}>
            <button type="button" className="btn line" onClick={() => goToScreen('room')}>
              {say.toTheDoor}
            </button>
          </span>
        </>
      )}
    </output>
  )
}

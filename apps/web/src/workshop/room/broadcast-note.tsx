/** The hosts' last sentence to all, until this person puts it away. */
import { useSyncExternalStore } from 'react'
import { kept } from '../../shell/kept.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './room-notes.module.css'

export function BroadcastNote({ workshop }: { readonly workshop: string }) {
  const { room: say } = useWorkshopSay()
  const broadcast = useSlice('broadcast')
  const people = useSlice('people')
  const name = `heard.${workshop}`
  const heard = useSyncExternalStore(kept.subscribe, () => kept.read(name))
  const isShown = broadcast && heard !== String(broadcast.at)
  return (
    <output className={styles['line']}>
      {isShown && (
        <>
          <p>
            <strong>{say.broadcastBy(people?.[broadcast.by]?.alias ?? '')}</strong> {broadcast.text}
          </p>
          <span className={styles['acts']}>
            <button
              type="button"
              className="btn quiet"
              onClick={() => kept.write(name, String(broadcast.at))}
            >
              {say.putAway}
            </button>
          </span>
        </>
      )}
    </output>
  )
}

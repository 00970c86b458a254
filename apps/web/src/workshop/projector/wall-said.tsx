/** What a host said to everybody, for as long as the phase lasts in which it was said. */
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './wall-said.module.css'

export function WallSaid() {
  const { room: say } = useWorkshopSay()
  const broadcast = useSlice('broadcast')
  const people = useSlice('people') ?? {}
  const agenda = useSlice('agenda')
  const room = useSlice('room')
  const since = agenda?.runs.findLast(({ phase }) => phase === agenda.phase)?.startedAt ?? 0
  const isShown = broadcast && broadcast.at >= since && room?.endedAt === undefined
  const alias = isShown && Object.hasOwn(people, broadcast.by) ? people[broadcast.by]?.alias : undefined
  return (
    <output className={styles['said']}>
      {isShown && (
        <p>
          <strong>{say.broadcastBy(alias ?? '')}</strong> {broadcast.text}
        </p>
      )}
    </output>
  )
}

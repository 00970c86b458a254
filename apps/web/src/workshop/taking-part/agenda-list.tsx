/** The agenda as those who take part see it: what ran, what runs now, what comes, and how long each is meant to be. */
import { tagOf } from '../../shell/speech.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './agenda-list.module.css'
import { lengthOfPhase } from './phase-length.ts'

/** Nothing while there are no phases. */
export function AgendaList() {
  const { takingPart: say } = useWorkshopSay()
  const agenda = useSlice('agenda')
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  if (!agenda?.phases.length) return null
  return (
    <ol className={styles['agenda']}>
      {agenda.phases.map((phase) => (
        <li key={phase.id} aria-current={phase.id === agenda.phase ? 'step' : undefined}>
          <span lang={lang}>{phase.title}</span>
          <span className={styles['length']}>{lengthOfPhase(phase.minutes, say)}</span>
        </li>
      ))}
    </ol>
  )
}

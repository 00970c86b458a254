/** What is planned next, in one line that opens the whole agenda. Hosts may go another way. */
import { tagOf } from '../../shell/speech.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { AgendaList } from './agenda-list.tsx'
import { lengthOfPhase } from './phase-length.ts'
import styles from './what-comes.module.css'

/** Nothing where the agenda has but one phase. */
export function WhatComes() {
  const { takingPart: say } = useWorkshopSay()
  const agenda = useSlice('agenda')
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  if (!agenda || agenda.phases.length < 2) return null
  const next = agenda.phases[agenda.phases.findIndex(({ id }) => id === agenda.phase) + 1]
  return (
    <details className={styles['comes']}>
      <summary>
        <span className={styles['what']}>{next ? say.next : say.agendaWhole}</span>
        {next && (
          <>
            <span lang={lang} className={styles['title']}>
              {next.title}
            </span>
            <span className={styles['length']}>{lengthOfPhase(next.minutes, say)}</span>
          </>
        )}
      </summary>
      <AgendaList />
    </details>
  )
}

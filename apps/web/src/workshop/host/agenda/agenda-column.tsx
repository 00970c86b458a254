/** The agenda as a list: what ran, what runs, what comes; each line a menu, and a handle to drag it by. */
import { minutesOf, type Phase } from '@parley/workshop'
import { GripVertical } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { MenuButton } from '../../../shell/menu-button.tsx'
import { tagOf } from '../../../shell/speech.tsx'
import { useSlice } from '../../use-workshop.ts'
import { EndWorkshop } from '../end-workshop.tsx'
import { useHost } from '../host-page.tsx'
import { AddPhase } from './add-phase.tsx'
import styles from './agenda-column.module.css'
import { hasRun, moved } from './agenda-changes.ts'
import { PhaseMark } from './phase-mark.tsx'
import { usePhaseMenu } from './use-phase-menu.tsx'
import { joined } from '../../parts/joined.ts'

export function AgendaColumn() {
  const { say, room, give } = useHost()
  const agenda = useSlice('agenda')
  const [dragged, drag] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const menuOf = usePhaseMenu()
  if (!agenda) return null
  const { phases } = agenda
  const isOver = room.endedAt !== undefined
  const drop = (onto: string) => {
    const to = phases.findIndex(({ id }) => id === onto)
    if (dragged !== null && dragged !== onto)
      void give({ do: 'agenda', agenda: [...moved(phases, dragged, to)] })
    drag(null)
    setOver(null)
  }
  const events = (id: string) => ({
    draggable: !isOver,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData('text/plain', id)
      drag(id)
    },
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return
      event.preventDefault()
      setOver(id)
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      drop(id)
    },
    onDragEnd: () => {
      drag(null)
      setOver(null)
    },
  })
  return (
    <section className={styles['agenda']} aria-labelledby="agenda-title">
      <h2 id="agenda-title" className="label">
        {say.hostAgenda.title(Math.round(minutesOf(phases)))}
      </h2>
      <ol>
        {phases.map((phase, at) => (
          <li
            key={phase.id}
            className={styles['line']}
            data-state={stateOf(phase)}
            data-over={over === phase.id && dragged !== phase.id ? '' : undefined}
            aria-current={agenda.phase === phase.id ? 'step' : undefined}
            {...events(phase.id)}
          >
            <MenuButton
              label={labelOf(phase, at)}
              className={styles['button'] ?? ''}
              sections={isOver ? [] : menuOf(phase)}
              side="start"
            >
              <PhaseMark number={at + 1} state={stateOf(phase)} />
              <span lang={tagOf(room.lang)} className={styles['name']}>
                {phase.title}
              </span>
              <span className={`tnum ${styles['minutes']}`}>{say.hostAgenda.minutes(phase.minutes)}</span>
            </MenuButton>
            {!isOver && <GripVertical aria-hidden className={styles['grip']} />}
          </li>
        ))}
      </ol>
      {!isOver && <AddPhase />}
      <EndWorkshop />
    </section>
  )

  function stateOf({ id }: Phase): 'now' | 'past' | 'coming' {
    if (!agenda) return 'coming'
    return agenda.phase === id ? 'now' : hasRun(agenda, id) ? 'past' : 'coming'
  }
  function labelOf(phase: Phase, at: number): string {
    const state = stateOf(phase)
    const told = state === 'now' ? say.hostAgenda.current : state === 'past' ? say.hostAgenda.past : ''
    const facts = [`${at + 1}. ${phase.title}`, say.hostAgenda.minutes(phase.minutes), told]
    return joined(facts, say.host.facts)
  }
}

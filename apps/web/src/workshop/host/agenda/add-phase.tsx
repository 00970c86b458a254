/** Adds a phase at the end of the agenda, and opens it to be filled in. */
import { type Phase, type PhaseKind, phaseKinds, workshopBounds } from '@parley/workshop'
import { Plus } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { newId } from '../../../new-id.ts'
import { MenuButton } from '../../../shell/menu-button.tsx'
import { useSlice } from '../../use-workshop.ts'
import { useHost } from '../host-page.tsx'
import styles from './agenda-column.module.css'
import { madePhase } from './made-phase.ts'

const PhaseDialog = lazy(() => import('./phase-dialog.tsx'))

export function AddPhase() {
  const { say, give, open } = useHost()
  const agenda = useSlice('agenda')
  if (!agenda || agenda.phases.length >= workshopBounds.phases) return null
  const add = async (kind: PhaseKind) => {
    const phase: Phase = madePhase(kind, newId(), say.hostAgenda.kinds[kind])
    if (!(await give({ do: 'agenda', agenda: [...agenda.phases, phase] }))) return
    open(
      <Suspense>
        <PhaseDialog phase={phase} onClose={() => open(null)} />
      </Suspense>,
    )
  }
  return (
    <div className={styles['foot']}>
      <MenuButton
        label={say.hostAgenda.add}
        className="btn quiet"
        side="start"
        sections={[
          {
            id: 'kinds',
            items: phaseKinds.map((id) => ({ id, label: say.hostAgenda.kinds[id] })),
            onAction: (item) => {
              const kind = phaseKinds.find((one) => one === item)
              if (kind) void add(kind)
            },
          },
        ]}
      >
        <Plus aria-hidden />
        {say.hostAgenda.add}
      </MenuButton>
    </div>
  )
}

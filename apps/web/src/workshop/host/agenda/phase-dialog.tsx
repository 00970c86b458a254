/** One phase, to be changed: what it is called, how long it is, what people may do, and what it asks for. */
import { type Phase, workshopBounds } from '@parley/workshop'
import { type FormEvent, useState } from 'react'
import { DialogFrame } from '../../../shell/dialog-frame.tsx'
import { tagOf } from '../../../shell/speech.tsx'
import { useSlice } from '../../use-workshop.ts'
import { CheckField, NumberField, SelectField, TextField } from '../fields.tsx'
import styles from '../form.module.css'
import { useHost } from '../host-page.tsx'
import { replaced } from './agenda-changes.ts'
import { BallotPlanFields } from './ballot-plan-fields.tsx'
import { RightsFields } from './rights-fields.tsx'

interface Props {
  readonly phase: Phase
  readonly onClose: () => void
}

export default function PhaseDialog({ phase: given, onClose }: Props) {
  const { say, room, give } = useHost()
  const { hostAgenda: words } = say
  const agenda = useSlice('agenda')
  const [phase, set] = useState(given)
  const lang = tagOf(room.lang)
  const change = (some: Partial<Phase>) => set((before) => ({ ...before, ...some }))
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const phases = agenda?.phases ?? []
    const title = phase.title.trim() || given.title
    if (await give({ do: 'agenda', agenda: [...replaced(phases, { ...phase, title })] })) onClose()
  }
  return (
    <DialogFrame title={words.editTitle} about={words.kinds[given.kind]} size="middle" onClose={onClose}>
      <form className={styles['form']} onSubmit={(event) => void save(event)}>
        <TextField
          label={words.name}
          value={phase.title}
          lang={lang}
          most={workshopBounds.titleLength}
          onChange={(title) => change({ title })}
        />
        <TextField
          label={words.prompt}
          value={phase.prompt}
          lang={lang}
          many
          most={workshopBounds.promptLength}
          onChange={(prompt) => change({ prompt })}
        />
        <div className={styles['pair']}>
          <NumberField
            label={words.length}
            value={phase.minutes}
            least={1}
            most={workshopBounds.phaseMinutes}
            onChange={(minutes) => change({ minutes })}
          />
          <SelectField
            label={words.onEnd}
            value={phase.onEnd}
            options={[
              { value: 'notify', label: words.onEndNotify },
              { value: 'lock', label: words.onEndLock },
            ]}
            onChange={(onEnd) => change({ onEnd })}
          />
        </div>
        <RightsFields rights={phase.rights} onChange={(rights) => change({ rights })} />
        {phase.writing && (
          <div className={styles['group']}>
            <SelectField
              label={words.authors}
              value={phase.writing.authors}
              options={[
                { value: 'named', label: words.authorsNamed },
                { value: 'anonymous', label: words.authorsAnonymous },
              ]}
              onChange={(authors) =>
                change({ writing: { moderated: phase.writing?.moderated ?? false, authors } })
              }
            />
            <CheckField
              checked={phase.writing.moderated}
              onChange={(moderated) =>
                change({ writing: { authors: phase.writing?.authors ?? 'named', moderated } })
              }
            >
              {words.moderated}
            </CheckField>
          </div>
        )}
        {phase.ballot && (
          <BallotPlanFields phase={phase.id} plan={phase.ballot} onChange={(ballot) => change({ ballot })} />
        )}
        <div className={styles['acts']}>
          <button type="button" className="btn line" onClick={onClose}>
            {say.host.cancel}
          </button>
          <button type="submit" className="btn ink">
            {say.host.save}
          </button>
        </div>
      </form>
    </DialogFrame>
  )
}

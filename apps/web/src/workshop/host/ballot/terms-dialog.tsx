/** The terms of a ballot while it runs: dots, and who may ever know who chose what, which can only get stricter. */
import { anonymities, type BallotView, workshopBounds } from '@parley/workshop'
import { type FormEvent, useState } from 'react'
import { DialogFrame } from '../../../shell/dialog-frame.tsx'
import { useSlice } from '../../use-workshop.ts'
import { NumberField, SelectField } from '../fields.tsx'
import styles from '../form.module.css'
import { useHost } from '../host-page.tsx'

interface Props {
  readonly ballot: BallotView
  readonly onClose: () => void
}

export default function TermsDialog({ ballot: given, onClose }: Props) {
  const { say, give } = useHost()
  const words = say.hostBallot
  const ballot = useSlice('ballots')?.[given.id] ?? given
  const { id, kind } = ballot
  const [{ each, perTarget, anonymity }, set] = useState(termsOf(ballot))
  const change = (some: Partial<Terms>) => set((before) => ({ ...before, ...some }))
  // From "everyone" towards "nobody", never back.
  const stricter = anonymities.slice(anonymities.indexOf(ballot.anonymity))
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const now = termsOf(ballot)
    if (each !== now.each || perTarget !== now.perTarget)
      if (!(await give({ do: 'ballot-limits', ballot: id, each, perTarget: Math.min(each, perTarget) })))
        return
    // Raised by another host meanwhile: that holds.
    if (anonymity !== now.anonymity && stricter.includes(anonymity))
      if (!(await give({ do: 'ballot-anonymity', ballot: id, anonymity }))) return
    onClose()
  }
  return (
    <DialogFrame title={words.termsTitle} about={words.termsAbout} size="small" onClose={onClose}>
      <form className={styles['form']} onSubmit={(event) => void save(event)}>
        {kind === 'dots' && (
          <div className={styles['pair']}>
            <NumberField
              label={words.dotsEach}
              value={each}
              least={1}
              most={workshopBounds.dotsEach}
              onChange={(next) => change({ each: next })}
            />
            <NumberField
              label={words.dotsCap}
              value={Math.min(each, perTarget)}
              least={1}
              most={each}
              onChange={(next) => change({ perTarget: next })}
            />
          </div>
        )}
        <SelectField
          label={say.hostAgenda.anonymity}
          value={stricter.includes(anonymity) ? anonymity : ballot.anonymity}
          disabled={stricter.length < 2}
          options={stricter.map((value) => ({ value, label: say.hostAgenda.anonymities[value] }))}
          onChange={(next) => change({ anonymity: next })}
        />
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

type Terms = Pick<BallotView, 'each' | 'perTarget' | 'anonymity'>
const termsOf = ({ each, perTarget, anonymity }: BallotView): Terms => ({ each, perTarget, anonymity })

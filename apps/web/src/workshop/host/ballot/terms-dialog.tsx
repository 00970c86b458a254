/** The terms of a ballot while it runs: dots, and who may ever know who chose what, which can only get stricter. */
import { anonymities, type BallotView, workshopBounds } from '@parley/workshop'
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
  const { id, kind, each, perTarget } = ballot
  const limits = (some: { readonly each?: number; readonly perTarget?: number }) =>
    void give({ do: 'ballot-limits', ballot: id, each, perTarget, ...some })
  // From "everyone" towards "nobody", never back.
  const stricter = anonymities.slice(anonymities.indexOf(ballot.anonymity))
  return (
    <DialogFrame title={words.termsTitle} about={words.termsAbout} size="small" onClose={onClose}>
      <div className={styles['form']}>
        {kind === 'dots' && (
          <div className={styles['pair']}>
            <NumberField
              label={words.dotsEach}
              value={each}
              least={1}
              most={workshopBounds.dotsEach}
              onChange={(next) => limits({ each: next, perTarget: Math.min(perTarget, next) })}
            />
            <NumberField
              label={words.dotsCap}
              value={perTarget}
              least={1}
              most={each}
              onChange={(next) => limits({ perTarget: next })}
            />
          </div>
        )}
        <SelectField
          label={say.hostAgenda.anonymity}
          value={ballot.anonymity}
          disabled={stricter.length < 2}
          options={stricter.map((value) => ({ value, label: say.hostAgenda.anonymities[value] }))}
          onChange={(anonymity) => void give({ do: 'ballot-anonymity', ballot: id, anonymity })}
        />
        <div className={styles['acts']}>
          <button type="button" className="btn ink" onClick={onClose}>
            {say.host.done}
          </button>
        </div>
      </div>
    </DialogFrame>
  )
}

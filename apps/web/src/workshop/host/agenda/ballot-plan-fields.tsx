/** The ballot that a phase asks for, before it is made. Once it is, its own terms are changed on the stage. */
import { anonymities, ballotAsks, ballotKinds, type BallotPlan, workshopBounds } from '@parley/workshop'
import { tagOf } from '../../../shell/speech.tsx'
import { useSlice } from '../../use-workshop.ts'
import { CheckField, SelectField, TextField } from '../fields.tsx'
import styles from '../form.module.css'
import { useHost } from '../host-page.tsx'

interface Props {
  /** Id of the phase. */
  readonly phase: string
  readonly plan: BallotPlan
  readonly onChange: (plan: BallotPlan) => void
}

const abouts = ['proposals', 'claims', 'steps', 'statement'] as const
const none = ''

export function BallotPlanFields({ phase, plan, onChange }: Props) {
  const { say, room } = useHost()
  const { hostAgenda: words } = say
  const agenda = useSlice('agenda')
  const ballots = useSlice('ballots') ?? {}
  const isMade = Object.values(ballots).some((ballot) => ballot.phase === phase && ballot.state !== 'draft')
  if (isMade)
    return (
      <div className={styles['group']}>
        <p className="hint">{words.ballotLocked}</p>
      </div>
    )
  const change = (some: Partial<BallotPlan>) => onChange({ ...plan, ...some })
  // Dots have no sides to swing between, and nothing repeats what comes after it.
  const before = (agenda?.phases ?? []).slice(
    0,
    agenda?.phases.findIndex(({ id }) => id === phase),
  )
  const firsts = before.filter(({ ballot }) => ballot?.kind === plan.kind && plan.kind !== 'dots')
  const repeat = (first: string) => {
    const { secondOf: _, ...rest } = plan
    onChange(first === none ? rest : { ...rest, secondOf: first, sealed: false })
  }
  return (
    <fieldset className={`${styles['field']} ${styles['group']}`}>
      <TextField
        label={words.question}
        value={plan.question}
        lang={tagOf(room.lang)}
        most={workshopBounds.questionLength}
        onChange={(question) => change({ question })}
      />
      <div className={styles['pair']}>
        <SelectField
          label={words.kind}
          value={plan.kind}
          options={named(ballotKinds, words.ballotKinds)}
          onChange={(kind) => {
            const { secondOf: _, rows: __, ...rest } = plan
            onChange({ ...rest, kind })
          }}
        />
        <SelectField
          label={words.ask}
          value={plan.ask}
          options={named(ballotAsks, words.asks)}
          onChange={(ask) => change({ ask })}
        />
        <SelectField
          label={words.about}
          value={plan.about}
          options={named(abouts, words.abouts)}
          onChange={(about) => {
            const { rows: _, ...rest } = plan
            onChange({ ...rest, about })
          }}
        />
        <SelectField
          label={words.anonymity}
          value={plan.anonymity}
          options={named(anonymities.toReversed(), words.anonymities)}
          onChange={(anonymity) => change({ anonymity })}
        />
      </div>
      {firsts.length > 0 && (
        <SelectField
          label={words.secondOf}
          value={plan.secondOf ?? none}
          options={[
            { value: none, label: words.secondOfNone },
            ...firsts.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={repeat}
        />
      )}
      {plan.secondOf === undefined && (
        <CheckField checked={plan.sealed} onChange={(sealed) => change({ sealed })}>
          {words.sealed}
        </CheckField>
      )}
    </fieldset>
  )
}

const named = <Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: names[value] }))

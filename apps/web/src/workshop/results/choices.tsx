/** Who chose what, where that was said before the ballot opened. */
import type { BallotView, PersonId, Votes } from '@parley/workshop'
import { tagOf } from '../../shell/speech.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { answerName } from './answers.ts'
import styles from './results.module.css'
import { nameOf } from './target-text.ts'

interface Props {
  readonly ballot: BallotView
  readonly choices: Readonly<Record<PersonId, Votes>>
}

export function Choices({ ballot, choices }: Props) {
  const { ballots: say } = useWorkshopSay()
  const people = useSlice('people') ?? {}
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  const aliasOf = (person: PersonId) => (Object.hasOwn(people, person) ? (people[person]?.alias ?? '') : '')
  return (
    <details className={styles['choices']}>
      <summary>{say.whoChose}</summary>
      <div>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.whoColumn}</th>
              {ballot.targets.map((target) => (
                <th key={target.id} scope="col" lang={lang}>
                  {nameOf(target)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.entries(choices).map(([person, votes]) => (
              <tr key={person}>
                <th scope="row">{aliasOf(person) || '—'}</th>
                {ballot.targets.map(({ id }) => (
                  <td key={id}>{Object.hasOwn(votes, id) ? answerName(ballot.kind, votes[id], say) : '—'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

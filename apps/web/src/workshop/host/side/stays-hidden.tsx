/** Said plainly: what nobody sees now, what only hosts see, and what the server could. */
import { useSlice } from '../../use-workshop.ts'
import { ballotOf } from '../ballot/ballot-of.ts'
import { useHost } from '../host-page.tsx'
import { usePhase } from '../use-room.ts'
import styles from './side-column.module.css'

export function StaysHidden() {
  const { host: say } = useHost().say
  const phase = usePhase()
  const ballot = ballotOf(useSlice('ballots'), phase)
  const plan = ballot ?? phase?.ballot
  const told = plan
    ? [
        { secret: say.hiddenSecret, host: say.hiddenHost, named: say.hiddenNamed }[plan.anonymity],
        say.hiddenTotals,
        ...(plan.sealed ? [say.hiddenSealed] : []),
        say.hiddenSmall,
        say.hiddenNames,
        say.hiddenServer,
      ]
    : phase?.writing
      ? [
          phase.writing.moderated ? say.hiddenCardsRead : say.hiddenCards,
          phase.writing.authors === 'anonymous' ? say.hiddenAuthorsNever : say.hiddenAuthors,
        ]
      : [say.hiddenHands]
  return (
    <section className={styles['hidden']} aria-labelledby="stays-hidden">
      <h2 id="stays-hidden">{say.whatStaysHidden}</h2>
      <ul>
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

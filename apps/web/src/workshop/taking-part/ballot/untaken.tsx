/** Answers that the workshop did not take: each is told once, wherever one is by then, until it was read. */
import { useSlice } from '../../use-workshop.ts'
import { useWorkshopSay } from '../../workshop-say.ts'
import { nameOf } from '../../results/target-text.ts'
import styles from './ballot.module.css'
import { useDesk } from './use-answers.ts'

export function Untaken() {
  const { ballots: say, refusals } = useWorkshopSay()
  const ballots = useSlice('ballots') ?? {}
  const desk = useDesk()
  return (
    <div role="alert" className={styles['untaken']}>
      {desk.untaken.map((one) => {
        const ballot = Object.hasOwn(ballots, one.ballot) ? ballots[one.ballot] : undefined
        const target = ballot?.targets.find(({ id }) => id === one.target)
        const name = target ? nameOf(target) : ''
        return (
          <p key={`${one.ballot}/${one.target}`}>
            <span>{one.why === 'lateVote' ? say.late(name) : say.refused(name, refusals[one.why])}</span>
            <button type="button" className="btn line" onClick={() => desk.forget(one)}>
              {say.dismiss}
            </button>
          </p>
        )
      })}
    </div>
  )
}

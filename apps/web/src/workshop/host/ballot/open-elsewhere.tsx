/**
 * Ballots of other phases that people still vote in: they come first on everybody's screen, so hosts must see them too,
 * and be able to close them, from whichever phase they are in.
 */
import { useSlice } from '../../use-workshop.ts'
import { useHost } from '../host-page.tsx'
import styles from '../stage/stage.module.css'

export function OpenElsewhere({ phase }: { readonly phase: string }) {
  const { say, give } = useHost()
  const words = say.hostBallot
  const open = Object.values(useSlice('ballots') ?? {}).filter(
    (ballot) => ballot.state === 'open' && ballot.phase !== phase,
  )
  return open.map(({ id, question, done, of }) => (
    <p key={id} className={styles['elsewhere']}>
      <span>{words.stillOpen(question)}</span>
      <span className="tnum">{words.done(done, of)}</span>
      <button
        type="button"
        className="btn line"
        onClick={() => void give({ do: 'ballot-close', ballot: id })}
      >
        {words.closeBallot}
      </button>
    </p>
  ))
}

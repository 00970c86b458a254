/**
 * To whoever takes part and looks at the map on their own: that the room has gone on, to a vote or to the next phase.
 * Nobody is taken from what they write there; the way back is one press.
 */
import { isDone } from '@parley/workshop'
import { useState } from 'react'
import { goToScreen } from '../screens.ts'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './room-notes.module.css'

export function MeanwhileNote() {
  const { room: say } = useWorkshopSay()
  const agenda = useSlice('agenda')
  const ballots = useSlice('ballots')
  const mine = useSlice('me')
  const lang = useSlice('room')?.lang
  const [came] = useState(agenda?.phase)
  const vote = Object.values(ballots ?? {}).find((ballot) => {
    const { may = false, abstains = false, votes = {} } = mine?.ballots[ballot.id] ?? {}
    return ballot.state === 'open' && may && !abstains && !isDone(ballot, votes)
  })
  const phase = agenda?.phase === came ? undefined : agenda?.phases.find(({ id }) => id === agenda.phase)
  return (
    <output className={styles['line']}>
      {(vote || phase) && (
        <>
          <p>
            <strong>{vote ? say.voteIsOpen : say.nextIsOn}</strong>{' '}
            <span lang={lang}>{vote ? vote.question : phase?.title}</span>
          </p>
          <span className={styles['acts']}>
            <button type="button" className="btn ink" onClick={() => goToScreen('room')}>
              {vote ? say.toTheVote : say.goThere}
            </button>
          </span>
        </>
      )}
    </output>
  )
}

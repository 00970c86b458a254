/** What people say of the workshop itself: three sentences at the close, answered in secret like any ballot. */
import { MessageCircleHeart } from 'lucide-react'
import { useEffect, useState } from 'react'
import { newId } from '../../../new-id.ts'
import { wordsOfRoom } from '../../room-words.ts'
import { useSlice } from '../../use-workshop.ts'
import { ballotsOf } from '../ballot/ballot-of.ts'
import { OwnAnswer } from '../ballot/own-answer.tsx'
import { useHost } from '../host-page.tsx'
import { usePhase } from '../use-room.ts'
import styles from './stage.module.css'

/** Nothing once its result is shown: that stands with the others. */
export function Feedback() {
  const { say, room, give } = useHost()
  const { feedback: words } = say
  const phase = usePhase()
  const ballot = ballotsOf(useSlice('ballots'), phase?.id ?? '').at(-1)
  const [wants, setWants] = useState('')
  const { id = '', state } = ballot ?? {}
  useEffect(() => {
    // What is under way when it closes still counts: only then it can be shown.
    if (wants === id && state === 'closed') void give({ do: 'ballot-reveal', ballot: id })
  }, [wants, id, state, give])
  if (!phase || state === 'revealed') return null
  const ask = async () => {
    const { feedback } = await wordsOfRoom(room)
    const made = newId()
    const done = await give({
      do: 'ballot',
      ballot: made,
      phase: phase.id,
      kind: 'sense',
      ask: 'custom',
      question: feedback.question,
      targets: Object.values(feedback.sentences).map((text) => ({ id: newId(), kind: 'statement', text })),
      each: 1,
      perTarget: 1,
      anonymity: 'secret',
      sealed: false,
    })
    if (done) await give({ do: 'ballot-open', ballot: made })
  }
  const show = () => {
    setWants(id)
    void give(state === 'closed' ? { do: 'ballot-reveal', ballot: id } : { do: 'ballot-close', ballot: id })
  }
  return (
    <section className={styles['part']} aria-label={words.title}>
      <h2>{words.title}</h2>
      {!ballot || state === 'draft' ? (
        <div className={styles['row']}>
          <button type="button" className="btn line" onClick={() => void ask()}>
            <MessageCircleHeart aria-hidden />
            {words.ask}
          </button>
          <span className="hint">{words.about}</span>
        </div>
      ) : (
        <div className={styles['row']}>
          <output className="tnum">{words.answered(ballot.done, ballot.of)}</output>
          <button type="button" className="btn line" aria-disabled={state === 'closing'} onClick={show}>
            {words.show}
          </button>
          <button
            type="button"
            className="btn quiet"
            onClick={() => void give({ do: 'ballot-drop', ballot: id })}
          >
            {words.drop}
          </button>
        </div>
      )}
      {ballot && state === 'open' && <OwnAnswer ballot={ballot} />}
    </section>
  )
}

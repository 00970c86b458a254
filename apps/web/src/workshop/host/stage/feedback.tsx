/** What people say of the workshop itself: three sentences at the close, answered in secret like any ballot. */
import { MessageCircleHeart } from 'lucide-react'
import { useEffect, useRef } from 'react'
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
  const { say, room, give, ask: sure } = useHost()
  const { feedback: words, hostBallot } = say
  const phase = usePhase()
  const ballot = ballotsOf(useSlice('ballots'), phase?.id ?? '').at(-1)
  /** The one that is to be shown as soon as what is under way when it closes has come. */
  const wanted = useRef('')
  const isAsking = useRef(false)
  const { id = '', state } = ballot ?? {}
  useEffect(() => {
    if (!id || wanted.current !== id || state !== 'closed') return
    wanted.current = ''
    void give({ do: 'ballot-reveal', ballot: id })
  }, [id, state, give])
  if (!phase || state === 'revealed') return null
  const make = async (made: string) => {
    const { feedback } = await wordsOfRoom(room, say)
    return give({
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
  }
  const ask = async () => {
    // Pressed again before there is an answer, as without a line, it would be asked twice.
    if (isAsking.current) return
    isAsking.current = true
    const made = id || newId()
    if (id || (await make(made))) await give({ do: 'ballot-open', ballot: made })
    isAsking.current = false
  }
  const show = () => {
    if (state === 'closed') void give({ do: 'ballot-reveal', ballot: id })
    else wanted.current = id
    if (state === 'open') void give({ do: 'ballot-close', ballot: id })
  }
  const drop = async () => {
    const { dropAsk, dropDetail, dropYes } = hostBallot
    if (await sure({ question: dropAsk, detail: dropDetail, action: dropYes }))
      await give({ do: 'ballot-drop', ballot: id })
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
          <button type="button" className="btn quiet" onClick={() => void drop()}>
            {words.drop}
          </button>
        </div>
      )}
      {ballot && state === 'open' && <OwnAnswer ballot={ballot} />}
    </section>
  )
}

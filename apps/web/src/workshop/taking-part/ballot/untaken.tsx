/**
 * What the workshop did not take, answers and cards: each is told once, wherever one is by then, until it was read. A
 * card stands there with its words, since they are nowhere else.
 */
import type { WorkshopRefusal } from '@parley/workshop'
import { useSlice } from '../../use-workshop.ts'
import { useWorkshopSay } from '../../workshop-say.ts'
import { nameOf } from '../../results/target-text.ts'
import { tagOf } from '../../../shell/speech.tsx'
import { useCardBox } from '../writing/use-card-box.ts'
import styles from './ballot.module.css'
import { toldTogether } from './told-together.ts'
import { useDesk } from './use-answers.ts'
import type { VoteDesk } from './vote-desk.ts'

/** Writing was over, or the whole workshop. */
const isLate = (why: WorkshopRefusal | undefined): boolean => why === 'notNow' || why === 'ended'

/** @param props.cards whether cards are told of here: where they are written they stand in their own list */
export function Untaken({ cards }: { readonly cards: boolean }) {
  const { ballots: say, writing, refusals } = useWorkshopSay()
  const desk = useDesk()
  const { box, boxed } = useCardBox()
  const refused = cards ? boxed.filter(({ at, text }) => at === 'refused' && text.trim()) : []
  return (
    <div role="alert" className={styles['untaken']}>
      <UntakenAnswers desk={desk} />
      {refused.map(({ draft, text, lang, why }) => (
        <p key={draft}>
          <span>
            {isLate(why) ? writing.lateCard : why && writing.unsaved(refusals[why])}{' '}
            <q lang={tagOf(lang)} className={styles['untakenWords']}>
              {text}
            </q>
          </span>
          <button type="button" className="btn line" onClick={() => box.forget(draft)}>
            {say.dismiss}
          </button>
        </p>
      ))}
    </div>
  )
}

/** Answers alone, each with a button that it was read; nothing while there is none. */
export function UntakenAnswers({ desk }: { readonly desk: VoteDesk }) {
  const { ballots: say, refusals } = useWorkshopSay()
  const ballots = useSlice('ballots') ?? {}
  return toldTogether(desk.untaken).map((all) => {
    const [one] = all
    const ballot = Object.hasOwn(ballots, one.ballot) ? ballots[one.ballot] : undefined
    const target = ballot?.targets.find(({ id }) => id === one.target)
    const name = target ? nameOf(target) : ''
    const why = refusals[one.why]
    const told =
      all.length > 1
        ? say.lateMany(all.length)
        : name
          ? one.why === 'lateVote'
            ? say.late(name)
            : say.refused(name, why)
          : one.target === undefined && ballot
            ? say.notLeft(ballot.question)
            : why
    return (
      <p key={`${one.ballot}/${one.target ?? ''}`}>
        <span>{told}</span>
        <button type="button" className="btn line" onClick={() => all.forEach((each) => desk.forget(each))}>
          {say.dismiss}
        </button>
      </p>
    )
  })
}

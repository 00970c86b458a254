/** What one gave to the workshop, as far as it bears one's name; private cards can be erased by oneself. */
import { me } from '../../people/me.ts'
import { answerName } from '../results/answers.ts'
import { headOf } from '../results/target-text.ts'
import { tagOf } from '../../shell/speech.tsx'
import { useSlice } from '../use-workshop.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import { useAbout } from './about.tsx'
import { useOwnAnswers } from './own-answers.ts'
import parts from './stage-parts.module.css'
import { useStructure } from './use-structure.ts'
import { useCardBox } from './writing/use-card-box.ts'

export function OwnContribution() {
  const { takingPart: say, ballots: words } = useWorkshopSay()
  const { map, workshop } = useAbout()
  useStructure(map)
  const mine = useSlice('me')
  const cards = Object.values(useSlice('cards') ?? {}).filter(({ owner }) => owner === mine?.id)
  const tasks = (useSlice('outcomes') ?? []).filter(({ owners }) => owners.includes(mine?.id ?? ''))
  const ballots = Object.values(useSlice('ballots') ?? {})
  const lang = tagOf(useSlice('room')?.lang ?? 'en')
  const known = useOwnAnswers(workshop)
  const { box, dropping } = useCardBox()
  const drafts = mine?.drafts.filter(({ id }) => !dropping.has(id)) ?? []
  const writer = me().id
  const claims = [...map.claims()].filter(({ id, by }) => by === writer && map.isLive(id)).length
  const lines = [
    claims && say.yourClaims(claims),
    cards.length && say.yourCards(cards.length),
    drafts.length && say.yourDrafts(drafts.length),
    mine?.flags.length && say.yourFlags(mine.flags.length),
    tasks.length && say.yourTasks(tasks.length),
  ].filter((line) => typeof line === 'string')
  const answered = ballots.filter(({ id }) => Object.hasOwn(known, id) && Object.keys(known[id] ?? {}).length)
  return (
    <section className={parts['ruled']}>
      <h2 className={parts['head2']}>{say.yours}</h2>
      {lines.length ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p className={parts['soft']}>{say.nothingGiven}</p>
      )}
      <p className={parts['soft']}>{say.eraseHint}</p>
      {drafts.length > 0 && (
        <ul className={parts['list']}>
          {drafts.map((draft) => (
            <li key={draft.id}>
              <p lang={tagOf(draft.lang)}>{draft.text}</p>
              <div className={parts['acts']}>
                <button type="button" className="btn line danger" onClick={() => void box.drop(draft.id)}>
                  {say.erase}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {answered.length > 0 && (
        <>
          <h3 className={parts['head2']}>{say.yourAnswersHere}</h3>
          {answered.map((ballot) => (
            <dl key={ballot.id} className={parts['stack']}>
              <dt lang={lang}>{ballot.question}</dt>
              {ballot.targets
                .filter(({ id }) => Object.hasOwn(known[ballot.id] ?? {}, id))
                .map((target) => (
                  <dd key={target.id} className={parts['told']}>
                    <span lang={lang}>{headOf(target)}</span>{' '}
                    <strong>{answerName(ballot.kind, known[ballot.id]?.[target.id], words)}</strong>
                  </dd>
                ))}
            </dl>
          ))}
        </>
      )}
    </section>
  )
}

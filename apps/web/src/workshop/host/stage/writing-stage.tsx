/** Silent writing as hosts see it: how many cards under which claim, and who has none yet; never what they say. */
import { workshopBounds } from '@parley/workshop'
import { tagOf } from '../../../shell/speech.tsx'
import { useSlice } from '../../use-workshop.ts'
import { PersonName } from '../side/person-name.tsx'
import { ClaimWords, nameIn } from '../claim-line.tsx'
import { useHost } from '../host-page.tsx'
import { usePhase, useSharing, useTakers } from '../use-room.ts'
import { CountBars } from './count-bars.tsx'
import { ReadyCount } from './ready-count.tsx'
import { StageFrame } from './stage-frame.tsx'
import styles from './stage.module.css'

export default function WritingStage() {
  const page = useHost()
  const { say, room, give, tell } = page
  const words = say.hostStage
  const writing = useSlice('writing')
  const phase = usePhase()
  const takers = useTakers().filter(({ part }) => part === 'participant')
  if (!writing) return null
  const nudge = async () => {
    const sentence = words.nudgeWords.slice(0, workshopBounds.broadcastLength)
    if (await give({ do: 'broadcast', text: sentence })) tell({ text: say.host.sent })
  }
  const counts = Object.entries(writing.byTarget ?? {}).toSorted(([, a], [, b]) => b - a)
  return (
    <StageFrame
      count={
        <div>
          <p className={styles['count']}>
            <strong className="tnum">{words.cards(writing.drafts)}</strong>
            {words.writers(writing.writers, takers.length)}
          </p>
          <ReadyCount />
        </div>
      }
      controls={
        <button type="button" className="btn lg line" onClick={() => void nudge()}>
          {words.nudge}
        </button>
      }
    >
      <section className={styles['part']} aria-label={words.cardsBy}>
        <h2>{words.cardsBy}</h2>
        {counts.length === 0 ? (
          <p className={styles['quiet']}>{words.noCards}</p>
        ) : (
          <CountBars
            full={Math.max(...counts.map(([, count]) => count))}
            rows={counts.map(([id, count]) => ({
              key: id,
              name: <ClaimWords id={id} />,
              count,
              told: words.cards(count),
            }))}
          />
        )}
      </section>
      {phase?.writing?.authors === 'named' && <NotWritten wrote={writing.byPerson ?? {}} />}
      {writing.moderated && (
        <section className={styles['part']} aria-label={words.moderatedCards}>
          <h2>{words.moderatedCards}</h2>
          <ul className={styles['rows']}>
            {writing.moderated.map(({ target, relation, text }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- they have no ids here, so that nobody is known by one
              <li key={`${at} ${text}`}>
                <span lang={tagOf(room.lang)}>{text}</span>
                <span className={styles['aside']}>
                  {words.cardLine(say.writing[relation], nameIn(page, target))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </StageFrame>
  )
}

/** Where cards bear names anyway: who has written none. */
function NotWritten({ wrote }: { readonly wrote: Readonly<Record<string, number>> }) {
  const { say } = useHost()
  const sharing = useSharing()
  const none = useTakers().filter(({ id, part }) => part === 'participant' && !Object.hasOwn(wrote, id))
  if (none.length === 0) return null
  return (
    <section className={styles['part']} aria-label={say.hostStage.notWritten}>
      <h2>{say.hostStage.notWritten}</h2>
      {sharing ? (
        <p className={styles['quiet']}>{say.host.hiddenWhileSharing}</p>
      ) : (
        <ul className={styles['names']}>
          {none.map((person) => (
            <li key={person.id}>
              <PersonName person={person} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

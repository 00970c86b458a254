/** The map's workshops so far: back into one that runs, or to the results of one that has ended. */
import { joinPagePath, type WorkshopLine, workshopPagePath } from '@parley/protocol'
import { whenSeen } from '../../home/when-seen.ts'
import { useSpeech } from '../../shell/speech.tsx'
import { knownWorkshop } from '../known-workshops.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './start-dialog.module.css'

/** @param now milliseconds since 1970 */
export function PastWorkshops({
  lines,
  now,
}: {
  readonly lines: readonly WorkshopLine[]
  readonly now: number
}) {
  const { say, language } = useSpeech()
  const { starting } = useWorkshopSay().joining
  if (!lines.length) return null
  return (
    <section aria-label={starting.ofThisMap} className={styles['past']}>
      <h3 className="label">{starting.ofThisMap}</h3>
      <ul>
        {lines.map(({ workshop, title, createdAt, endedAt }) => {
          const when = whenSeen(createdAt, now, language, say)
          const known = knownWorkshop(workshop) !== undefined
          const runs = endedAt === undefined
          return (
            <li key={workshop}>
              <span>
                <strong>{title}</strong>
                <span className="hint">
                  {runs ? starting.runs : starting.over} · <time dateTime={when.iso}>{when.text}</time>
                </span>
              </span>
              {known ? (
                <a className={`btn ${runs ? 'ink' : 'line'}`} href={workshopPagePath(workshop)}>
                  {runs ? starting.goIn : starting.results}
                </a>
              ) : runs ? (
                <a className="btn line" href={joinPagePath()}>
                  {starting.withCode}
                </a>
              ) : (
                <span className="hint">{starting.notHere}</span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The map's workshops so far: back into one that runs, to the results of one that has ended, or away with it. */
import { joinPagePath, type WorkshopLine, workshopPagePath } from '@parley/protocol'
import { type ReactNode, useRef, useState } from 'react'
import { whenSeen } from '../../home/when-seen.ts'
import { useSpeech } from '../../shell/speech.tsx'
import { forgetAllOfWorkshop, knownWorkshop } from '../known-workshops.ts'
import { eraseWorkshopOf } from '../workshop-http.ts'
import { useWorkshopSay } from '../workshop-say.ts'
import styles from './start-dialog.module.css'

interface Props {
  readonly map: string
  /** The map's host secret: it erases also what this browser never led. */
  readonly secret: string
  readonly lines: readonly WorkshopLine[]
  /** Milliseconds since 1970. */
  readonly now: number
}

export function PastWorkshops({ map, secret, lines, now }: Props) {
  const { starting } = useWorkshopSay().joining
  const [erased, setErased] = useState<ReadonlySet<string>>(new Set())
  const [told, setTold] = useState('')
  const output = useRef<HTMLOutputElement>(null)
  const left = lines.filter(({ workshop }) => !erased.has(workshop))
  const erase = async ({ workshop, title }: WorkshopLine) => {
    const answer = await eraseWorkshopOf(map, workshop, secret)
    const isGone = answer.ok || answer.why === 'noWorkshop'
    setTold(isGone ? starting.erased(title) : starting.notErased)
    // What was pressed goes with its line: the keyboard goes on from what came of it.
    output.current?.focus()
    if (!isGone) return
    forgetAllOfWorkshop(workshop)
    setErased(new Set([...erased, workshop]))
  }
  if (!lines.length) return null
  return (
    <section aria-label={starting.ofThisMap} className={styles['past']}>
      <h3 className="label">{starting.ofThisMap}</h3>
      <ul>
        {left.map((line) => (
          <li key={line.workshop}>
            <OneLine line={line} now={now} onErase={() => void erase(line)} />
          </li>
        ))}
      </ul>
      <output ref={output} className="hint" tabIndex={-1}>
        {told}
      </output>
    </section>
  )
}

function OneLine({ line, now, onErase }: { line: WorkshopLine; now: number; onErase: () => void }) {
  const { say, language } = useSpeech()
  const { starting } = useWorkshopSay().joining
  const [asking, setAsking] = useState(false)
  const { title, createdAt, endedAt } = line
  const when = whenSeen(createdAt, now, language, say)
  if (asking)
    return (
      <>
        <span role="alert">{starting.eraseSure(title)}</span>
        <span className={styles['pair']}>
          <button type="button" className="btn ink" onClick={onErase}>
            {starting.erase}
          </button>
          <button type="button" className="btn line" onClick={() => setAsking(false)}>
            {say.shell.cancel}
          </button>
        </span>
      </>
    )
  return (
    <>
      <span>
        <strong>{title}</strong>
        <span className="hint">
          {endedAt === undefined ? starting.runs : starting.over} ·{' '}
          <time dateTime={when.iso}>{when.text}</time>
        </span>
      </span>
      <span className={styles['pair']}>
        {wayIn(line, starting)}
        <button
          type="button"
          className="btn quiet"
          aria-label={starting.eraseNamed(title)}
          onClick={() => setAsking(true)}
        >
          {starting.eraseAsk}
        </button>
      </span>
    </>
  )
}

type Words = ReturnType<typeof useWorkshopSay>['joining']['starting']

function wayIn({ workshop, endedAt }: WorkshopLine, say: Words): ReactNode {
  const runs = endedAt === undefined
  if (knownWorkshop(workshop))
    return (
      <a className={`btn ${runs ? 'ink' : 'line'}`} href={workshopPagePath(workshop)}>
        {runs ? say.goIn : say.results}
      </a>
    )
  return runs ? (
    <a className="btn line" href={joinPagePath()}>
      {say.withCode}
    </a>
  ) : (
    <span className="hint">{say.notHere}</span>
  )
}

/**
 * Who changed what in a claim or a step, and when: the content of the details panel's section, replayed from the log
 * of the server when it is first shown and kept up while it is.
 */
import type { Id } from '@parley/model'
import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { useSchemeSay } from '../steps/scheme-say.ts'
import { HistoryEntryLine } from './history-entry-line.tsx'
import styles from './history-section.module.css'
import { useHistory } from './use-history.ts'

interface Props {
  readonly page: EditorPage
  /** Of a claim or an inference. */
  readonly id: Id
}

/** Lines that are shown at once. */
const atOnce = 20

export default function HistorySection({ page, id }: Props) {
  return <Lines key={id} page={page} id={id} />
}

function Lines({ page, id }: Props) {
  const say = page.editorSay.history
  const schemes = useSchemeSay(page.language)
  const { ready, trouble, entries, retry } = useHistory(page, id)
  const [most, setMost] = useState(atOnce)
  const [now] = useState(() => Date.now())
  const { saved } = page.status
  const waits = saved === 'saving' || saved === 'offline'
  const sentences = { offline: say.offline, busy: say.busy, tooLong: say.tooLong, refused: say.notAllowed }
  const older = entries.length - most
  return (
    <div className={styles['history']} aria-busy={!ready && !trouble}>
      {waits && ready && <p className="hint">{say.unsaved}</p>}
      {trouble && (
        <div className={styles['trouble']}>
          <output>{sentences[trouble]}</output>
          {trouble === 'offline' && (
            <button type="button" className="btn line" onClick={retry}>
              <RotateCcw aria-hidden />
              {say.again}
            </button>
          )}
        </div>
      )}
      {!ready && !trouble && <p className="hint">{say.reading}</p>}
      {ready && !entries.length && <p className="hint">{say.nothing}</p>}
      {ready && entries.length > 0 && (
        <>
          <ol className={styles['list']}>
            {entries.slice(0, most).map((entry, n) => (
              // Newest first: counted from the end, so that a line keeps its key when another comes.
              <HistoryEntryLine
                key={entries.length - n}
                page={page}
                entry={entry}
                schemes={schemes}
                now={now}
              />
            ))}
          </ol>
          {older > 0 && (
            <button type="button" className="btn quiet" onClick={() => setMost(most + 5 * atOnce)}>
              {say.older(older)}
            </button>
          )}
          <p className="hint">{say.asRecorded}</p>
          {page.status.role === 'host' && (
            <button
              type="button"
              className={`btn quiet ${styles['out']}`}
              onClick={() => void page.act('take-out')}
            >
              {page.editorSay.acts['take-out']}
            </button>
          )}
        </>
      )}
    </div>
  )
}

/** What other people did since the page was opened, to be read again, and how much of it is said aloud. */
import { useSyncExternalStore } from 'react'
import { useEditorSay } from '../editor/editor-say.ts'
import { Choice } from '../shell/choice.tsx'
import { DialogFrame } from '../shell/dialog-frame.tsx'
import { tagOf, useSpeech } from '../shell/speech.tsx'
import { loudness, loudnesses } from './choice.ts'
import styles from './happened-dialog.module.css'
import type { NewsDesk } from './news-desk.ts'

export default function HappenedDialog({ desk, onClose }: { desk: NewsDesk; onClose: () => void }) {
  const { language } = useSpeech()
  const { acts, heard } = useEditorSay()
  const log = useSyncExternalStore(desk.subscribe, desk.log)
  const loud = useSyncExternalStore(loudness.subscribe, loudness.get)
  const time = new Intl.DateTimeFormat(tagOf(language), { timeStyle: 'short' })
  return (
    <DialogFrame title={acts.happened} about={heard.about} size="middle" onClose={onClose}>
      <div className={styles['choice']}>
        <p>{heard.sayAloud}</p>
        <Choice
          label={heard.sayAloud}
          options={loudnesses.map((value) => ({ value, label: heard.loud[value] }))}
          value={loud}
          onChange={loudness.set}
        />
      </div>
      {log.length ? (
        <ol className={styles['log']}>
          {log.toReversed().map(({ at, text }, index) => (
            // Sentences of one batch have one time; the log only grows at its end.
            <li key={log.length - index}>
              <time dateTime={new Date(at).toISOString()}>{time.format(at)}</time>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="hint">{heard.nothing}</p>
      )}
    </DialogFrame>
  )
}

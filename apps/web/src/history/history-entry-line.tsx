/** One line of a history: what was done, by whom, when. */
import type { SchemeMessages } from '@parley/i18n'
import type { HistoryEntry } from '@parley/sync'
import type { EditorPage } from '../editor/editor-page.ts'
import { whenSeen } from '../home/when-seen.ts'
import { Avatar } from '../people/avatar.tsx'
import { ChangedWords } from './changed-words.tsx'
import { describeEntry } from './describe-entry.ts'
import styles from './history-section.module.css'

interface Props {
  readonly page: EditorPage
  readonly entry: HistoryEntry
  readonly schemes: SchemeMessages
  readonly now: number
}

export function HistoryEntryLine({ page, entry, schemes, now }: Props) {
  const { text, change } = describeEntry(page, entry.what, schemes)
  const { text: when, iso } = whenSeen(entry.at, now, page.language, page.say)
  const name = entry.person || page.say.people.unnamed
  const exact = new Intl.DateTimeFormat(page.language, { dateStyle: 'long', timeStyle: 'medium' })
  return (
    <li className={styles['entry']}>
      <p className={styles['what']}>{text}</p>
      {change && <ChangedWords page={page} {...change} />}
      <p className={styles['who']}>
        {entry.withMap ? (
          <span>{page.editorSay.history.withMap}</span>
        ) : (
          <>
            <span className={styles['mark']}>
              <Avatar name={name} colour={colourOf(page, entry.person)} />
            </span>
            <span>{name}</span>
          </>
        )}
        <time dateTime={iso} title={exact.format(entry.at)}>
          {when}
        </time>
      </p>
    </li>
  )
}

/** The log knows names; the colour is that of whoever bears the name on this map, if somebody does. */
function colourOf({ session }: EditorPage, name: string): number {
  for (const person of session.map.people()) if (name && person.name.trim() === name) return person.colour
  return 8
}

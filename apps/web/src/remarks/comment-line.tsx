/** One comment: who said it and when, its words, and what can be done with it. */
import { deleteComment, type Id } from '@parley/model'
import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { whenSeen } from '../home/when-seen.ts'
import { LiveText } from '../panel/live-text.tsx'
import { Avatar } from '../people/avatar.tsx'
import { useMe } from '../people/me.ts'
import { tagOf } from '../shell/speech.tsx'
import styles from './comment-line.module.css'
import { commentWords } from './comment-words.ts'

interface Props {
  readonly page: EditorPage
  readonly id: Id
  /** It came since this browser last showed the thread. */
  readonly fresh: boolean
  /** After it was deleted, for the keyboard. */
  readonly onGone: () => void
}

export function CommentLine({ page, id, fresh, onGone }: Props) {
  const { remarks } = page.editorSay
  const { map, mayWrite } = page.stores.canvas
  const me = useMe()
  const [editing, setEditing] = useState(false)
  const [now] = useState(Date.now)
  const row = map.comment(id)
  if (!row) return null
  const person = row.by === null ? undefined : map.person(row.by)
  const mine = row.by === me.id
  const name = person?.name.trim() || (mine ? remarks.you : remarks.someone)
  const { text, lang } = commentWords(map, id, page.reading.lang)
  const when = whenSeen(row.at, now, page.language, page.say)
  return (
    <li className={styles['comment']} data-comment={id}>
      <Avatar name={name} colour={person?.colour ?? 8} />
      <div className={styles['body']}>
        <p className={styles['head']}>
          <b>{name}</b>
          {row.at > 0 && <time dateTime={when.iso}>{when.text}</time>}
          {fresh && <span className={styles['fresh']}>{remarks.fresh}</span>}
        </p>
        {editing ? (
          <div className={styles['edited']}>
            <LiveText
              page={page}
              place={{ field: 'comment', row: id, lang }}
              label={remarks.editing}
              lines
              look="note"
              takesKeyboard
              onLeave={() => setEditing(false)}
            />
            <button type="button" className="btn line" onClick={() => setEditing(false)}>
              {remarks.done}
            </button>
          </div>
        ) : (
          <p className={styles['words']} lang={tagOf(lang)}>
            {text}
          </p>
        )}
      </div>
      {mayWrite && !editing && (
        <span className={styles['acts']}>
          {mine && (
            <button
              type="button"
              className="btn icon quiet"
              aria-label={remarks.edit}
              title={remarks.edit}
              onClick={() => setEditing(true)}
            >
              <Pencil className="small" aria-hidden />
            </button>
          )}
          <button
            type="button"
            className="btn icon quiet"
            aria-label={remarks.deleteOf(name)}
            title={remarks.delete}
            onClick={() => {
              page.perform(deleteComment, { comment: id })
              onGone()
            }}
          >
            <Trash2 className="small" aria-hidden />
          </button>
        </span>
      )}
    </li>
  )
}

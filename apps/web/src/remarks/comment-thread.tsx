/** A thread: a comment with its answers, and the box for another. Settled, it can be opened again. */
import { type Id, reopenThread, reply, resolveThread, type Thread } from '@parley/model'
import { useRef, useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { whenSeen } from '../home/when-seen.ts'
import { Refused } from '../panel/refused.tsx'
import { useAsking } from '../panel/use-asking.ts'
import { CommentBox } from './comment-box.tsx'
import { CommentLine } from './comment-line.tsx'
import styles from './comment-thread.module.css'
import { draftOf } from './drafts.ts'

interface Props {
  readonly page: EditorPage
  readonly thread: Thread
  readonly fresh: ReadonlySet<Id>
  /** When the last of it is deleted. */
  readonly onGone: () => void
}

export function CommentThread({ page, thread, fresh, onGone }: Props) {
  const { remarks } = page.editorSay
  const { map, mayWrite } = page.stores.canvas
  const { ask, sentence } = useAsking(page)
  const [replying, setReplying] = useState(() => draftOf(page.id, thread.id) !== '')
  const [now] = useState(Date.now)
  const button = useRef<HTMLButtonElement>(null)
  const [any] = thread.comments
  const { resolved } = thread
  const by = resolved?.by ? map.person(resolved.by)?.name.trim() : ''
  const when = resolved ? whenSeen(resolved.at, now, page.language, page.say).text : ''
  const closeReply = () => {
    setReplying(false)
    // The button comes back with the next painting.
    requestAnimationFrame(() => button.current?.focus())
  }
  return (
    <li className={styles['thread']}>
      <ol>
        {thread.comments.map((id) => (
          <CommentLine
            key={id}
            page={page}
            id={id}
            fresh={fresh.has(id)}
            onGone={() => {
              if (thread.comments.length > 1) button.current?.focus()
              else onGone()
            }}
          />
        ))}
      </ol>
      {resolved && (
        <p className={styles['settled']}>{by ? remarks.settledBy(by, when) : remarks.settledWhen(when)}</p>
      )}
      {mayWrite && any !== undefined && (
        <div className={styles['foot']}>
          {replying ? (
            <CommentBox
              page={page}
              to={thread.id}
              label={remarks.writeReply}
              takesKeyboard
              onSend={(text) => {
                const sent = ask(reply, { comment: any, text, lang: page.reading.lang }) !== null
                if (sent) closeReply()
                return sent
              }}
              onLeave={closeReply}
              onCancel={closeReply}
            />
          ) : (
            <>
              {!resolved && (
                <button
                  ref={button}
                  type="button"
                  className={styles['act']}
                  onClick={() => setReplying(true)}
                >
                  {remarks.reply}
                </button>
              )}
              <button
                {...(resolved && { ref: button })}
                type="button"
                className={styles['act']}
                onClick={() => ask(resolved ? reopenThread : resolveThread, { comment: any })}
              >
                {resolved ? remarks.reopen : remarks.settle}
              </button>
            </>
          )}
        </div>
      )}
      <Refused sentence={sentence} />
    </li>
  )
}

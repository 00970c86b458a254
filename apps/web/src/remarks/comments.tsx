/**
 * Comments on a claim or a step, in threads. New ones come in as they are sent; those that this browser has not shown
 * before are marked for as long as one looks at them. Settled threads fold away.
 */
import { useRows } from '@parley/canvas'
import { addComment, type Id, type LiveMap, threadsOn } from '@parley/model'
import { ChevronRight } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { EditorPage, PanelPart } from '../editor/editor-page.ts'
import { PanelSection } from '../panel/panel-section.tsx'
import { Refused } from '../panel/refused.tsx'
import { useAsking } from '../panel/use-asking.ts'
import { me } from '../people/me.ts'
import { CommentBox } from './comment-box.tsx'
import { CommentThread } from './comment-thread.tsx'
import styles from './comments.module.css'
import { newComments, noteSeen } from './seen-comments.ts'

interface Props {
  readonly page: EditorPage
  /** A claim or an inference. */
  readonly id: Id
}

const parts: readonly PanelPart[] = ['comment']

/** The row, its comments and those who wrote them. */
function rowsOf(map: LiveMap, on: Id): string {
  const comments = map.commentsOn(on)
  const people = comments.flatMap((id) => [map.comment(id)?.by ?? '', map.comment(id)?.resolved?.by ?? ''])
  const threads = comments.map((id) => map.comment(id)?.thread ?? '')
  return [...new Set([on, ...comments, ...threads, ...people])].filter(Boolean).join(' ')
}

export function Comments({ page, id }: Props) {
  const { remarks } = page.editorSay
  const { map } = page.session
  const key = rowsOf(map, id)
  useRows(
    map,
    useMemo(() => key.split(' '), [key]),
  )
  const open = threadsOn(map, id).filter(({ resolved }) => !resolved)
  const count = open.reduce((sum, { comments }) => sum + comments.length, 0)
  return (
    <PanelSection name="comments" title={remarks.comments} count={count} parts={parts}>
      <Threads key={id} page={page} id={id} />
    </PanelSection>
  )
}

function Threads({ page, id }: Props) {
  const { remarks } = page.editorSay
  const { map, mayWrite } = page.stores.canvas
  const { ask, sentence } = useAsking(page)
  const whole = useRef<HTMLDivElement>(null)
  const fresh = useFresh(page, id)
  const [unfolded, setUnfolded] = useState(false)
  const threads = threadsOn(map, id)
  const open = threads.filter(({ resolved }) => !resolved)
  const settled = threads.filter(({ resolved }) => resolved)
  const keepKeyboard = () => {
    const next = whole.current?.querySelector<HTMLElement>('textarea, button')
    next?.focus()
  }
  return (
    <div ref={whole} className={styles['comments']}>
      <div role="log" aria-label={remarks.comments}>
        <ol className={styles['threads']}>
          {open.map((thread) => (
            <CommentThread key={thread.id} page={page} thread={thread} fresh={fresh} onGone={keepKeyboard} />
          ))}
        </ol>
      </div>
      {!threads.length && !mayWrite && <p className="hint">{remarks.none}</p>}
      {mayWrite && (
        <CommentBox
          page={page}
          to={id}
          label={remarks.write}
          first
          onSend={(text) => ask(addComment, { on: id, text, lang: page.reading.lang }) !== null}
          onLeave={() => page.focus(id)}
        />
      )}
      <Refused sentence={sentence} />
      {settled.length > 0 && (
        <>
          <button
            type="button"
            className={styles['fold']}
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            <ChevronRight className="small" aria-hidden />
            {remarks.settled(settled.length)}
          </button>
          {unfolded && (
            <ol className={styles['threads']}>
              {settled.map((thread) => (
                <CommentThread
                  key={thread.id}
                  page={page}
                  thread={thread}
                  fresh={fresh}
                  onGone={keepKeyboard}
                />
              ))}
            </ol>
          )}
        </>
      )}
    </div>
  )
}

/** What was new when it was first drawn here, as long as the section stays; by then it has been shown. */
function useFresh(page: EditorPage, on: Id): ReadonlySet<Id> {
  const { map } = page.session
  const [fresh, setFresh] = useState<ReadonlySet<Id>>(() => new Set(newComments(map, page.id, on, me().id)))
  const mapId = page.id
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return
      const come = newComments(map, mapId, on, me().id)
      if (!come.length) return
      setFresh((before) => new Set([...before, ...come]))
      noteSeen(map, mapId, come)
    }
    look()
    const stop = map.subscribe(on, look)
    document.addEventListener('visibilitychange', look)
    return () => {
      stop()
      document.removeEventListener('visibilitychange', look)
    }
  }, [map, mapId, on])
  return fresh
}

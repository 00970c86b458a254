/**
 * Asked before something goes on which other claims hang: it alone, or with its branch. It counts anew while others
 * edit. The keyboard is at the plain way on: what is deleted can always be taken back.
 */
import { shortName } from '@parley/canvas'
import type { Id } from '@parley/model'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { useEditorSay } from '../editor/editor-say.ts'
import { afterClosing } from '../searching/focus-again.ts'
import { DialogFrame } from '../shell/dialog-frame.tsx'
import { useSpeech } from '../shell/speech.tsx'
import { useFocusOnOpen } from '../shell/use-focus-on-open.ts'
import styles from './changes.module.css'
import { hangingOn } from './hanging.ts'
import { useEdits } from './use-edits.ts'

interface Props {
  readonly page: () => EditorPage
  readonly ids: readonly Id[]
  /** What is to go; null: nothing. Called once. */
  readonly onAnswer: (ids: readonly Id[] | null) => void
}

export default function DeleteDialog({ page, ids, onAnswer }: Props) {
  const { say, language } = useSpeech()
  const words = useEditorSay().changes.remove
  const { session, reading } = page()
  const { map } = session
  useEdits(map)
  const [had] = useState(() => document.activeElement)
  const alone = useFocusOnOpen<HTMLButtonElement>()
  const live = ids.filter((id) => map.isLive(id))
  const hanging = hangingOn(map, live)

  const answered = useRef(false)
  const answer = (going: readonly Id[] | null) => {
    if (answered.current) return
    answered.current = true
    afterClosing(page(), had, () => onAnswer(going))
  }
  // Something else opened in its place, or the page is left: nothing goes.
  useEffect(
    () => () => {
      if (!answered.current) onAnswer(null)
    },
    [onAnswer],
  )
  const isOver = live.length === 0
  const over = useEffectEvent(() => answer(null))
  useEffect(() => {
    // Somebody else deleted it meanwhile.
    if (isOver) over()
  }, [isOver])

  const [only] = live
  const question =
    live.length === 1 && only !== undefined && map.claim(only)
      ? words.ask(shortName(map, only, reading.lang, say))
      : live.length === 1
        ? words.askStep
        : words.askMany(live.length)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const counted = hanging?.counts.map(([look, n]) => words.counts[look](n)) ?? []
  const withBranch = hanging?.branch ?? []
  const more = withBranch.length - live.length
  return (
    <DialogFrame label={question} size="small" role="alertdialog" onClose={() => answer(null)}>
      <p className={styles['question']}>{question}</p>
      <output className={styles['hangs']}>
        {hanging ? words.hangs(list.format(counted)) : words.nothingHangs}
      </output>
      <div className={styles['ways']}>
        <button type="button" ref={alone} className="btn line" onClick={() => answer(live)}>
          <span>{live.length === 1 ? words.alone : words.aloneMany}</span>
          {hanging && <small>{words.aloneHint}</small>}
        </button>
        {more > 0 && (
          <button type="button" className="btn line" onClick={() => answer(withBranch)}>
            <span>{words.branch(more)}</span>
            {hanging && hanging.staying > 0 && <small>{words.staying(hanging.staying)}</small>}
          </button>
        )}
        <button type="button" className="btn quiet" onClick={() => answer(null)}>
          {say.shell.cancel}
        </button>
      </div>
    </DialogFrame>
  )
}

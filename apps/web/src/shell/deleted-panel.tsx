/** What was deleted on this map, newest first: who, when, and the button that brings it back. */
import type { LiveMap } from '@parley/model'
import { recentlyDeleted } from '@parley/model'
import { RotateCcw } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useEditorSay } from '../editor/editor-say.ts'
import { whenSeen } from '../home/when-seen.ts'
import styles from './deleted-panel.module.css'
import { describeDeletion } from './describe-deletion.ts'
import { DialogFrame } from './dialog-frame.tsx'
import { tagOf, useSpeech } from './speech.tsx'

interface Props {
  readonly map: LiveMap
  readonly lang: string
  /** Undefined for those who may only look. Says whether it came back. */
  readonly onRestore: ((ids: readonly string[]) => boolean) | undefined
  readonly onClose: () => void
}

export default function DeletedPanel({ map, lang, onRestore, onClose }: Props) {
  const { say, language } = useSpeech()
  const { deletions: deletedSay } = useEditorSay().changes
  const [, setSeen] = useState(0)
  const [now] = useState(() => Date.now())
  useEffect(() => map.subscribeAll((touched) => touched.structure && setSeen((seen) => seen + 1)), [map])
  const deletions = recentlyDeleted(map)
  return (
    <DialogFrame
      title={say.shell.recentlyDeleted}
      about={deletions.length ? deletedSay.hint : deletedSay.nothing}
      size="middle"
      onClose={onClose}
    >
      <ul className={styles['list']}>
        {deletions.map((deletion) => {
          const name = deletion.by === null ? undefined : map.person(deletion.by)?.name
          const when = deletion.at ? whenSeen(deletion.at, now, language, say).text : ''
          const { text, more } = describeDeletion(map, deletion, lang, say, deletedSay)
          return (
            <li key={`${deletion.at} ${deletion.by ?? ''}`}>
              <p className={styles['text']} lang={tagOf(lang)}>
                {text}
                {more > 0 && <span className={styles['more']}> +{more}</span>}
              </p>
              <p className="hint">{name ? deletedSay.by(name, when) : deletedSay.at(when)}</p>
              {onRestore && (
                <button
                  type="button"
                  className="btn line"
                  onClick={() => onRestore(deletion.rows.map(({ id }) => id))}
                >
                  <RotateCcw aria-hidden />
                  {say.shell.restore}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </DialogFrame>
  )
}

/** Does one thing with a map of the home page's list: asks what it has to, says what is going on and what came of it. */
import { limits, mapPagePath } from '@parley/protocol'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useEditorSay } from '../editor/editor-say.ts'
import type { KnownMap } from '../home/known-maps.ts'
import ConfirmDialog from '../shell/confirm-dialog.tsx'
import { useSpeech } from '../shell/speech.tsx'
import { lastDay } from './last-day.ts'
import {
  type DeedDone,
  deleteForAll,
  makeCopy,
  type MapDeed,
  renameKnown,
  restoreForAll,
} from './map-deed.ts'
import styles from './known-map-deed.module.css'
import { RenameDialog } from './rename-dialog.tsx'

interface Props {
  readonly map: KnownMap
  readonly deed: MapDeed
  /** Nothing was done after all. */
  readonly onCancel: () => void
}

/** Stays until something else is chosen: what came of it is to be read. */
export default function KnownMapDeed({ map, deed, onCancel }: Props) {
  const { say, language } = useSpeech()
  const words = useEditorSay()
  const { housekeeping } = words
  const [state, setState] = useState<'asking' | 'doing' | DeedDone>(
    deed === 'rename' || deed === 'delete' ? 'asking' : 'doing',
  )
  const [until] = useState(() => Date.now() + limits.keepDeletedMs)
  const title = map.title || say.map.untitledMap
  const [renamedTo, setRenamedTo] = useState(map.title)
  const begun = useRef(false)
  const act = useEffectEvent(async () => {
    const untitled = say.map.untitledMap
    if (deed === 'rename') return renameKnown(map, renamedTo, words)
    return { copy: makeCopy, delete: deleteForAll, restore: restoreForAll }[deed](map, untitled, words)
  })
  useEffect(() => {
    // Once, also where effects run twice: a copy too many would be a map too many.
    if (state !== 'doing' || begun.current) return
    begun.current = true
    void act().then(setState)
  }, [state])
  if (state === 'asking')
    return deed === 'delete' ? (
      <ConfirmDialog
        question={housekeeping.deleteSure(title)}
        detail={housekeeping.deleteDetail(lastDay(until, language))}
        action={housekeeping.deleteAction}
        onAnswer={(yes) => (yes ? setState('doing') : onCancel())}
      />
    ) : (
      <RenameDialog
        title={map.title}
        onCancel={onCancel}
        onSave={(next) => {
          setRenamedTo(next)
          setState('doing')
        }}
      />
    )
  const doing = {
    rename: housekeeping.renaming,
    copy: housekeeping.copying,
    delete: housekeeping.deleting,
    restore: housekeeping.restoring,
  }
  if (state === 'doing') return <output className={`hint ${styles['done']}`}>{doing[deed](title)}</output>
  return (
    <p className={`${styles['done']} ${state.ok ? '' : 'refusal'}`}>
      <output>{state.sentence}</output>
      {state.made && (
        <Link href={mapPagePath(state.made.id)} className="btn line">
          {housekeeping.openCopy}
        </Link>
      )}
    </p>
  )
}

/** The claims that were merged into one, each to be taken out again. */
import { shortName } from '@parley/canvas'
import { type Id, mergedClaims, unmerge } from '@parley/model'
import { useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { useEditorSay } from '../editor/editor-say.ts'
import { afterClosing } from '../searching/focus-again.ts'
import { DialogFrame } from '../shell/dialog-frame.tsx'
import { useSay } from '../shell/speech.tsx'
import styles from './changes.module.css'
import { useEdits } from './use-edits.ts'

interface Props {
  readonly page: () => EditorPage
  readonly claim: Id
}

export default function UnmergeDialog({ page, claim }: Props) {
  const say = useSay()
  const words = useEditorSay().changes.unmerge
  const { session, reading } = page()
  const { map } = session
  useEdits(map)
  const [had] = useState(() => document.activeElement)
  const merged = mergedClaims(map, claim)
  const close = () => afterClosing(page(), had, () => undefined)
  return (
    <DialogFrame title={words.title} about={words.about} size="small" onClose={close}>
      <div className={styles['part']}>
        {merged.map(({ id }) => (
          <div key={id} className={styles['picked']}>
            <span>{shortName(map, id, reading.lang, say)}</span>
            <button type="button" className="btn line" onClick={() => page().perform(unmerge, { claim: id })}>
              {words.takeApart}
            </button>
          </div>
        ))}
        {!merged.length && <output>{words.none}</output>}
      </div>
    </DialogFrame>
  )
}

/** Asks for a map's title. Nothing, or the same again, is no answer. */
import { limits } from '@parley/protocol'
import type { FormEvent } from 'react'
import { useEditorSay } from '../editor/editor-say.ts'
import { DialogFrame } from '../shell/dialog-frame.tsx'
import { useSpeech } from '../shell/speech.tsx'
import { useFocusOnOpen } from '../shell/use-focus-on-open.ts'
import styles from './rename-dialog.module.css'

interface Props {
  readonly title: string
  readonly onSave: (title: string) => void
  readonly onCancel: () => void
}

export function RenameDialog({ title, onSave, onCancel }: Props) {
  const { say } = useSpeech()
  const { housekeeping } = useEditorSay()
  const box = useFocusOnOpen<HTMLInputElement>()
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const next = (box.current?.value ?? '').trim()
    if (next && next !== title) onSave(next)
    else onCancel()
  }
  return (
    <DialogFrame title={housekeeping.rename} size="small" onClose={onCancel}>
      <form className={styles['form']} onSubmit={save}>
        <label>
          <span className="label">{housekeeping.newTitle}</span>
          <input
            className="field"
            ref={box}
            maxLength={limits.titleLength}
            defaultValue={title}
            autoComplete="off"
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
        <div className={styles['acts']}>
          <button type="button" className="btn line" onClick={onCancel}>
            {say.shell.cancel}
          </button>
          <button type="submit" className="btn ink">
            {housekeeping.save}
          </button>
        </div>
      </form>
    </DialogFrame>
  )
}

/** The claim that was picked, and the way to pick another. */
import { useEditorSay } from '../editor/editor-say.ts'
import styles from './changes.module.css'

export function Picked({ name, again }: { readonly name: string; readonly again: () => void }) {
  const words = useEditorSay().changes
  return (
    <div className={styles['picked']}>
      <strong>{name}</strong>
      <button type="button" className="btn quiet" onClick={again}>
        {words.pickAnother}
      </button>
    </div>
  )
}

/** The claim that was picked, and the way to pick another. It takes the keyboard from the list that went. */
import { useEditorSay } from '../editor/editor-say.ts'
import { useFocusOnOpen } from '../shell/use-focus-on-open.ts'
import styles from './changes.module.css'

export function Picked({ name, again }: { readonly name: string; readonly again: () => void }) {
  const words = useEditorSay().changes
  const button = useFocusOnOpen<HTMLButtonElement>()
  return (
    <div className={styles['picked']}>
      <strong>{name}</strong>
      <button type="button" ref={button} className="btn quiet" onClick={again}>
        {words.pickAnother}
      </button>
    </div>
  )
}

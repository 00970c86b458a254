/** The keys in a text box of a claim. They are the same for everybody: writing should need no settings. */
import { isMac, keyCaps, type KeyChoice } from '@parley/acts'
import { useEditorSay } from '../editor/editor-say.ts'
import { KeyCaps } from './key-caps.tsx'
import styles from './key-list.module.css'

const lines = [
  ['done', { codes: ['Enter', 'Escape'] }],
  ['newLine', { codes: ['Enter'], shift: true }],
  ['next', { codes: ['Tab'] }],
  ['undo', { codes: ['KeyZ'], ctrl: true }],
] as const satisfies readonly (readonly [string, KeyChoice])[]

export function TextBoxKeys() {
  const words = useEditorSay().palette.keys
  return (
    <section>
      <h3>{words.inText}</h3>
      <ul>
        {lines.map(([what, keys]) => (
          <li key={what} className={styles['row']}>
            <span className={styles['name']}>{words.text[what]}</span>
            <span className={styles['fixed']}>
              <KeyCaps ways={keyCaps(keys, isMac)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Keys as they look on a keyboard. Several ways to do one thing stand one behind the other. */
import { capsText, isMac, keyCaps, type KeyCaps as Caps, type KeyChoice } from '@parley/acts'
import { Fragment } from 'react'
import { useEditorSay } from '../editor/editor-say.ts'
import styles from './key-caps.module.css'

export const capsOf = (choices: readonly KeyChoice[]): readonly Caps[] =>
  choices.flatMap((choice) => keyCaps(choice, isMac))

/** As words, as the keyboard at hand names them. */
export const textOf = (caps: Caps, space: string): string => capsText(caps, isMac, space)

interface Props {
  readonly ways: readonly Caps[]
}

export function KeyCaps({ ways }: Props) {
  const { or, space } = useEditorSay().palette.keys
  return (
    <span className={styles['ways']}>
      {ways.map((caps, at) => (
        <Fragment key={caps.join('+')}>
          {at > 0 && <span className={styles['or']}>{or}</span>}
          <span className={styles['caps']}>
            {caps.map((cap) => (
              <kbd key={cap} className="kbd">
                {cap === 'Space' ? space : cap}
              </kbd>
            ))}
          </span>
        </Fragment>
      ))}
    </span>
  )
}

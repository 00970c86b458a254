/** The field from which a text is copied the old way: out of sight, until somebody must copy it by hand. */
import type { RefObject } from 'react'
import styles from './hand-field.module.css'

interface Props {
  /** A text of several lines needs an area, or its lines become one. */
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly text: string
  readonly name: string
  readonly shown: boolean
}

export const HandField = ({ field, text, name, shown }: Props) => (
  <textarea
    ref={field}
    className={shown ? `field ${styles['shown']}` : styles['away']}
    rows={text.includes('\n') ? 4 : 2}
    readOnly
    spellCheck={false}
    value={text}
    aria-label={name}
    {...(shown ? {} : { tabIndex: -1, 'aria-hidden': true })}
  />
)

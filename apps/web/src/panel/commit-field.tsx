/**
 * A short wording that is changed where it stands: what is typed counts when Enter is pressed or the keyboard goes
 * elsewhere; Escape leaves it as it was. Another person's change shows at once unless somebody types in it, and what was
 * chosen whole, to be written over, stays so.
 */
import { limits } from '@parley/protocol'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import styles from './claim-facts.module.css'

interface Props {
  readonly id?: string
  readonly label?: string
  readonly value: string
  readonly placeholder?: string
  /** Asked when the field gets the keyboard. */
  readonly suggestions?: () => readonly string[]
  readonly onCommit: (said: string) => void
}

export function CommitField({ id, label, value, placeholder, suggestions, onCommit }: Props) {
  const list = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [offered, setOffered] = useState<readonly string[]>([])
  const field = useRef<HTMLInputElement>(null)
  const isWhole = useRef(false)
  // A browser that is given another value puts the caret behind it: what is typed next would be added to it.
  useLayoutEffect(() => {
    const input = field.current
    if (input?.value === value && typed === null && isWhole.current && document.activeElement === input)
      input.select()
  }, [value, typed])
  const commit = () => {
    if (typed !== null && typed.trim() !== value) onCommit(typed)
    setTyped(null)
  }
  return (
    <>
      <input
        ref={field}
        id={id}
        aria-label={label}
        className={styles['commit']}
        value={typed ?? value}
        placeholder={placeholder}
        maxLength={limits.titleLength}
        // Also while it is empty: the field is the same thing before and after it has the keyboard.
        list={suggestions ? list : undefined}
        onFocus={() => setOffered(suggestions?.() ?? [])}
        onSelect={({ currentTarget: { selectionStart, selectionEnd, value: words } }) => {
          isWhole.current = words !== '' && selectionStart === 0 && selectionEnd === words.length
        }}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') {
            event.preventDefault()
            commit()
          } else if (event.key === 'Escape' && typed !== null) {
            event.preventDefault()
            setTyped(null)
          }
        }}
      />
      {suggestions && (
        <datalist id={list}>
          {offered.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </datalist>
      )}
    </>
  )
}

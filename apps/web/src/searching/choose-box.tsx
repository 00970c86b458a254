/**
 * A box to type in over a list to choose from: what is typed narrows the list, arrow keys walk it, Enter chooses. The
 * box keeps the keyboard throughout, as screen readers expect of a combobox.
 */
// oxlint-disable jsx-a11y/prefer-tag-over-role -- a select cannot hold lines that are more than words
// oxlint-disable jsx-a11y/click-events-have-key-events -- the box has the keys of the list
import { Search } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react'
import { useFocusOnOpen } from '../shell/use-focus-on-open.ts'
import styles from './choose-box.module.css'

export interface Choice {
  readonly key: string
  readonly content: ReactNode
  /** It is listed, and says why, but cannot be chosen. */
  readonly refused?: boolean
}

export interface ChoiceGroup {
  readonly key: string
  readonly title?: string
  readonly choices: readonly Choice[]
}

interface Props {
  readonly label: string
  readonly placeholder: string
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly groups: readonly ChoiceGroup[]
  /** The list does not answer what is typed yet: Enter chooses once it does. */
  readonly behind?: boolean
  readonly onChoose: (key: string) => void
  /** Said where the list is empty. */
  readonly none: string
  /** Said to screen readers when the list is another one. */
  readonly count: (n: number) => string
}

const page = 8

export function ChooseBox(props: Props) {
  const { label, placeholder, query, onQuery, groups, behind = false, onChoose, none, count } = props
  const id = useId()
  const box = useFocusOnOpen<HTMLInputElement>()
  /** Enter was pressed for what is typed, and the list is behind it. */
  const [entered, setEntered] = useState(false)
  const [wanted, setWanted] = useState<string | null>(null)
  const filled = groups.filter(({ choices }) => choices.length > 0)
  const all = filled.flatMap(({ choices }) => choices)
  const at = Math.max(
    0,
    all.findIndex(({ key }) => key === wanted),
  )
  const active = all[at]
  const nameOf = (key: string) => `${id}-${all.findIndex((one) => one.key === key)}`

  const activeName = active && nameOf(active.key)
  useEffect(() => {
    // With the first one its heading, too.
    if (at === 0) document.getElementById(id)?.scrollTo({ top: 0 })
    else if (activeName) document.getElementById(activeName)?.scrollIntoView({ block: 'nearest' })
  }, [id, at, activeName])

  const choose = (choice: Choice | undefined) => {
    if (choice && !choice.refused) onChoose(choice.key)
  }
  useEffect(() => {
    if (!entered || behind) return
    setEntered(false)
    choose(active)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for an Enter, with the list of that moment
  }, [entered, behind])
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const steps: Partial<Record<string, number>> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      PageDown: Math.min(all.length - 1, at + page),
      PageUp: Math.max(0, at - page),
    }
    const to = steps[event.key]
    if (to !== undefined && all.length) setWanted(all[to]?.key ?? null)
    else if (event.key === 'Enter' && behind) setEntered(true)
    else if (event.key === 'Enter') choose(active)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles['choose']}>
      <div className={styles['box']}>
        <Search aria-hidden />
        <input
          ref={box}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          aria-label={label}
          aria-expanded={all.length > 0}
          aria-autocomplete="list"
          aria-controls={id}
          aria-activedescendant={activeName}
          placeholder={placeholder}
          value={query}
          onChange={(event) => {
            setWanted(null)
            setEntered(false)
            onQuery(event.target.value)
          }}
          onKeyDown={press}
        />
      </div>
      <output className={styles['unseen']} aria-live="polite">
        {all.length ? count(all.length) : none}
      </output>
      <div id={id} role="listbox" aria-label={label} className={styles['list']} hidden={!all.length}>
        {filled.map(({ key, title, choices }) => (
          <div key={key} role="group" aria-label={title}>
            {title && (
              <div role="presentation" className={styles['title']}>
                {title}
              </div>
            )}
            {choices.map((choice) => (
              <div
                key={choice.key}
                id={nameOf(choice.key)}
                role="option"
                tabIndex={-1}
                aria-selected={choice === active}
                aria-disabled={choice.refused}
                className={styles['choice']}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(choice)}
              >
                {choice.content}
              </div>
            ))}
          </div>
        ))}
      </div>
      {/* Said above. */}
      {!all.length && (
        <p className={styles['none']} aria-hidden>
          {none}
        </p>
      )}
    </div>
  )
}

/**
 * The map's title in the bar. Click, or F2 while it has the focus, turns it into a box; Enter and leaving the box keep
 * what was written, Escape does not. Peers see it when it is kept, not letter by letter.
 */
import { limits } from '@parley/protocol'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import styles from './map-title.module.css'
import { tagOf, useSay } from './speech.tsx'
import { useFocusOnOpen } from './use-focus-on-open.ts'

interface Props {
  /** '' when the map has none. */
  readonly title: string
  readonly lang: string
  /** Undefined for those who may only look. */
  readonly onRename: ((title: string) => void) | undefined
  /** Whether the box is open: the menu beside it opens it too. */
  readonly renaming: boolean
  readonly setRenaming: (renaming: boolean) => void
}

export function MapTitle({ title, lang, onRename, renaming, setRenaming }: Props) {
  const say = useSay()
  const button = useRef<HTMLButtonElement>(null)
  const giveFocusBack = useRef(false)
  useEffect(() => {
    if (renaming || !giveFocusBack.current) return
    giveFocusBack.current = false
    button.current?.focus()
  }, [renaming])
  const shown = title || say.map.untitledMap
  if (!onRename)
    return (
      <h1 className={styles['title']} lang={title ? tagOf(lang) : undefined} title={shown}>
        {shown}
      </h1>
    )
  if (renaming)
    return (
      <TitleBox
        title={title}
        lang={lang}
        onDone={(next, byKey) => {
          if (next !== undefined && next !== title) onRename(next)
          giveFocusBack.current = byKey
          setRenaming(false)
        }}
      />
    )
  return (
    <h1 className={styles['heading']}>
      <button
        ref={button}
        type="button"
        className={`${styles['title']} ${title ? '' : styles['none']}`}
        lang={title ? tagOf(lang) : undefined}
        title={shown}
        onClick={() => setRenaming(true)}
        onKeyDown={(event) => {
          if (event.key === 'F2') setRenaming(true)
        }}
      >
        {shown}
      </button>
    </h1>
  )
}

interface BoxProps {
  readonly title: string
  readonly lang: string
  readonly onDone: (title: string | undefined, byKey: boolean) => void
}

function TitleBox({ title, lang, onDone }: BoxProps) {
  const say = useSay()
  const [text, setText] = useState(title)
  const over = useRef(false)
  const box = useFocusOnOpen<HTMLInputElement>()
  const done = (next: string | undefined, byKey: boolean) => {
    // Closing the box blurs it: that is not a second answer.
    if (over.current) return
    over.current = true
    onDone(next?.trim(), byKey)
  }
  const press = (event: KeyboardEvent) => {
    // While an input method composes, Enter and Escape are its own.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') done(text, true)
    else if (event.key === 'Escape') done(undefined, true)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <span className={styles['box']} data-text={text || say.map.untitledMap}>
      <input
        ref={box}
        aria-label={say.shell.title}
        lang={tagOf(lang)}
        maxLength={limits.titleLength}
        placeholder={say.map.untitledMap}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={press}
        onBlur={() => done(text, false)}
      />
    </span>
  )
}

/**
 * The search of a map: a bar over its upper right corner that leaves the map to be seen and worked on; a sheet at the
 * lower edge on a phone. Enter goes on from hit to hit, Escape closes it and stays there.
 */
import { ArrowDown, ArrowUp, Search, Undo2, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { useEditorSay } from '../editor/editor-say.ts'
import { useSay } from '../shell/speech.tsx'
import { createCardMarks } from './card-marks.ts'
import { focusAgain } from './focus-again.ts'
import { HitList } from './hit-list.tsx'
import styles from './search-bar.module.css'
import type { Searcher } from './searcher.ts'

interface Props {
  readonly page: () => EditorPage
  readonly searcher: Searcher
}

export default function SearchBar({ page, searcher }: Props) {
  const say = useSay()
  const words = useEditorSay().palette.search
  const found = useSyncExternalStore(searcher.subscribe, searcher.get)
  const [query, setQuery] = useState(found.query)
  const box = useRef<HTMLInputElement>(null)
  const list = useId()
  const hadFocus = useRef<Element | null>(null)

  useEffect(() => {
    hadFocus.current = document.activeElement
    return searcher.start()
  }, [searcher])
  const { asked } = found
  useEffect(() => {
    if (!asked) return undefined
    box.current?.focus()
    box.current?.select()
    // A card that was just given the keyboard asks for it once more when it is drawn.
    const frame = requestAnimationFrame(() => box.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [asked])
  useCardMarks(found)

  const leave = () => {
    page().open(null)
    const [first] = page().stores.shared.now()
    if (found.at >= 0 && first !== undefined) page().focus(first)
    else focusAgain(page(), hadFocus.current)
  }
  const back = () => {
    page().open(null)
    searcher.back()
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const command = event.ctrlKey || event.metaKey
    const inBox = event.target === box.current
    const goesOn =
      event.key === 'F3' || (command && event.code === 'KeyG') || (inBox && event.key === 'Enter')
    if (event.key === 'Escape') leave()
    else if (goesOn) searcher.step(event.shiftKey ? -1 : 1)
    else if (inBox && event.key === 'ArrowDown') searcher.step(1)
    else if (inBox && event.key === 'ArrowUp') searcher.step(-1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const nothing = found.words.length > 0 && !found.hits.length && found.isWhole
  const count = found.words.length
    ? nothing
      ? words.none
      : found.at < 0
        ? words.count(found.hits.length)
        : words.at(found.at + 1, found.hits.length)
    : ''
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of all that is in it come by here
    <search className={styles['bar']} aria-label={words.label} onKeyDown={press}>
      <div className={styles['head']}>
        <Search aria-hidden />
        <input
          ref={box}
          type="text"
          role="combobox"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          aria-label={words.label}
          aria-expanded={found.hits.length > 0}
          aria-controls={list}
          aria-activedescendant={found.at < 0 ? undefined : `${list}-${found.at}`}
          placeholder={words.placeholder}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            searcher.ask(event.target.value)
          }}
        />
        <output className={styles['count']} aria-live="polite">
          {count}
        </output>
      </div>
      <div className={styles['acts']}>
        <button type="button" className="btn quiet" onClick={back}>
          <Undo2 aria-hidden />
          {words.back}
        </button>
        <span />
        <IconButton label={words.previous} disabled={!found.hits.length} act={() => searcher.step(-1)}>
          <ArrowUp aria-hidden />
        </IconButton>
        <IconButton label={words.next} disabled={!found.hits.length} act={() => searcher.step(1)}>
          <ArrowDown aria-hidden />
        </IconButton>
        <IconButton label={say.shell.close} act={leave}>
          <X aria-hidden />
        </IconButton>
      </div>
      <HitList id={list} page={page} searcher={searcher} found={found} />
    </search>
  )
}

interface IconButtonProps {
  readonly label: string
  readonly disabled?: boolean
  readonly act: () => void
  readonly children: React.ReactNode
}

const IconButton = ({ label, disabled = false, act, children }: IconButtonProps) => (
  <button
    type="button"
    className="btn icon quiet"
    aria-label={label}
    title={label}
    aria-disabled={disabled}
    onClick={act}
  >
    {children}
  </button>
)

/** Marks on the cards and rows of the map behind the bar. */
function useCardMarks(found: ReturnType<Searcher['get']>): void {
  const ids = useMemo(() => new Set(found.hits.map(({ id }) => id)), [found.hits])
  const marks = useRef<ReturnType<typeof createCardMarks>>(null)
  useEffect(() => {
    const map = document.querySelector('main')
    if (!map) return undefined
    const made = createCardMarks(map)
    marks.current = made
    return () => made.stop()
  }, [])
  useEffect(() => {
    marks.current?.show(ids, found.words)
  }, [ids, found.words])
}

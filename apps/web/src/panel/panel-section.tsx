/**
 * A section of the details panel: a heading that opens and closes it, how many things it holds, and what it holds.
 * Whether it is open is kept per browser. An act that asks for one of its `parts` opens it, brings it into sight and
 * gives the keyboard to what is marked `data-panel-first` in it, else to a form that stands open, else to its heading.
 */
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { PanelPart } from '../editor/editor-page.ts'
import { kept } from '../shell/kept.ts'
import { useAskedPart } from './asked-part.ts'
import styles from './panel-section.module.css'
import { takeKeyboard } from './take-keyboard.ts'

interface Props {
  /** Of the section, among all: whether it is open is kept under it. */
  readonly name: string
  readonly title: string
  /** Shown beside the title; left out where there is nothing to count. */
  readonly count?: number | undefined
  /** Parts of the panel that stand in it. The same array from render to render. */
  readonly parts?: readonly PanelPart[]
  readonly closedAtFirst?: boolean
  /** One of its parts was asked for: for what has to be there before the keyboard can go to it. */
  readonly onAsked?: () => void
  /** Beside the title, such as a button that adds something; seen while the section is open. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}

const noParts: readonly PanelPart[] = []

export function PanelSection({
  name,
  title,
  count,
  parts = noParts,
  closedAtFirst,
  onAsked,
  tools,
  children,
}: Props) {
  const id = useId()
  const section = useRef<HTMLElement>(null)
  const [askings, setAskings] = useState(0)
  const keptAs = `panel.${name}`
  const chosen = useSyncExternalStore(kept.subscribe, () => kept.read(keptAs))
  const open = chosen === undefined ? !closedAtFirst : chosen === 'open'
  const set = (next: boolean) => kept.write(keptAs, next ? 'open' : 'closed')

  useAskedPart(parts, () => {
    if (!open) set(true)
    onAsked?.()
    setAskings((n) => n + 1)
  })
  useLayoutEffect(() => {
    if (!askings) return undefined
    const place = section.current
    place?.scrollIntoView({ block: 'start' })
    const marked = place?.querySelector<HTMLElement>('[data-panel-first], form input')
    // A part that is marked as a whole means what in it can be written or pressed.
    const first = marked?.matches('button, input, textarea, a')
      ? marked
      : (marked?.querySelector<HTMLElement>('textarea, input, button') ?? place?.querySelector('button'))
    return place && first ? takeKeyboard(first, place) : undefined
  }, [askings])

  return (
    <section ref={section} className={styles['section']} aria-labelledby={`${id}-title`}>
      <div className={styles['head']}>
        <h3>
          <button
            type="button"
            id={`${id}-title`}
            className={styles['title']}
            aria-expanded={open}
            aria-controls={`${id}-held`}
            onClick={() => set(!open)}
          >
            <ChevronRight className="small" aria-hidden />
            {title}{' '}
            {count !== undefined && count > 0 && <span className={`tnum ${styles['count']}`}>{count}</span>}
          </button>
        </h3>
        {open && tools}
      </div>
      <div id={`${id}-held`} className={styles['held']} hidden={!open}>
        {open && children}
      </div>
    </section>
  )
}

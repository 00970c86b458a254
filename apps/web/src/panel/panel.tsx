/**
 * The details panel: what is known of what is selected, in either view; of the map, when nothing is. A column beside
 * the map, a sheet from below on a phone. The keyboard comes in by I or F6, and Escape brings it back to the claim.
 * Nobody is thrown out of it: when what had the keyboard goes, the panel itself gets it.
 */
import { X } from 'lucide-react'
import { type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react'
import type { EditorPage } from '../editor/editor-page.ts'
import { type Asked, AskedPartContext, createTaking } from './asked-part.ts'
import { MapFacts } from './map-facts.tsx'
import { PanelBody } from './panel-body.tsx'
import { PanelGrip } from './panel-grip.tsx'
import { PanelWidth } from './panel-width.tsx'
import styles from './panel.module.css'
import { Several } from './several.tsx'
import { takeKeyboard } from './take-keyboard.ts'
import { useInSight } from './use-in-sight.ts'
import { useKeyboardKept } from './use-keyboard-kept.ts'
import { useSelected } from './use-selected.ts'

interface Props {
  readonly page: EditorPage
  readonly asked: Asked
}

export default function Panel({ page, asked }: Props) {
  const say = page.editorSay.panel
  const selected = useSelected(page)
  const region = useRef<HTMLElement>(null)
  const [take] = useState(createTaking)
  const provided = useMemo(() => ({ asked, take }), [asked, take])
  const shown = selected.join(' ')
  const [only] = selected

  const toPanel = () => region.current?.focus({ preventScroll: true })
  const close = () => {
    page.openPanel(null)
    page.focus(only)
  }

  useEffect(() => {
    return asked.part === 'details' && take(asked) && region.current
      ? takeKeyboard(region.current)
      : undefined
  }, [asked, take])
  useKeyboardKept(region)
  useInSight(page, only)

  return (
    <AskedPartContext value={provided}>
      {page.views.isPhone && <div className={styles['scrim']} onPointerDown={close} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves the whole panel */}
      <aside
        ref={region}
        tabIndex={-1}
        className={styles['panel']}
        aria-label={say.region}
        data-region="details"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
          event.preventDefault()
          close()
        }}
      >
        {page.views.isPhone && <PanelGrip onClose={close} />}
        <Shown key={shown}>
          <button
            type="button"
            className={`btn icon quiet ${styles['close']}`}
            aria-label={say.close}
            title={say.close}
            onClick={close}
          >
            <X aria-hidden />
          </button>
          {only === undefined ? (
            <MapFacts page={page} />
          ) : selected.length > 1 ? (
            <Several page={page} ids={selected} />
          ) : (
            <PanelBody page={page} id={only} toPanel={toPanel} />
          )}
        </Shown>
        <PanelWidth label={say.width} />
      </aside>
    </AskedPartContext>
  )
}

/** What is shown for one selection: another one begins at its top. */
function Shown({ children }: { readonly children: ReactNode }) {
  const { asked, take } = use(AskedPartContext)
  // What was asked for and is not there is not asked of what is selected next.
  useEffect(() => () => void (asked && take(asked)), [asked, take])
  return <div className={styles['scroll']}>{children}</div>
}

/**
 * A map presented: large type for what is spoken of, the map behind it at the very cards. Arrow keys, space, clicks and
 * swipes go on; Escape ends, and everything is as it was. On a phone, and where only the outline is shown, it is pages.
 */
import { labelIn } from '@parley/model'
import { ArrowLeft, ArrowRight, Maximize, Minimize, X } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Dialog, I18nProvider, Modal, ModalOverlay } from 'react-aria-components'
import type { EditorPage } from '../editor/editor-page.ts'
import { Choice } from '../shell/choice.tsx'
import { tagOf } from '../shell/speech.tsx'
import { keyAct, swipeAct } from './hands.ts'
import styles from './presentation.module.css'
import { SlideView } from './slide-view.tsx'
import { spokenSlide } from './slide-words.ts'
import { useFullScreen } from './use-full-screen.ts'
import { useStage } from './use-stage.ts'
import { useWalk } from './use-walk.ts'

interface Props {
  readonly page: EditorPage
  /** What is selected when it begins. */
  readonly about?: string | undefined
}

export default function Presentation({ page, about }: Props) {
  const { presenting } = page.editorSay
  const { map } = page.session
  const { walk, slide, act, all, setAll } = useWalk(map, about)
  const pane = useRef<HTMLDivElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const screen = useFullScreen()
  const beside = useBeside(page)
  const free = useCallback(() => {
    const taken = pane.current?.getBoundingClientRect()
    if (!taken || taken.left < 240) return undefined
    const top = 52
    return new DOMRect(0, top, taken.left, window.innerHeight - top)
  }, [])
  useStage(page, slide, free)
  useEffect(() => next.current?.focus(), [])

  const end = () => page.open(null)
  const isFirst = walk.at === 0
  const isLast = walk.at === walk.slides.length - 1
  const touch = useRef<readonly [number, number] | null>(null)
  const place = presenting.place(walk.at + 1, walk.slides.length)
  return (
    <I18nProvider locale={tagOf(page.language)}>
      <ModalOverlay isOpen onOpenChange={(open) => !open && end()} className={styles['overlay'] ?? ''}>
        <Modal className={styles['modal'] ?? ''}>
          <Dialog aria-label={presenting.region} className={styles['dialog'] ?? ''}>
            <div
              role="presentation"
              className={styles['whole']}
              style={beside === null ? {} : { ['--pane' as string]: `${beside}px` }}
              onKeyDown={(event) => {
                const meant = keyAct(event)
                if (!meant) return
                event.preventDefault()
                act(meant)
              }}
              onPointerDown={(event) => {
                touch.current = event.pointerType === 'mouse' ? null : [event.clientX, event.clientY]
              }}
              onPointerUp={(event) => {
                const [x, y] = touch.current ?? []
                touch.current = null
                if (x === undefined || y === undefined) return
                const meant = swipeAct(event.clientX - x, event.clientY - y)
                if (meant) act(meant)
              }}
            >
              <header className={styles['strip']}>
                <p lang={tagOf(page.reading.lang)}>
                  {labelIn(map.meta.title, page.reading.lang) || page.say.map.untitledMap}
                </p>
                <span className={styles['often']} title={all ? presenting.allHint : presenting.strongestHint}>
                  <Choice
                    label={presenting.howMany}
                    options={[
                      { value: 'strongest', label: presenting.strongest },
                      { value: 'all', label: presenting.all },
                    ]}
                    value={all ? 'all' : 'strongest'}
                    onChange={(one) => {
                      setAll(one === 'all')
                      // Arrow keys go on with the slides, not with the choice.
                      next.current?.focus()
                    }}
                  />
                </span>
                {screen.can && (
                  <button
                    type="button"
                    className={`btn icon quiet ${styles['big']}`}
                    aria-label={screen.on ? presenting.leaveFullScreen : presenting.fullScreen}
                    title={screen.on ? presenting.leaveFullScreen : presenting.fullScreen}
                    onClick={screen.toggle}
                  >
                    {screen.on ? <Minimize aria-hidden /> : <Maximize aria-hidden />}
                  </button>
                )}
                <button type="button" className={`btn quiet ${styles['big']}`} onClick={end}>
                  <X aria-hidden />
                  {presenting.end}
                </button>
              </header>
              {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- keys are the whole dialog's */}
              <div className={styles['map']} onClick={() => act('next')} />
              <div className={styles['pane']} ref={pane}>
                {/* Another slide begins at its top. */}
                <div className={styles['scrolled']} key={slide.key}>
                  <div className={styles['slide']}>
                    <SlideView page={page} slide={slide} />
                  </div>
                </div>
              </div>
              <footer className={styles['foot']}>
                <button
                  type="button"
                  className={`btn line ${styles['big']}`}
                  aria-disabled={isFirst}
                  onClick={() => act('previous')}
                >
                  <ArrowLeft aria-hidden />
                  <span>{presenting.previous}</span>
                </button>
                <div className={styles['progress']}>
                  <span className="tnum">{place}</span>
                  <progress aria-hidden="true" value={walk.at + 1} max={walk.slides.length} />
                </div>
                <button
                  ref={next}
                  type="button"
                  className={`btn ink ${styles['big']}`}
                  aria-disabled={isLast}
                  onClick={() => act('next')}
                >
                  <span>{presenting.next}</span>
                  <ArrowRight aria-hidden />
                </button>
              </footer>
              <p className="unseen" aria-live="polite" aria-atomic="true">
                {`${place}. ${spokenSlide(page, slide)}`}
              </p>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}

/** How wide the words stand beside the map; null: they have the whole page. */
function useBeside(page: EditorPage): number | null {
  const [width, setWidth] = useState<number | null>(null)
  const { view } = page.views
  useEffect(() => {
    const measure = () => {
      const root = document.querySelector('.pc-root')?.getBoundingClientRect()
      const whole = window.innerWidth
      if (view === 'outline' || whole < 900 || !root?.width) setWidth(null)
      else if (view === 'both') setWidth(whole - root.right)
      else setWidth(Math.round(Math.min(1000, Math.max(420, whole * 0.46))))
    }
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [view])
  return width
}

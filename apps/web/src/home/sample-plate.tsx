/** The sample map, live: to be moved, zoomed and picked from, written by nobody. It comes with the editor's code. */
import { MapCanvas, type MapCanvasHandle } from '@parley/canvas'
import { Maximize, Minus, Plus } from 'lucide-react'
import { type ReactNode, useMemo, useRef } from 'react'
import { useHan } from '../shell/use-han.ts'
import { useMapMessages } from '../shell/use-map-messages.ts'
import { useOpeningView } from '../shell/use-opening-view.ts'
import { useSpeech } from '../shell/speech.tsx'
import { readingStore } from './reading-store.ts'
import styles from './sample-plate.module.css'
import { zoomed } from './zoomed.ts'

export default function SamplePlate() {
  const { say, language } = useSpeech()
  const canvas = useRef<MapCanvasHandle>(null)
  const frame = useRef<HTMLDivElement>(null)
  const store = useMemo(() => readingStore(), [])
  const { languages, lang: own } = store.map.meta
  const lang = languages.includes(language) ? language : own
  const mapMessages = useMapMessages(lang)
  useHan(store.map, lang)
  useOpeningView(canvas, frame, store.map)
  const zoomBy = (factor: number) => {
    const size = frame.current?.getBoundingClientRect()
    if (canvas.current && size) canvas.current.setViewport(zoomed(canvas.current.getViewport(), factor, size))
  }
  // Until somebody reaches into the map, the wheel scrolls the page: it must not be caught on the way down.
  const reachedIn = useRef(false)
  return (
    <div
      ref={frame}
      className={styles['frame']}
      onPointerDownCapture={() => {
        reachedIn.current = true
      }}
      onPointerLeave={() => {
        reachedIn.current = false
      }}
      onWheelCapture={(event) => {
        if (!reachedIn.current && !event.ctrlKey) event.stopPropagation()
      }}
    >
      <MapCanvas
        ref={canvas}
        store={store}
        lang={lang}
        language={language}
        messages={say}
        mapMessages={mapMessages}
        label={say.home.sampleLabel}
        furniture={false}
      />
      <div className={styles['zoom']}>
        <Zoom label={say.home.zoomOut} act={() => zoomBy(1 / 1.25)}>
          <Minus aria-hidden />
        </Zoom>
        <Zoom label={say.home.zoomIn} act={() => zoomBy(1.25)}>
          <Plus aria-hidden />
        </Zoom>
        <Zoom label={say.home.fit} act={() => canvas.current?.fit()}>
          <Maximize aria-hidden />
        </Zoom>
      </div>
    </div>
  )
}

function Zoom({ label, act, children }: { label: string; act: () => void; children: ReactNode }) {
  return (
    <button type="button" className="btn icon quiet" aria-label={label} title={label} onClick={act}>
      {children}
    </button>
  )
}

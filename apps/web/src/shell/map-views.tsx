/**
 * The views of an open map, side by side or one at a time. The outline is fetched when it is first wanted. A canvas that
 * was there stays, unseen, with the place that it was looked at.
 */
import type { MapCanvasHandle, MapCanvasProps } from '@parley/canvas'
import type { OutlineHandle } from '@parley/outline'
import { type RefObject, Suspense, useEffect, useState } from 'react'
import { CanvasPane } from './canvas-pane.tsx'
import { fetchFileWriter } from '../files/save-map-file.ts'
import { SurfaceBoundary } from './error-boundary.tsx'
import type { MapView } from './map-view.ts'
import styles from './map-views.module.css'
import type { MapStores } from './use-map-stores.ts'
import { whenIdle } from './when-idle.ts'
import { lazyPart } from './lazy-part.tsx'

const fetchOutline = () => import('./outline-pane.tsx')
const OutlinePane = lazyPart(fetchOutline)

interface Props extends Omit<MapCanvasProps, 'store' | 'ref'> {
  readonly stores: MapStores
  readonly view: MapView
  readonly canvas: RefObject<MapCanvasHandle | null>
  readonly outline: RefObject<OutlineHandle | null>
}

export function MapViews({ stores, view, canvas, outline, ...props }: Props) {
  const [hadCanvas, setHadCanvas] = useState(view !== 'outline')
  if (view !== 'outline' && !hadCanvas) setHadCanvas(true)
  const { shared } = stores
  useEffect(
    () =>
      whenIdle(() => {
        // Offline, or a slow network: then it is fetched when it is wanted.
        fetchOutline().catch(() => undefined)
        fetchFileWriter().catch(() => undefined)
      }),
    [],
  )
  const { lang, language, messages, mapMessages, label, keyMap, pageActs, showing } = props
  const isBoth = view === 'both'
  return (
    <div className={isBoth ? styles['both'] : styles['one']}>
      {hadCanvas && (
        <CanvasPane
          {...props}
          canvas={canvas}
          shared={shared}
          store={stores.canvas}
          hidden={view === 'outline'}
        />
      )}
      {view !== 'canvas' && (
        <SurfaceBoundary shows={view}>
          <Suspense>
            <OutlinePane
              shared={shared}
              outline={outline}
              beside={isBoth}
              store={stores.outline}
              lang={lang}
              language={language}
              messages={messages}
              {...(mapMessages && { mapMessages })}
              {...(label !== undefined && { label })}
              {...(keyMap && { keyMap })}
              {...(pageActs && { pageActs })}
              {...(showing && { showing })}
            />
          </Suspense>
        </SurfaceBoundary>
      )}
    </div>
  )
}

/** The canvas in its place on the page: it opens on what the map begins with, and shows what was selected before it came. */
import { MapCanvas, type MapCanvasHandle, type MapCanvasProps } from '@parley/canvas'
import { type RefObject, useEffect, useRef } from 'react'
import styles from './map-views.module.css'
import { panTo } from './pan-to.ts'
import type { SharedSelection } from './shared-selection.ts'
import { useOpeningView } from './use-opening-view.ts'

interface Props extends Omit<MapCanvasProps, 'ref'> {
  readonly canvas: RefObject<MapCanvasHandle | null>
  readonly shared: SharedSelection
  readonly hidden: boolean
}

export function CanvasPane({ canvas, shared, hidden, ...props }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  useOpeningView(canvas, frame, props.store.map)
  useEffect(() => {
    const selected = shared.now()
    if (selected.length) canvas.current?.select(selected)
    return shared.follow('canvas', (ids) => {
      if (!canvas.current) return
      canvas.current.select(ids)
      panTo(canvas.current, ids)
    })
  }, [shared, canvas])
  return (
    <div ref={frame} className={styles['canvas']} hidden={hidden}>
      <MapCanvas {...props} ref={canvas} />
    </div>
  )
}

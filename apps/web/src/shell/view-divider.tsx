/** The line between canvas and outline: dragged, or moved by arrow keys. The width is kept per browser. */
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react'
import { kept } from './kept.ts'
import styles from './map-views.module.css'
import { useSay } from './speech.tsx'

const usual = 512
const least = 280
/** What the outline keeps. */
const leastBeside = 360
const step = 32

export function ViewDivider() {
  const say = useSay()
  const line = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(() => Number(kept.read('canvasWidth')) || usual)
  useLayoutEffect(() => {
    line.current?.parentElement?.style.setProperty('--canvas-width', `${width}px`)
  }, [width])

  const set = (next: number) => {
    const room = line.current?.parentElement?.clientWidth ?? Infinity
    const fitting = Math.round(Math.max(least, Math.min(next, room - leastBeside)))
    setWidth(fitting)
    kept.write('canvasWidth', String(fitting))
  }
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    set(event.clientX - (line.current?.parentElement?.getBoundingClientRect().left ?? 0))
  }
  const press = (event: KeyboardEvent) => {
    const by: Partial<Record<string, number>> = { ArrowLeft: -step, ArrowRight: step }
    const change = by[event.key]
    if (change === undefined) return
    event.preventDefault()
    set(width + change)
  }
  return (
    <div
      ref={line}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a rule cannot be moved
      role="separator"
      tabIndex={0}
      className={styles['divider']}
      aria-orientation="vertical"
      aria-label={say.outline.divider}
      aria-valuenow={width}
      aria-valuemin={least}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  )
}

/** The line between map and panel, where they stand beside each other: dragged, or moved by arrow keys. Kept per browser. */
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react'
import { kept } from '../shell/kept.ts'
import styles from './panel.module.css'

const usual = 348
const least = 300
const most = 720
/** What the views keep. */
const leastBeside = 560
const step = 32

export function PanelWidth({ label }: { readonly label: string }) {
  const line = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(() => Number(kept.read('panelWidth')) || usual)
  useLayoutEffect(() => {
    line.current?.parentElement?.style.setProperty('--panel-width', `${width}px`)
  }, [width])

  const set = (next: number) => {
    const fitting = Math.round(Math.max(least, Math.min(next, most, window.innerWidth - leastBeside)))
    setWidth(fitting)
    kept.write('panelWidth', String(fitting))
  }
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    set((line.current?.parentElement?.getBoundingClientRect().right ?? window.innerWidth) - event.clientX)
  }
  const press = (event: KeyboardEvent) => {
    const by: Partial<Record<string, number>> = { ArrowLeft: step, ArrowRight: -step }
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
      className={styles['edge']}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  )
}

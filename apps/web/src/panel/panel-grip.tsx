/** The grip of the sheet that it stands in, on a phone: pulled down it takes the sheet along, and far enough down closes it. */
import { type PointerEvent, useRef } from 'react'
import styles from './panel.module.css'

/** How far, in CSS pixels, is far enough. */
const enough = 96

const place = ({ currentTarget }: PointerEvent, down: number) =>
  currentTarget.parentElement?.style.setProperty('transform', down ? `translateY(${down}px)` : null)

interface Props {
  readonly onClose: () => void
}

export function PanelGrip({ onClose }: Props) {
  const from = useRef<number | null>(null)
  const pulled = ({ clientY }: PointerEvent) => Math.max(0, clientY - (from.current ?? clientY))
  const release = (event: PointerEvent) => {
    const down = pulled(event)
    from.current = null
    place(event, 0)
    if (event.type === 'pointerup' && down > enough) onClose()
  }
  // For a finger alone: the button beside it does the same.
  return (
    <div
      className={styles['grip']}
      onPointerDown={(event) => {
        from.current = event.clientY
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event) => {
        if (from.current !== null) place(event, pulled(event))
      }}
      onPointerUp={release}
      onPointerCancel={release}
    />
  )
}

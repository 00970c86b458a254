import { useKit } from './canvas-kit.ts'
import { useSignal } from './signal.ts'

/** The box that a marquee draws over the paper. */
export function MarqueeBox() {
  const marquee = useSignal(useKit().ui.marquee)
  if (!marquee) return null
  const [[x1, y1], [x2, y2]] = marquee
  return (
    <div
      className="pc-marquee"
      style={{
        transform: `translate(${Math.min(x1, x2)}px, ${Math.min(y1, y2)}px)`,
        width: Math.abs(x2 - x1),
        height: Math.abs(y2 - y1),
      }}
    />
  )
}

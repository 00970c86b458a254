/**
 * A large map from far away: cards and arrows that are no elements, painted on one canvas. It lies in the map's own
 * units, so that it moves and grows with the view without being painted again; that is done when the view leaves what
 * was painted, a zoom comes to rest or has gone far, or something on it changes. A map that is large enough has it all
 * along, hidden and made ready while the page is idle, so that the step of a zoom that needs it only paints.
 * See `far.ts`.
 */
import { ViewportPortal } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { useKit } from './canvas-kit.ts'
import { createFarPaint } from './far-paint.ts'
import { frameTask } from './frame.ts'
import { useSignal } from './signal.ts'
import { whenIdle } from './when-idle.ts'

/** Of the window's size, painted beyond it on each side. */
const margin = 0.3
/** While the scale differs by less than a factor (`back`: when it is near again), it is painted sharp once the zoom has rested for so long. */
const blur = { most: 1.3, back: 2.2, restMs: 120 } as const
const nothing = () => undefined

export function FarView() {
  const { far } = useKit()
  const isLarge = useSignal(far.large)
  useEffect(() => {
    far.painting(true)
    return () => far.painting(false)
  }, [far])
  // Within the portal: React Flow has no place for it before its own first effects.
  return (
    isLarge && (
      <ViewportPortal>
        <Painted />
      </ViewportPortal>
    )
  )
}

function Painted() {
  const kit = useKit()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    const frame = element?.closest<HTMLElement>('.react-flow')
    if (!element || !frame) return undefined
    const { view, board, arrows, ui, showing, far, seenArrows, peers } = kit
    const paint = createFarPaint(kit, element)
    let size = { width: frame.clientWidth, height: frame.clientHeight }
    /** What was painted, in map units, and at which scale. */
    let done = { left: 0, top: 0, right: 0, bottom: 0, zoom: 0 }
    let rest: ReturnType<typeof setTimeout> | undefined
    const draw = () => {
      clearTimeout(rest)
      const { x, y, zoom } = view.get()
      // Whole pixels, so that what is painted is as sharp as what is not.
      const [wide, high] = [Math.round(size.width * margin), Math.round(size.height * margin)]
      done = {
        left: (-x - wide) / zoom,
        top: (-y - high) / zoom,
        right: (size.width + wide - x) / zoom,
        bottom: (size.height + high - y) / zoom,
        zoom,
      }
      paint.draw(done)
    }
    const task = frameTask(() => far.on.get() && draw())
    const asked = () => far.on.get() && task.ask()
    /** Its memory, its colours and the first use of the brush are not left to the step that needs it. */
    let stopReadying = whenIdle(draw)
    const ready = () => {
      stopReadying()
      stopReadying = far.on.get() ? nothing : whenIdle(draw)
    }
    // On the way back what is made lies over its own picture, and a painting costs more than what is made in a frame.
    const sharpen = () => {
      if (far.phase.get() === 'far') task.ask()
    }
    const moved = () => {
      if (!far.on.get()) return
      const { x, y, zoom } = view.get()
      const isIn =
        -x / zoom >= done.left &&
        -y / zoom >= done.top &&
        (size.width - x) / zoom <= done.right &&
        (size.height - y) / zoom <= done.bottom
      const factor = Math.max(zoom / done.zoom, done.zoom / zoom)
      const stays = far.phase.get() === 'far'
      if (!isIn || factor > (stays ? blur.most : blur.back)) task.ask()
      else if (stays && factor > 1) {
        clearTimeout(rest)
        rest = setTimeout(sharpen, blur.restMs)
      }
    }
    const sized = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      if (width === size.width && height === size.height) return
      size = { width, height }
      asked()
      ready()
    })
    sized.observe(frame)
    const recoloured = () => {
      paint.recolour()
      asked()
      ready()
    }
    const dark = matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', recoloured)
    const theme = new MutationObserver(recoloured)
    theme.observe(document.documentElement, { attributes: true })
    // Arrows that are still elements would lie over painted cards.
    const hide = () => frame.parentElement?.toggleAttribute('data-painted', far.phase.get() === 'far')
    const turn = () => {
      element.hidden = !far.on.get()
      clearTimeout(rest)
      if (!far.on.get()) return
      stopReadying()
      task.now(true)
    }
    hide()
    turn()
    const stops = [
      far.on.subscribe(turn),
      view.subscribe(moved),
      board.subscribe(asked),
      arrows.subscribeMoves(asked),
      ui.selected.subscribe(asked),
      far.elements.subscribe(sharpen),
      seenArrows.used.subscribe(sharpen),
      far.phase.subscribe(hide),
      showing.inFocus.subscribe(asked),
      showing.away.subscribe(asked),
      peers.subscribe(asked),
    ]
    return () => {
      for (const stop of stops) stop()
      sized.disconnect()
      theme.disconnect()
      dark.removeEventListener('change', recoloured)
      clearTimeout(rest)
      stopReadying()
      task.stop()
      frame.parentElement?.removeAttribute('data-painted')
    }
  }, [kit])
  return <canvas ref={canvas} className="pc-far" aria-hidden="true" hidden />
}

/**
 * The whole map as small boxes, with the window on it; a press or drag moves the window there. The boxes are painted on
 * a canvas when they change, so that a thousand claims cost no elements, and nothing while the window moves over them.
 */
import type { Box } from '@parley/scene'
import { useEffect, useRef } from 'react'
import { useKit } from './canvas-kit.ts'
import { frameTask } from './frame.ts'

const size = { width: 168, height: 96, margin: 6 } as const
/** Milliseconds of rest after which it is painted; while cards go on moving it waits no longer than the second. */
const restMs = 120
const mostMs = 900

interface Scale {
  readonly k: number
  readonly x: number
  readonly y: number
}

export function Minimap() {
  const { board, view, ui, store, showing } = useKit()
  const canvas = useRef<HTMLCanvasElement>(null)
  const pane = useRef<HTMLElement>(null)
  const scale = useRef<Scale>({ k: 1, x: 0, y: 0 })

  useEffect(() => {
    const element = canvas.current
    const frame = pane.current
    const brush = element?.getContext('2d')
    if (!element || !frame || !brush) return undefined
    const ratio = devicePixelRatio
    element.width = size.width * ratio
    element.height = size.height * ratio
    let window = { width: view.element?.clientWidth ?? 0, height: view.element?.clientHeight ?? 0 }
    /** Once a frame: nothing is painted, the frame is moved. */
    const place = frameTask(() => {
      const { x, y, zoom } = view.get()
      const { k, x: left, y: top } = scale.current
      const [from, to] = [(-x / zoom - left) * k, (-y / zoom - top) * k]
      frame.style.transform = `translate(${from}px, ${to}px)`
      frame.style.width = `${(window.width / zoom) * k}px`
      frame.style.height = `${(window.height / zoom) * k}px`
    })
    /** The cards: painted when they have come to rest. */
    const paint = () => {
      timer = undefined
      scale.current = scaleFor([...board.boxes().values()])
      const { k, x: left, y: top } = scale.current
      const style = getComputedStyle(element)
      const selected = ui.selected.get()
      // Custom properties keep light-dark() as it is written; the element's own colours are resolved.
      const colours = { claim: style.color, proposal: style.borderTopColor, selected: style.outlineColor }
      brush.setTransform(ratio, 0, 0, ratio, 0, 0)
      brush.clearRect(0, 0, size.width, size.height)
      for (const [id, box] of board.boxes()) {
        if (showing.isAway(id)) continue
        const isProposal = store.map.claim(id)?.kind === 'proposal'
        brush.fillStyle = selected.has(id) ? colours.selected : isProposal ? colours.proposal : colours.claim
        brush.fillRect(
          (box.x - left) * k,
          (box.y - top) * k,
          Math.max(2, box.width * k),
          Math.max(1.5, box.height * k),
        )
      }
      place.now(true)
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    let asked = 0
    const repaint = () => {
      const now = performance.now()
      if (timer === undefined) asked = now
      else if (now - asked > mostMs) return
      clearTimeout(timer)
      timer = setTimeout(paint, restMs)
    }
    const sized = new ResizeObserver(([entry]) => {
      if (!entry) return
      window = { width: entry.contentRect.width, height: entry.contentRect.height }
      place.ask()
    })
    if (view.element) sized.observe(view.element)
    const dark = matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', repaint)
    const theme = new MutationObserver(repaint)
    theme.observe(document.documentElement, { attributes: true })
    const stops = [
      board.subscribe(repaint),
      view.subscribe(place.ask),
      ui.selected.subscribe(repaint),
      showing.away.subscribe(repaint),
    ]
    paint()
    return () => {
      sized.disconnect()
      theme.disconnect()
      dark.removeEventListener('change', repaint)
      for (const stop of stops) stop()
      clearTimeout(timer)
      place.stop()
    }
  }, [board, view, ui, store, showing])

  const go = (event: React.PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons !== 1) return
    const rect = event.currentTarget.getBoundingClientRect()
    const { k, x, y } = scale.current
    view.centre([(event.clientX - rect.left) / k + x, (event.clientY - rect.top) / k + y])
  }
  return (
    <div className="pc-minimap-pane">
      <canvas
        ref={canvas}
        className="pc-minimap"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          go(event)
        }}
        onPointerMove={go}
      />
      <i ref={pane} />
    </div>
  )
}

function scaleFor(boxes: readonly Box[]): Scale {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  if (left > right) return { k: 1, x: 0, y: 0 }
  const k = Math.min(
    (size.width - 2 * size.margin) / (right - left),
    (size.height - 2 * size.margin) / (bottom - top),
  )
  return {
    k,
    x: (left + right) / 2 - size.width / 2 / k,
    y: (top + bottom) / 2 - size.height / 2 / k,
  }
}

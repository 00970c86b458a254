/**
 * The whole map as small boxes, with the window on it; a press or drag moves the window there. Drawn on a canvas, once
 * per frame at most, so that a thousand claims cost a thousand rectangles and no elements.
 */
import type { Box } from '@parley/scene'
import { useEffect, useRef } from 'react'
import { useKit } from './canvas-kit.ts'
import { frameTask } from './frame.ts'

const size = { width: 168, height: 96, margin: 6 } as const

interface Scale {
  readonly k: number
  readonly x: number
  readonly y: number
}

export function Minimap() {
  const { board, view, ui, store, showing } = useKit()
  const canvas = useRef<HTMLCanvasElement>(null)
  const scale = useRef<Scale>({ k: 1, x: 0, y: 0 })

  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return undefined
    const task = frameTask(() => {
      const ratio = devicePixelRatio
      element.width = size.width * ratio
      element.height = size.height * ratio
      const boxes = board.boxes()
      const frame = view.element?.getBoundingClientRect()
      const { x, y, zoom } = view.get()
      const window: Box = {
        x: -x / zoom,
        y: -y / zoom,
        width: (frame?.width ?? 0) / zoom,
        height: (frame?.height ?? 0) / zoom,
      }
      scale.current = scaleFor([...boxes.values()])
      const { k, x: left, y: top } = scale.current
      const style = getComputedStyle(element)
      context.scale(ratio, ratio)
      const selected = ui.selected.get()
      // Custom properties keep light-dark() as it is written; the element's own colours are resolved.
      const colours = { claim: style.color, proposal: style.borderTopColor, selected: style.outlineColor }
      for (const [id, box] of boxes) {
        if (showing.isAway(id)) continue
        const isProposal = store.map.claim(id)?.kind === 'proposal'
        context.fillStyle = selected.has(id)
          ? colours.selected
          : isProposal
            ? colours.proposal
            : colours.claim
        context.fillRect(
          (box.x - left) * k,
          (box.y - top) * k,
          Math.max(2, box.width * k),
          Math.max(1.5, box.height * k),
        )
      }
      context.strokeStyle = colours.proposal
      context.lineWidth = 1.5
      context.strokeRect((window.x - left) * k, (window.y - top) * k, window.width * k, window.height * k)
    })
    const dark = matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', task.ask)
    const stops = [board.subscribe(task.ask), view.subscribe(task.ask), ui.selected.subscribe(task.ask)]
    task.ask()
    return () => {
      dark.removeEventListener('change', task.ask)
      for (const stop of stops) stop()
      task.stop()
    }
  }, [board, view, ui, store, showing])

  const go = (event: React.PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons !== 1) return
    const rect = event.currentTarget.getBoundingClientRect()
    const { k, x, y } = scale.current
    view.centre([(event.clientX - rect.left) / k + x, (event.clientY - rect.top) / k + y])
  }
  return (
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

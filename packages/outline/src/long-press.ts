/**
 * A finger that rests on a row opens its menu, as the other button of a mouse does. Not every browser says so by itself
 * (none on iOS does), so it is timed here; where one does, the menu opens once all the same.
 */
import type { OutlineKit } from './outline-kit.ts'
import { openMenu } from './run-act.ts'

const restsMs = 500
/** So far a resting finger may tremble, in pixels. */
const tremble = 9

/** Returns the way to stop. */
export function followLongPress(kit: OutlineKit, root: HTMLElement): () => void {
  const stopping = new AbortController()
  const { signal } = stopping
  let timer: ReturnType<typeof setTimeout> | undefined
  let from = { x: 0, y: 0 }
  /** The click that the finger makes when it goes up is part of the long press. */
  let swallows = false
  const drop = () => clearTimeout(timer)
  const open = (target: Element) => {
    const row = kit.live.byKey(target.closest('[data-row]')?.getAttribute('data-row') ?? '')
    if (!row || kit.ui.picking.get()) return
    const part = target.closest('[data-step]') ? 'step' : 'claim'
    kit.walk.focus(row.key, part, !kit.ui.selected.get().has(row.claim))
    openMenu(kit, row)
    swallows = kit.ui.menu.get() !== null
  }
  root.addEventListener(
    'pointerdown',
    ({ target, pointerType, isPrimary, clientX: x, clientY: y }) => {
      drop()
      if (pointerType !== 'touch' || !isPrimary || !(target instanceof Element)) return
      if (target.closest('textarea, a, button:not([data-step])')) return
      from = { x, y }
      timer = setTimeout(() => open(target), restsMs)
    },
    { signal },
  )
  addEventListener(
    'pointermove',
    ({ clientX, clientY }) => Math.hypot(clientX - from.x, clientY - from.y) > tremble && drop(),
    { signal },
  )
  addEventListener(
    'pointerdown',
    () => {
      swallows = false
    },
    { capture: true, signal },
  )
  for (const over of ['pointerup', 'pointercancel'] as const) addEventListener(over, drop, { signal })
  // Wherever it lands: the menu may have come up under the finger.
  addEventListener(
    'click',
    (event) => {
      if (!swallows) return
      swallows = false
      event.preventDefault()
      event.stopPropagation()
    },
    { capture: true, signal },
  )
  return () => {
    drop()
    stopping.abort()
  }
}

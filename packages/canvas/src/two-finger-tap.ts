/**
 * Two fingers that tap at once undo, as on drawing boards. They must come and go quickly and stay where they are: a pinch
 * or a rest of the hand is none.
 */
const within = { ms: 280, pixels: 10 } as const

interface Finger {
  readonly x: number
  readonly y: number
}

/** Listens on an element until the signal; `tapped` is called when both fingers are up again. */
export function onTwoFingerTap(root: HTMLElement, signal: AbortSignal, tapped: () => void): void {
  const down = new Map<number, Finger>()
  let began = 0
  /** Whether what is going on can still be such a tap. */
  let may = false
  let most = 0

  root.addEventListener(
    'pointerdown',
    ({ pointerType, pointerId, clientX: x, clientY: y, timeStamp, target }) => {
      if (pointerType !== 'touch') return
      if (!down.size) {
        began = timeStamp
        most = 0
        // Text boxes, menus and handles have fingers of their own.
        may = !(target instanceof Element && target.closest('.pc-own, button, textarea'))
      }
      down.set(pointerId, { x, y })
      most = Math.max(most, down.size)
      may &&= down.size <= 2
    },
    { capture: true, signal },
  )
  root.addEventListener(
    'pointermove',
    ({ pointerId, clientX, clientY }) => {
      const from = down.get(pointerId)
      if (from && Math.hypot(clientX - from.x, clientY - from.y) > within.pixels) may = false
    },
    { capture: true, signal },
  )
  const lift = (event: PointerEvent) => {
    if (!down.delete(event.pointerId)) return
    if (event.type === 'pointercancel') may = false
    if (down.size || !may || most !== 2 || event.timeStamp - began > within.ms) return
    tapped()
  }
  // A finger may leave the element: it is gone all the same.
  addEventListener('pointerup', lift, { capture: true, signal })
  addEventListener('pointercancel', lift, { capture: true, signal })
}

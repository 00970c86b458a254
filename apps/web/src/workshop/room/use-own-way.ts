/** Notices when somebody takes the map in their own hands: by wheel, press or key. */
import { useEffect, useRef } from 'react'

const restMs = 1500
/** Keys that only change what another key means, and the one that passes through on its way to a button. */
const silent: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'Tab'])

interface OwnWay {
  readonly broken: () => void
  /** They have let go of it since a moment. */
  readonly rested: () => void
}

/** @param on whether anybody wants to know */
export function useOwnWay(on: boolean, given: OwnWay): void {
  const now = useRef(given)
  useEffect(() => {
    now.current = given
  })
  useEffect(() => {
    if (!on) return undefined
    let handle: ReturnType<typeof setTimeout> | undefined
    const moved = (event: Event) => {
      const at = event.target instanceof Element ? event.target : null
      if (!at?.closest('.react-flow, [role=treegrid]')) return
      if (event instanceof KeyboardEvent && silent.has(event.key)) return
      now.current.broken()
      clearTimeout(handle)
      handle = setTimeout(() => now.current.rested(), restMs)
    }
    const heard = ['wheel', 'pointerdown', 'keydown'] as const
    for (const name of heard) addEventListener(name, moved, { passive: true, capture: true })
    return () => {
      clearTimeout(handle)
      for (const name of heard) removeEventListener(name, moved, { capture: true })
    }
  }, [on])
}

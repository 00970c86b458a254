/** The whole screen for a presentation, where the browser gives it. It is given back at the end. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'

function subscribe(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}

export function useFullScreen(): {
  readonly can: boolean
  readonly on: boolean
  readonly toggle: () => void
} {
  const [can] = useState(() => document.fullscreenEnabled)
  const on = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null)
  const taken = useRef(false)
  useEffect(
    () => () => {
      if (taken.current && document.fullscreenElement) void document.exitFullscreen()
    },
    [],
  )
  const toggle = () => {
    taken.current = true
    const asked = on ? document.exitFullscreen() : document.documentElement.requestFullscreen()
    // Refused by the browser or by the person: it goes on in the window.
    asked.catch(() => undefined)
  }
  return { can, on, toggle }
}

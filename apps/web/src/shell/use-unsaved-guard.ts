/** Asks before the page closes over work that is neither on the server nor kept by this browser. */
import { useEffect } from 'react'

export function useUnsavedGuard(unsafe: boolean): void {
  useEffect(() => {
    if (!unsafe) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [unsafe])
}

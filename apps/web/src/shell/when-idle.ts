/** Calls when the page has nothing else to do, some seconds after it opened at the latest; returns the way to stop. */
export function whenIdle(act: () => void): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback !== 'function') {
    const late = setTimeout(act, 2000)
    return () => clearTimeout(late)
  }
  const idle = requestIdleCallback(act, { timeout: 8000 })
  return () => cancelIdleCallback(idle)
}

/** Does something when the page has nothing else to do, at last after `within` milliseconds; answers how to call it off. */
export function whenIdle(act: () => void, within = 4000): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback !== 'function') {
    const late = setTimeout(act, Math.min(within, 1000))
    return () => clearTimeout(late)
  }
  const idle = requestIdleCallback(() => act(), { timeout: within })
  return () => cancelIdleCallback(idle)
}

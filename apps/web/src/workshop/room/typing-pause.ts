/** Whether somebody is writing now, so that nothing takes the page from under their hands. */

const pauseMs = 1200

let last = -Infinity
if (typeof document !== 'undefined')
  document.addEventListener('input', () => (last = performance.now()), { capture: true })

const isWriting = (): boolean =>
  document.activeElement?.matches('input, textarea, [contenteditable=true]') === true &&
  performance.now() - last < pauseMs

/** Calls as soon as nobody writes here, and after `mostMs` at the latest; returns the way to call it off. */
export function whenTypingPauses(act: () => void, mostMs = 3000): () => void {
  const end = performance.now() + mostMs
  let handle: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    if (!isWriting() || performance.now() >= end) act()
    else handle = setTimeout(look, 100)
  }
  look()
  return () => clearTimeout(handle)
}

/**
 * What leads on is followed in its place by what leads on from there: by a double click nobody should skip a phase, open
 * two ballots, or close the one that they have just opened.
 */
import type { MouseEvent } from 'react'

/** For the capture of clicks around the ways on: takes away the second press of a double click. Keys are none. */
export function dropSecondPress(event: MouseEvent<HTMLElement>): void {
  const on = event.target instanceof Element ? event.target.closest('.btn.ink') : null
  if (on && event.detail > 1) event.stopPropagation()
}

/** The first stop of a map's page: straight to the outline, the map in the order in which it is read. */
import type { OutlineHandle } from '@parley/outline'
import type { RefObject } from 'react'
import type { ViewChoice } from './map-view.ts'
import { useSay } from './speech.tsx'

export function SkipLink({ onSkip }: { readonly onSkip: () => void }) {
  const { outline } = useSay()
  return (
    <button type="button" className="btn ink skip" onClick={onSkip}>
      {outline.skip}
    </button>
  )
}

/** So many frames are waited for an outline that is still being fetched. */
const patience = 600

/** Shows the outline where it is not shown, and gives it the keyboard once it is there. */
export function skipTo({ view, choose }: ViewChoice, outline: RefObject<OutlineHandle | null>): void {
  if (view === 'canvas') choose('outline')
  const go = (frames: number) => {
    if (outline.current) outline.current.focus()
    else if (frames > 0) requestAnimationFrame(() => go(frames - 1))
  }
  go(patience)
}

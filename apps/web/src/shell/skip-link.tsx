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
  const from = document.activeElement
  const go = (frames: number) => {
    const at = document.activeElement
    // Whoever has gone on meanwhile is left where they are.
    if (at !== from && at !== document.body) return
    outline.current?.focus()
    // An outline that has only just come may not have its rows yet.
    const isThere = document.activeElement?.closest('[role=treegrid]')
    if (!isThere && frames > 0) requestAnimationFrame(() => go(frames - 1))
  }
  go(patience)
}

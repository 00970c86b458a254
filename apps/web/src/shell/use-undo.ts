/** Undo and redo that say why not, where there is a reason that a person can do something about. */
import type { MapSession, Undone } from '@parley/sync'
import { useEffectEvent, useMemo } from 'react'
import type { Said } from './notice.tsx'
import { useSpeech } from './speech.tsx'

export interface Undoing {
  readonly undo: () => void
  readonly redo: () => void
  /** Whether something of one's own can be taken back. */
  readonly canUndo: () => boolean
  readonly subscribe: (changed: () => void) => () => void
}

export function useUndo(session: MapSession, tell: (said: Said | null) => void): Undoing {
  const { say, language } = useSpeech()
  const answer = (undone: Undone) => {
    // Nothing to undo needs no word: nothing happens, as everywhere else.
    if (undone.ok || undone.why !== 'built-on') return tell(null)
    const names = undone.people.flatMap((id) => session.map.person(id)?.name || [])
    const list = new Intl.ListFormat(language).format(names)
    tell({ text: names.length ? say.shell.builtOn(list) : say.shell.someoneBuiltOn })
  }
  const undo = useEffectEvent(() => answer(session.undo()))
  const redo = useEffectEvent(() => answer(session.redo()))
  // oxlint-disable-next-line react/exhaustive-deps -- effect events are no dependencies
  return useMemo(
    () => ({
      undo: () => undo(),
      redo: () => redo(),
      canUndo: () => session.undoState.canUndo,
      subscribe: (changed: () => void) => session.subscribeUndo(changed),
    }),
    [session],
  )
}

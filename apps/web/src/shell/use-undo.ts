/** Undo and redo that say why not, where there is a reason that a person can do something about. */
import { deleteAddition } from '@parley/model'
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

/** Of a session, what undo needs. */
type Undoable = Pick<MapSession, 'map' | 'perform' | 'undo' | 'redo' | 'undoState' | 'subscribeUndo'>

/**
 * @param tell shows a sentence, or takes the one that is shown away
 * @param announce says it to those who do not see what changed: it may be far from where they are
 */
export function useUndo(
  session: Undoable,
  tell: (said: Said | null) => void,
  announce: (sentence: string) => void,
): Undoing {
  const { say, language } = useSpeech()
  const answer = (undone: Undone, done: string) => {
    if (undone.ok) announce(done)
    // Nothing to undo needs no word: nothing happens, as everywhere else.
    if (undone.ok || undone.why !== 'built-on') return tell(null)
    const names = undone.people.flatMap((id) => session.map.person(id)?.name || [])
    const list = new Intl.ListFormat(language).format(names)
    const { rows } = undone
    const remove = {
      label: say.shell.deleteInstead,
      act: () => void session.perform(deleteAddition, { rows }),
    }
    tell({
      text: names.length ? say.shell.builtOn(list) : say.shell.someoneBuiltOn,
      // What others deleted meanwhile is not to be deleted once more.
      acts: deleteAddition.may(session.map, { rows })
        ? []
        : [remove, { label: say.shell.keepIt, act: () => undefined }],
    })
  }
  const undo = useEffectEvent(() => answer(session.undo(), say.shell.undone))
  const redo = useEffectEvent(() => answer(session.redo(), say.shell.redone))
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

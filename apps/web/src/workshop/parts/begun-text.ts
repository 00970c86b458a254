/**
 * What somebody has begun to write in a workshop and not sent: kept in this browser, since the part of the screen that
 * it stands in may go at any moment, with the phase, the light or the width of a window, and a page may be loaded again.
 */
import { useCallback, useSyncExternalStore } from 'react'
import { kept } from '../../shell/kept.ts'
import type { KnownWorkshop } from '../known-workshops.ts'

/** Under which a text of theirs is kept; `what` tells one from the others. Ids hold no full stop. */
export const begunName = ({ id, person }: Pick<KnownWorkshop, 'id' | 'person'>, what: string): string =>
  `begun.${id}.${person}.${what}`

type Write = (next: string | ((now: string) => string)) => void

/** '' is nothing, and is not kept. */
export function useBegun(name: string): readonly [text: string, write: Write] {
  const read = useCallback(() => kept.read(name) ?? '', [name])
  const text = useSyncExternalStore(kept.subscribe, read)
  const write = useCallback<Write>(
    (next) => {
      const value = typeof next === 'string' ? next : next(read())
      if (value) kept.write(name, value)
      else kept.remove(name)
    },
    [name, read],
  )
  return [text, write]
}

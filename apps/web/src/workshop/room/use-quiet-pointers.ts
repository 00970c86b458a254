/**
 * Nobody's pointer is seen among many people, but for that of whoever shows them something; while everybody thinks for
 * themselves what they have selected neither: it would tell which claim somebody is writing about.
 */
import type { MapSession } from '@parley/sync'
import { useEffect } from 'react'
import { useSlice } from '../use-workshop.ts'
import { useOwnPointer } from './own-pointer.ts'

/** With more people than that pointers tell nothing any more. */
const mostPointers = 12

export function useQuietPointers(session: MapSession): void {
  const people = useSlice('people') ?? {}
  const agenda = useSlice('agenda')
  const isOver = useSlice('room')?.endedAt !== undefined
  const isShowing = useSlice('spotlight')?.by === useSlice('me')?.id
  const kind = agenda?.phases.find(({ id }) => id === agenda.phase)?.kind
  const here = Object.values(people).filter((one) => one.here && one.part !== 'viewer').length
  const isSeen = useOwnPointer()
  // Before anything is known of the workshop, it may be such a time.
  const alone = !agenda || (!isOver && (kind === 'writing' || kind === 'ballot'))
  const isMany = here > mostPointers && !isShowing
  const hushed = alone ? 'place' : isMany || !isSeen ? 'pointer' : 'nothing'
  useEffect(() => session.presence.hush(hushed), [session, hushed])
  useEffect(() => () => session.presence.hush('place'), [session])
}

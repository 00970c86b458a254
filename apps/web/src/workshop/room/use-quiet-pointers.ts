/** Nobody's pointer is seen among many people, or while everybody thinks for themselves. */
import type { MapSession } from '@parley/sync'
import { useEffect } from 'react'
import { useSlice } from '../use-workshop.ts'

/** With more people than that pointers tell nothing any more. */
const mostPointers = 12

export function useQuietPointers(session: MapSession): void {
  const people = useSlice('people') ?? {}
  const agenda = useSlice('agenda')
  const kind = agenda?.phases.find(({ id }) => id === agenda.phase)?.kind
  const here = Object.values(people).filter((one) => one.here && one.part !== 'viewer').length
  const quiet = here > mostPointers || kind === 'writing' || kind === 'ballot'
  useEffect(() => {
    session.presence.hush(quiet)
    return () => session.presence.hush(false)
  }, [session, quiet])
}

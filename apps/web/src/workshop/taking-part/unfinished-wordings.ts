/**
 * Wordings that somebody has begun to write and not proposed: each kept in this browser by its claim, since the hosts
 * may go on to another claim or phase at any moment, and a page may be loaded again.
 */
import { useMemo, useSyncExternalStore } from 'react'
import { kept } from '../../shell/kept.ts'
import { useSlice } from '../use-workshop.ts'
import { useAbout } from './about.tsx'

// Ids hold no full stop.
const startOf = (workshop: string, person: string): string => `wording.${workshop}.${person}.`
function useStart(): string {
  const { workshop } = useAbout()
  return startOf(workshop, useSlice('me')?.id ?? '')
}

/** What is written for a claim so far, and how it is written on; '' is nothing. */
export function useUnfinished(claim: string): readonly [text: string, write: (text: string) => void] {
  const name = useStart() + claim
  const text = useSyncExternalStore(kept.subscribe, () => kept.read(name) ?? '')
  return [text, (next) => (next ? kept.write(name, next) : kept.remove(name))]
}

/** The claims for which something is written, in no order. O(names kept). */
export function useUnfinishedClaims(): readonly string[] {
  const start = useStart()
  const claims = useSyncExternalStore(kept.subscribe, () =>
    kept
      .names(start)
      .map((name) => name.slice(start.length))
      .toSorted()
      .join('.'),
  )
  return useMemo(() => claims.split('.').filter(Boolean), [claims])
}

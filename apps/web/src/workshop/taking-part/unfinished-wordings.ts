/** Wordings that somebody has begun to write and not proposed, each by its claim: the hosts may go on to another one. */
import { useMemo, useSyncExternalStore } from 'react'
import { kept } from '../../shell/kept.ts'
import { begunName, useBegun } from '../parts/begun-text.ts'
import { useAbout } from './about.tsx'

const useStart = (): string => begunName(useAbout().open.known, 'wording.')

/** What is written for a claim so far, and how it is written on. */
export const useUnfinished = (claim: string): ReturnType<typeof useBegun> => useBegun(useStart() + claim)

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

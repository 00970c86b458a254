/** Which group has the word while groups report back: the one whose name the clock bears since it was called on. Pure. */
import type { Group, Phase, Timer } from '@parley/workshop'

/** Undefined before the first is called on, and in all other phases. O(groups). */
export function calledGroup(
  phase: Pick<Phase, 'kind'> | undefined,
  timer: Timer | undefined,
  groups: readonly Group[] = [],
): Group | undefined {
  if (phase?.kind !== 'report-back' || !timer || timer.state === 'off') return undefined
  return groups.find(({ name }) => name === timer.label)
}

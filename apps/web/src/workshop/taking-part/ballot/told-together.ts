/** Which of the answers that were not taken are told in one sentence, so that nobody has a dozen of them to put away. Pure. */
import type { WorkshopRefusal } from '@parley/workshop'

interface Untold {
  readonly ballot: string
  readonly target?: string
  readonly why: WorkshopRefusal
}

/** Up to so many are told each by its name. */
const mostNamed = 2

const isLate = ({ target, why }: Untold): boolean => target !== undefined && why === 'lateVote'

/** Answers of one ballot that were late are told together where they are many; any other by itself. */
export function toldTogether<One extends Untold>(
  untaken: readonly One[],
): readonly (readonly [One, ...One[]])[] {
  const groups = new Map<string, [One, ...One[]]>()
  for (const [at, one] of untaken.entries()) {
    const late = untaken.filter((other) => isLate(other) && other.ballot === one.ballot)
    const key = isLate(one) && late.length > mostNamed ? one.ballot : `/${at}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

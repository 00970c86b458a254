/**
 * The three things that nobody finds by themselves, each told once, when it is of use. A hint is over for good when it
 * was put away, or when the person has done what it says; all of them when somebody wants none.
 */
import { type ArgumentMap, liveClaims } from '@parley/model'
import { kept } from '../shell/kept.ts'

export const hints = ['reason', 'undercut', 'together'] as const
export type Hint = (typeof hints)[number]

const nameOf = (hint: Hint) => `hint.${hint}`

export const isOver = (hint: Hint): boolean => kept.read(nameOf(hint)) !== undefined

export function endHint(hint: Hint): void {
  if (!isOver(hint)) kept.write(nameOf(hint), 'over')
}

export function endAllHints(): void {
  for (const hint of hints) endHint(hint)
}

/** A map with more than this is no beginning: whoever comes to it has other questions. */
const small = 12

/** The one that is of use now, whether it is over or not; null: none is. Reads the whole map while that is small. */
export function hintFor(map: ArgumentMap, others: number, isDone: (hint: Hint) => boolean): Hint | null {
  const useful: Readonly<Record<Hint, () => boolean>> = {
    reason: () => {
      const claims = liveClaims(map)
      return claims.length > 0 && claims.length <= 3 && !hasSteps(map)
    },
    undercut: () => liveClaims(map).length <= small && hasSteps(map) && !hasStepsOnSteps(map),
    together: () => others > 0,
  }
  return hints.find((hint) => !isDone(hint) && useful[hint]()) ?? null
}

const hasSteps = (map: ArgumentMap): boolean => [...map.inferences()].some(({ id }) => map.isSound(id))

const hasStepsOnSteps = (map: ArgumentMap): boolean =>
  [...map.inferences()].some(({ id, target }) => map.isSound(id) && map.inference(target) !== undefined)

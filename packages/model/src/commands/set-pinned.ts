/** Keeps claims where they stand when the map is tidied, or lets tidy have them again. Nothing moves now. */
import { defineCommand } from '../command.ts'
import { claimAt, firstOf, whyNoClaim } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import { change } from '../recipe.ts'
import type { Id } from '../rows.ts'

export interface SetPinned {
  readonly claims: readonly Id[]
  /** False: tidy may move them. */
  readonly pinned: boolean
}

/**
 * `made`: nothing. Claims that somebody deleted meanwhile are left out; refused only when none is left. A claim that is
 * not placed yet can be pinned: it stays once it is.
 */
export const setPinned = defineCommand<SetPinned>({
  name: 'set-pinned',
  may(map, { claims }) {
    const [first] = claims
    if (first === undefined) return { why: 'nothing-chosen' }
    return firstOf(standing(map, claims).length ? null : whyNoClaim(map, first))
  },
  write: (map, { claims, pinned }) => ({
    writes: standing(map, claims).flatMap((id) =>
      change('claims', claimAt(map, id), (draft) => {
        draft.pinned = pinned
      }),
    ),
  }),
})

const standing = (map: ArgumentMap, claims: readonly Id[]): readonly Id[] => [
  ...new Set(claims.filter((id) => whyNoClaim(map, id) === null).map((id) => map.resolve(id))),
]

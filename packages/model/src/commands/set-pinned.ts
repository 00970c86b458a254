/** Keeps claims where they stand when the map is tidied, or lets tidy have them again. Nothing moves now. */
import { defineCommand } from '../command.ts'
import { claimAt, standingClaims, whyNoClaims } from '../look-up.ts'
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
  may: (map, { claims }) => whyNoClaims(map, claims),
  write: (map, { claims, pinned }) => ({
    writes: standingClaims(map, claims).flatMap((id) =>
      change('claims', claimAt(map, id), (draft) => {
        draft.pinned = pinned
      }),
    ),
  }),
})

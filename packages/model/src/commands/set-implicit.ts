/** Says that nobody said some claims, only that the steps need them; or that somebody did. */
import { defineCommand } from '../command.ts'
import { claimAt, standingClaims, whyNoClaims } from '../look-up.ts'
import { change } from '../recipe.ts'
import type { Id } from '../rows.ts'

export interface SetImplicit {
  readonly claims: readonly Id[]
  readonly implicit: boolean
}

/** `made`: nothing. Claims that somebody deleted meanwhile are left out; refused only when none is left. */
export const setImplicit = defineCommand<SetImplicit>({
  name: 'set-implicit',
  may: (map, { claims }) => whyNoClaims(map, claims),
  write: (map, { claims, implicit }) => ({
    writes: standingClaims(map, claims).flatMap((id) =>
      change('claims', claimAt(map, id), (draft) => {
        draft.implicit = implicit
      }),
    ),
  }),
})

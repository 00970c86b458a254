/** Says that nobody said a claim, only that the step needs it; or that somebody did. */
import { defineCommand } from '../command.ts'
import { claimAt, whyNoClaim } from '../look-up.ts'
import { change } from '../recipe.ts'
import type { Id } from '../rows.ts'

export interface SetImplicit {
  readonly claim: Id
  readonly implicit: boolean
}

/** `made`: nothing. */
export const setImplicit = defineCommand<SetImplicit>({
  name: 'set-implicit',
  may: (map, { claim }) => whyNoClaim(map, claim),
  write: (map, { claim, implicit }) => ({
    writes: change('claims', claimAt(map, claim), (draft) => {
      draft.implicit = implicit
    }),
  }),
})

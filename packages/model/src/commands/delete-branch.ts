/** Deletes a claim with what hangs only on it (see `branchOf`), so that no loose claims are left behind. */
import { branchOf } from '../branch.ts'
import { defineCommand } from '../command.ts'
import { deletion } from '../deletion.ts'
import { whyNoClaim } from '../look-up.ts'
import type { Id } from '../rows.ts'

export interface DeleteBranch {
  readonly claim: Id
}

/** `made`: nothing. Only claims are marked: their links come back with them. */
export const deleteBranch = defineCommand<DeleteBranch>({
  name: 'delete-branch',
  may: (map, { claim }) => whyNoClaim(map, claim),
  write: (map, { claim }, context) => ({
    writes: deletion(map, 'claims', branchOf(map, claim), context),
  }),
})

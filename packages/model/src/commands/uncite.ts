/** Takes a citation from its claim; the source stays. */
import { defineCommand } from '../command.ts'
import { deletion } from '../deletion.ts'
import { whyNoCitation } from '../look-up.ts'
import type { Id } from '../rows.ts'

export interface Uncite {
  readonly citation: Id
}

/** `made`: nothing. */
export const uncite = defineCommand<Uncite>({
  name: 'uncite',
  may: (map, { citation }) => whyNoCitation(map, citation),
  write: (map, { citation }, context) => ({ writes: deletion(map, 'citations', [citation], context) }),
})

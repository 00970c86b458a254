/** Takes a tag from a claim: all that bear its name, as two people may have given it. */
import { defineCommand } from '../command.ts'
import { deletion } from '../deletion.ts'
import { firstOf, whyNoClaim } from '../look-up.ts'
import { tagsNamed } from '../tag-names.ts'
import type { TagClaim } from './tag.ts'

/** `made`: nothing. */
export const untag = defineCommand<TagClaim>({
  name: 'untag',
  may: (map, { claim, name }) =>
    firstOf(whyNoClaim(map, claim), () =>
      tagsNamed(map, claim, name).length ? null : { why: 'not-tagged', claim, name },
    ),
  write: (map, { claim, name }, context) => ({
    writes: deletion(map, 'tags', tagsNamed(map, claim, name), context),
  }),
})

/** Gives a claim a tag: a word by which claims are found and grouped. */
import { defineCommand } from '../command.ts'
import { firstOf, whyNoClaim } from '../look-up.ts'
import { putTag } from '../new-rows.ts'
import type { Id } from '../rows.ts'
import { tagsNamed } from '../tag-names.ts'
import { plainShort, whyNoShort } from '../wording.ts'

export interface TagClaim {
  readonly claim: Id
  /** Free text of one line. */
  readonly name: string
}

/** `made`: the tag. */
export const tag = defineCommand<TagClaim>({
  name: 'tag',
  may: (map, { claim, name }) =>
    firstOf(
      whyNoClaim(map, claim),
      whyNoShort(name),
      () => (plainShort(name) ? null : { why: 'empty-name' }),
      () => (tagsNamed(map, claim, plainShort(name)).length ? { why: 'already-tagged', claim, name } : null),
    ),
  write(map, { claim, name }, context) {
    const id = context.newId()
    return {
      writes: [putTag({ id, claim: map.resolve(claim), name: plainShort(name) }, context)],
      made: [id],
    }
  },
})

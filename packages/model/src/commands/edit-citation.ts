/** Changes what is said of a citation; only the cells that differ are written. */
import { defineCommand } from '../command.ts'
import { citationAt, firstOf, whyNoCitation, whyNoSource } from '../look-up.ts'
import { change } from '../recipe.ts'
import type { Id } from '../rows.ts'
import { plainFields, type CitationFields, whyNoCitationFields } from '../source-fields.ts'

export interface EditCitation {
  readonly citation: Id
  /** Labels are given whole. `source`: the words stand in another source. */
  readonly fields: Partial<CitationFields & { readonly source: Id }>
}

/** `made`: nothing. */
export const editCitation = defineCommand<EditCitation>({
  name: 'edit-citation',
  may: (map, { citation, fields }) =>
    firstOf(
      whyNoCitation(map, citation),
      fields.source === undefined ? null : whyNoSource(map, fields.source),
      whyNoCitationFields(fields),
    ),
  write: (map, { citation, fields }) => ({
    writes: change('citations', citationAt(map, citation), (draft) => {
      Object.assign(draft, plainFields(fields))
    }),
  }),
})

/** Changes what is said of a source; only the cells that differ are written. */
import { defineCommand } from '../command.ts'
import { firstOf, sourceAt, whyNoSource } from '../look-up.ts'
import { change } from '../recipe.ts'
import type { Id } from '../rows.ts'
import { plainFields, type SourceFields, whyEmpty, whyNoSourceFields } from '../source-fields.ts'

export interface EditSource {
  readonly source: Id
  /** Labels are given whole. */
  readonly fields: Partial<SourceFields>
}

/** `made`: nothing. */
export const editSource = defineCommand<EditSource>({
  name: 'edit-source',
  may: (map, { source, fields }) =>
    firstOf(whyNoSource(map, source), whyNoSourceFields(fields), () =>
      whyEmpty({ ...sourceAt(map, source), ...fields }),
    ),
  write: (map, { source, fields }) => ({
    writes: change('sources', sourceAt(map, source), (draft) => {
      Object.assign(draft, plainFields(fields))
    }),
  }),
})

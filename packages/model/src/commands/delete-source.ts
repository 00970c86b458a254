/** Deletes a source. Its citations stay as rows and are not shown; restoring the source brings them back. */
import { defineCommand } from '../command.ts'
import { deletion } from '../deletion.ts'
import { whyNoSource } from '../look-up.ts'
import type { Id } from '../rows.ts'

export interface DeleteSource {
  readonly source: Id
}

/** `made`: nothing. */
export const deleteSource = defineCommand<DeleteSource>({
  name: 'delete-source',
  may: (map, { source }) => whyNoSource(map, source),
  write: (map, { source }, context) => ({ writes: deletion(map, 'sources', [source], context) }),
})

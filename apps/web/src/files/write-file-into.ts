/** Writes what an opened file holds into a map, in one step that undo takes back. */
import { defineCommand, type Write } from '@parley/model'

export const writeFileInto = defineCommand<{ readonly writes: readonly Write[] }>({
  name: 'open-file',
  may: () => null,
  write: (_map, { writes }) => ({ writes }),
})

/**
 * Deletes claims and inferences: marks them, so that peers' edits and their words survive and anybody who may edit
 * can restore them. The inferences of a deleted claim are left as they are; they do not stand while it is gone.
 */
import { defineCommand } from '../command.ts'
import { deletion } from '../deletion.ts'
import { endOf, stepAt, whyNoEnd } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import type { Id } from '../rows.ts'

export interface Delete {
  readonly ids: readonly Id[]
}

/** `made`: nothing. Rows that are gone already are left out; refused only when none is left. */
export const deleteRows = defineCommand<Delete>({
  name: 'delete',
  may(map, { ids }) {
    const [first] = ids
    if (first === undefined) return { why: 'nothing-chosen' }
    return standing(map, ids).length ? null : whyNoEnd(map, first)
  },
  write(map, { ids }, context) {
    const ends = standing(map, ids).map((id) => endOf(map, id))
    const [inferences, claims] = [ends.filter((id) => stepAt(map, id)), ends.filter((id) => !stepAt(map, id))]
    return {
      writes: [
        ...deletion(map, 'claims', claims, context),
        ...deletion(map, 'inferences', inferences, context),
      ],
    }
  },
})

const standing = (map: ArgumentMap, ids: readonly Id[]): readonly Id[] =>
  ids.filter((id) => whyNoEnd(map, id) === null)

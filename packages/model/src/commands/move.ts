/** Puts one or many claims elsewhere: a drag at its drop, or a tidy. Claims that stand there already are not written. */
import { defineCommand } from '../command.ts'
import { claimAt, whyNoClaim } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import { storedPlace } from '../place.ts'
import { change } from '../recipe.ts'
import type { Id, Place } from '../rows.ts'

export interface Move {
  /** The upper left corner of each claim. */
  readonly places: Readonly<Record<Id, Place>>
  /** True: by hand, so that tidy leaves them there; false: tidy may have them again. */
  readonly pinned?: boolean
}

/**
 * `made`: nothing. Claims that somebody deleted during the drag are left out; refused only when none is left.
 * Throws a RangeError for a place that is no number.
 */
export const move = defineCommand<Move>({
  name: 'move',
  may(map, { places }) {
    const [first] = Object.keys(places)
    if (first === undefined) return { why: 'nothing-chosen' }
    return standing(map, places).length ? null : whyNoClaim(map, first)
  },
  write: (map, { places, pinned }) => ({
    writes: standing(map, places).flatMap(([id, place]) =>
      change('claims', claimAt(map, id), (draft) => {
        const [x, y] = storedPlace(place)
        draft.pos = [x, y]
        if (pinned !== undefined) draft.pinned = pinned
      }),
    ),
  }),
})

const standing = (map: ArgumentMap, places: Move['places']): readonly (readonly [Id, Place])[] =>
  Object.entries(places).filter(([id]) => whyNoClaim(map, id) === null)

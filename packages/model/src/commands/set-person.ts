/** Writes down who works on the map, as they call themselves, so that others read names beside what was done. */
import { defineCommand } from '../command.ts'
import { firstOf } from '../look-up.ts'
import { change } from '../recipe.ts'
import type { Id } from '../rows.ts'
import { plainShort, whyNoShort } from '../wording.ts'

export interface SetPerson {
  readonly person: Id
  readonly name: string
  /** 1 to 8, an index into the presence colours. */
  readonly colour: number
}

/** `made`: nothing. Throws a RangeError for a colour that there is not. */
export const setPerson = defineCommand<SetPerson>({
  name: 'set-person',
  may: (_map, { name }) => firstOf(plainShort(name) ? null : { why: 'empty-name' }, whyNoShort(name)),
  write(map, { person: id, name: said, colour }) {
    if (!Number.isInteger(colour) || colour < 1 || colour > 8)
      throw new RangeError(`No presence colour: ${colour}.`)
    const name = plainShort(said)
    const row = map.person(id)
    if (!row) return { writes: [{ write: 'put', table: 'people', id, cells: { name, colour } }] }
    return {
      writes: change('people', row, (draft) => {
        draft.name = name
        draft.colour = colour
      }),
    }
  },
})

/**
 * Takes out what one person added, in one go: marks it as deleted, as deleting its parts by hand would, so that it can
 * be undone and restored. Rows are told apart by the person that they name; whoever writes them can name anybody.
 */
import { additionsOf, holdersOf } from '../additions.ts'
import { defineCommand } from '../command.ts'
import type { ArgumentMap } from '../map.ts'
import type { Id } from '../rows.ts'
import { deleteAddition, type DeleteAddition } from './delete-addition.ts'

export interface RemoveAdditionsOf {
  readonly person: Id
  /**
   * Rows that stay, with the steps and claims that hold them up: mostly those that others have built on (see
   * `additionsOf`).
   */
  readonly leave: readonly Id[]
}

/** `made`: nothing. Refused when nothing would go. */
export const removeAdditionsOf = defineCommand<RemoveAdditionsOf>({
  name: 'remove-additions-of',
  may: (map, args) => deleteAddition.may(map, going(map, args)),
  write(map, args, context) {
    const performed = deleteAddition.perform(map, going(map, args), context)
    return { writes: performed.ok ? performed.writes : [] }
  },
})

function going(map: ArgumentMap, { person, leave }: RemoveAdditionsOf): DeleteAddition {
  const stays = holdersOf(map, leave)
  return { rows: additionsOf(map, person).rows.filter(({ id }) => !stays.has(id)) }
}

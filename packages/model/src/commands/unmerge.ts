/** Takes a claim out of the one that it was merged into: both stand again, each with its own relations. */
import { defineCommand } from '../command.ts'
import type { ArgumentMap } from '../map.ts'
import { freedWords } from '../merged-words.ts'
import { change } from '../recipe.ts'
import type { Id } from '../rows.ts'
import { spliceBetween } from '../splice.ts'
import type { Write } from '../writes.ts'

export interface Unmerge {
  /** The claim that was merged, as it is: it is not followed. */
  readonly claim: Id
}

/** `made`: nothing. Words that the merge kept in the other's note leave it where nobody changed them. */
export const unmerge = defineCommand<Unmerge>({
  name: 'unmerge',
  may(map, { claim }) {
    const row = map.claim(claim)
    if (!row) return { why: 'missing', id: claim }
    return row.mergedInto === null ? { why: 'not-merged', claim } : null
  },
  write(map, { claim }) {
    const row = map.claim(claim)
    if (!row) throw new Error(`There is no claim ${claim}; ask \`may\` before writing.`)
    const winner = map.resolve(claim)
    const cleared = change('claims', row, (draft) => {
      draft.mergedInto = null
    })
    return { writes: [...cleared, ...(winner === claim ? [] : noteWrites(map, claim, winner))] }
  },
})

const noteWrites = (map: ArgumentMap, loser: Id, winner: Id): readonly Write[] =>
  freedWords(map, loser, winner).flatMap(({ lang, note }): readonly Write[] => {
    const splice = spliceBetween(map.words('note', winner, lang), note)
    return splice ? [{ write: 'splice', place: { field: 'note', row: winner, lang }, ...splice }] : []
  })

/**
 * Merges one claim into another that says the same. One cell is set, which readers follow: so the relations, citations,
 * tags and comments of the one come along, also those that somebody else adds to it meanwhile. What it said otherwise
 * is kept in the note of the one that is left.
 *
 * A step that comes to argue for its own premise, or to repeat another, stays as it is: see `foldedStep`.
 */
import { limits } from '@parley/protocol'
import { defineCommand } from '../command.ts'
import { keptWords, type Kept } from '../merged-words.ts'
import { claimAt, firstOf, whyNoClaim } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import { change } from '../recipe.ts'
import type { Refusal } from '../refusal.ts'
import type { Claim, Id } from '../rows.ts'
import { spliceBetween } from '../splice.ts'
import type { Write } from '../writes.ts'

export interface MergeClaims {
  /** The claim that goes up in the other. */
  readonly from: Id
  /** The claim that is left. */
  readonly into: Id
}

/** `made`: nothing. */
export const mergeClaims = defineCommand<MergeClaims>({
  name: 'merge-claims',
  may: (map, { from, into }) =>
    firstOf(
      whyNoClaim(map, from),
      whyNoClaim(map, into),
      () => whyNotOne(claimAt(map, from), claimAt(map, into)),
      () => whyNoRoom(keptWords(map, map.resolve(from), map.resolve(into))),
    ),
  write(map, { from, into }) {
    const [loser, winner] = [claimAt(map, from), claimAt(map, into)]
    return {
      writes: [
        ...change('claims', loser, (draft) => {
          draft.mergedInto = winner.id
        }),
        ...keptWords(map, loser.id, winner.id).flatMap((kept) => noteWrites(map, winner.id, kept)),
      ],
    }
  },
})

const states = ({ kind }: Claim): boolean => kind === 'claim' || kind === 'proposal'

/** Of other kinds the links of one would be faults of the other. */
function whyNotOne(from: Claim, into: Claim): Refusal | null {
  if (from.id === into.id) return { why: 'same-claim', claim: into.id }
  if (from.kind === into.kind || (states(from) && states(into))) return null
  return { why: 'kinds-differ', claim: from.id, other: into.id }
}

function whyNoRoom(kept: readonly Kept[]): Refusal | null {
  const long = kept.find(({ note }) => note.length > limits.textLength)
  return long ? { why: 'too-long', length: long.note.length, limit: limits.textLength } : null
}

function noteWrites(map: ArgumentMap, row: Id, { lang, note }: Kept): readonly Write[] {
  const splice = spliceBetween(map.words('note', row, lang), note)
  return splice ? [{ write: 'splice', place: { field: 'note', row, lang }, ...splice }] : []
}

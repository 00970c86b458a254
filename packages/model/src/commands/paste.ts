/** Puts a clip into the map, from this map or another: fresh ids, sources that are there already used again. */
import { readClip } from '../clip.ts'
import { defineCommand } from '../command.ts'
import { graft } from '../graft.ts'
import { firstOf, whyNoClaim } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import { byOrder } from '../next-order.ts'
import type { Refusal } from '../refusal.ts'
import type { Claim, Place } from '../rows.ts'
import { type Subgraph, subgraphOf, wordsIn } from '../subgraph.ts'
import { whyNoLabel, whyNoShort, whyNoText } from '../wording.ts'

export interface Paste {
  /** What the clipboard held, read but not looked at. */
  readonly clip: unknown
  /** Where the upper left corner of the whole goes. */
  readonly at: Place
}

/**
 * `made`: the claims in the map's order, then the inferences. What cannot be read in a clip is left out; a clip
 * without any claim is refused, and so is one with a text that is too long to keep.
 */
export const paste = defineCommand<Paste>({
  name: 'paste',
  may(_map, { clip }) {
    const from = readClip(clip)
    return from ? whyTooLong(from, wholeOf(from)) : { why: 'bad-clip' }
  },
  write(map, { clip, at }, context) {
    const from = readClip(clip)
    if (!from) return { writes: [] }
    const part = wholeOf(from)
    const [left, top] = cornerOf(part.claims)
    return graft(from, part, map, [at[0] - left, at[1] - top], context)
  },
})

const wholeOf = (from: ArgumentMap): Subgraph =>
  subgraphOf(
    from,
    [...from.claims()]
      .toSorted(byOrder)
      .map(({ id }) => id)
      .filter((id) => whyNoClaim(from, id) === null && from.resolve(id) === id),
  )

function cornerOf(claims: readonly Claim[]): Place {
  let [left, top] = [Infinity, Infinity]
  for (const { pos } of claims) {
    if (!pos) continue
    left = Math.min(left, pos[0])
    top = Math.min(top, pos[1])
  }
  return left === Infinity ? [0, 0] : [left, top]
}

function whyTooLong(from: ArgumentMap, part: Subgraph): Refusal | null {
  return firstOf(
    ...wordsIn(from, part).map(([, text]) => whyNoText(text)),
    ...part.claims.map(({ asserter }) => whyNoLabel(asserter)),
    ...part.sources.flatMap(({ short, author, title, publisher, note }) => [
      ...[short, author, title, publisher].map((label) => whyNoLabel(label)),
      whyNoLabel(note, whyNoText),
    ]),
    ...part.tags.map(({ name }) => whyNoShort(name)),
    ...part.citations.flatMap(({ locator, via, asserter, quote }) => [
      ...[locator, via, asserter].map((label) => whyNoLabel(label)),
      whyNoText(quote),
    ]),
  )
}

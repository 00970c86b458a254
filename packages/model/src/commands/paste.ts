/** Puts a clip into the map, from this map or another: fresh ids, sources that are there already used again. */
import { boreIn, readClip } from '../clip.ts'
import { defineCommand } from '../command.ts'
import { graft } from '../graft.ts'
import { kindFault } from '../kind-fault.ts'
import { claimAt, endOf, firstOf, stepAt, whyNoClaim, whyNoEnd } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import { putInference, putPremise } from '../new-rows.ts'
import { byOrder, lastOrder } from '../next-order.ts'
import type { Refusal } from '../refusal.ts'
import type { Claim, Id, Place, Stance } from '../rows.ts'
import { freeIn, type Subgraph, subgraphOf, wordsIn } from '../subgraph.ts'
import { whyNoLabel, whyNoShort, whyNoText } from '../wording.ts'

export interface Paste {
  /** What the clipboard held, read but not looked at. */
  readonly clip: unknown
  /** Where the upper left corner of the whole goes; null: the layout finds places. */
  readonly at: Place | null
  /**
   * The claim or inference that what bears on nothing within the clip is to bear on, as it bore where it was; what can
   * not stands by itself.
   */
  readonly under?: Id
}

/**
 * `made`: the claims in the map's order, then the inferences, then those on what it is pasted under. What cannot be read in a clip is left out; a clip
 * without any claim is refused, and so is one with a text that is too long to keep.
 */
export const paste = defineCommand<Paste>({
  name: 'paste',
  may(map, { clip, under }) {
    const from = readClip(clip)
    if (!from) return { why: 'bad-clip' }
    const part = wholeOf(from)
    return firstOf(under === undefined ? null : whyNoEnd(map, under), whyTooLong(from, part), () => {
      if (under === undefined) return null
      const faults = freeIn(from, part).map((claim) => linkUnder(map, under, claim, clip).fault)
      return faults.includes(null) ? null : (faults[0] ?? null)
    })
  },
  write(map, { clip, at, under }, context) {
    const from = readClip(clip)
    if (!from) return { writes: [] }
    const part = wholeOf(from)
    const [left, top] = cornerOf(part.claims)
    const grafted = graft(from, part, map, at && [at[0] - left, at[1] - top], context)
    if (under === undefined) return grafted
    const copies = new Map(part.claims.map(({ id }, index) => [id, grafted.made[index] ?? id]))
    const links = freeIn(from, part).flatMap((claim) => {
      const { stance, fault } = linkUnder(map, under, claim, clip)
      return fault ? [] : [{ claim: copies.get(claim.id) ?? claim.id, stance, id: context.newId() }]
    })
    const target = endOf(map, under)
    const before = map.inferencesOn(target).flatMap((id) => map.inference(id) ?? [])
    const orders: { readonly order: string }[] = [...before]
    const steps = links.flatMap(({ id, claim, stance }) => {
      const order = lastOrder(orders, context.random)
      orders.push({ order })
      return [
        putInference({ id, target, stance, order }, context),
        putPremise({ inference: id, claim, order: lastOrder([], context.random) }, context),
      ]
    })
    return {
      writes: [...grafted.writes, ...steps],
      made: [...grafted.made, ...links.map(({ id }) => id)],
    }
  },
})

/** How a claim of the clip would bear on the target, and what is wrong with that. */
function linkUnder(
  map: ArgumentMap,
  under: Id,
  { id, kind }: Claim,
  clip: unknown,
): { readonly stance: Stance; readonly fault: Refusal | null } {
  const step = stepAt(map, under)
  const target = { id: under, kind: step ? ('inference' as const) : claimAt(map, under).kind }
  const bore = boreIn(clip, id)
  const stance =
    kind === 'question'
      ? 'asks'
      : target.kind === 'question'
        ? 'answers'
        : bore === 'rebuts'
          ? 'rebuts'
          : 'supports'
  return { stance, fault: kindFault([{ id, kind }], target, stance) }
}

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

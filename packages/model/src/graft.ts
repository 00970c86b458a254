/**
 * Puts a copy of a part of one map into another, or into the same: fresh ids, the same words in all languages, the
 * same links among the copies, citations to sources that are taken over unless the map has them already.
 */
import type { Context } from './command.ts'
import { languageWrites } from './language.ts'
import { endOf, premiseClaims } from './look-up.ts'
import type { ArgumentMap } from './map.ts'
import { firstWords, putCitation, putClaim, putInference, putPremise, putSource, putTag } from './new-rows.ts'
import { byOrder, lastClaimOrders } from './next-order.ts'
import { shifted } from './place.ts'
import type { Claim, Id, Label, Place, Source } from './rows.ts'
import { type Subgraph, wordsIn } from './subgraph.ts'
import { plainShort } from './wording.ts'
import type { Write } from './writes.ts'

export interface Grafted {
  readonly writes: readonly Write[]
  /** The claims in the order of the part, then the inferences. */
  readonly made: readonly Id[]
}

/** `offset` null: the copies have no place yet. Linear in the part, and in the claims and sources of the map that takes it. */
export function graft(
  from: ArgumentMap,
  part: Subgraph,
  into: ArgumentMap,
  offset: Place | null,
  context: Context,
): Grafted {
  // One table of ids each: what comes from a clipboard may use the same id twice.
  const claimCopy = copiesOf(part.claims, context)
  const stepCopy = copiesOf(part.inferences, context)
  const copyOf = (end: Id): Id => stepCopy.get(end) ?? claimCopy.get(end) ?? end
  const sourceCopy = new Map(part.sources.map((source) => [source.id, matching(into, source)]))
  const orders = copiedOrders(part.claims, into, context)
  const words = wordsIn(from, part)

  const claims = part.claims.map((claim) => {
    const { id, pos, order: _old, ...cells } = claim
    const place = pos && offset && shifted(pos, offset)
    return putClaim(
      { ...cells, id: claimCopy.get(id) ?? id, pos: place, order: orders.get(id) ?? '' },
      context,
    )
  })
  const inferences = part.inferences.flatMap(({ id, target, stance, scheme, order }) => {
    const inference = stepCopy.get(id) ?? id
    const end = copyOf(endOf(from, target))
    return [
      putInference({ id: inference, target: end, stance, scheme, order }, context),
      ...premiseClaims(from, id).map(({ key, claim }) => {
        const premise = { inference, claim: claimCopy.get(claim) ?? claim }
        return putPremise({ ...premise, order: from.premise(key)?.order ?? '' }, context)
      }),
    ]
  })
  const sources = part.sources.flatMap((source) => {
    if (sourceCopy.get(source.id) !== undefined) return []
    const id = context.newId()
    sourceCopy.set(source.id, id)
    return [putSource({ ...source, id }, context)]
  })
  const citations = part.citations.map(({ claim, source, locator, via, quote, asserter }) => {
    const cited = from.resolve(claim)
    const ends = { claim: claimCopy.get(cited) ?? cited, source: sourceCopy.get(source) ?? source }
    return putCitation({ id: context.newId(), ...ends, locator, via, quote, asserter }, context)
  })
  const tags = part.tags.flatMap(({ claim, name: given }) => {
    const name = plainShort(given)
    return name ? putTag({ id: context.newId(), claim: claimCopy.get(claim) ?? claim, name }, context) : []
  })
  return {
    writes: [
      ...claims,
      ...inferences,
      ...sources,
      ...citations,
      ...tags,
      ...words.flatMap(([{ field, row, lang }, text]) => {
        const copy = field === 'why' ? stepCopy.get(row) : claimCopy.get(row)
        return firstWords(field, copy ?? row, lang, text)
      }),
      ...languageWrites(
        into,
        words.map(([{ lang }]) => lang),
      ),
    ],
    made: [...claimCopy.values(), ...stepCopy.values()],
  }
}

const copiesOf = (rows: readonly { readonly id: Id }[], { newId }: Context): ReadonlyMap<Id, Id> =>
  new Map(rows.map(({ id }) => [id, newId()]))

/** Copies stand behind all claims, among themselves as the originals do; what had no place of its own gets none. */
function copiedOrders(
  claims: readonly Claim[],
  into: ArgumentMap,
  { random }: Context,
): ReadonlyMap<Id, string> {
  const placed = claims.filter(({ order }) => order).toSorted(byOrder)
  const keys = lastClaimOrders(into, placed.length, random)
  return new Map(placed.map(({ id }, index) => [id, keys[index] ?? '']))
}

/** The live source that the map has already: the same row, address or title. */
function matching(map: ArgumentMap, source: Source): Id | undefined {
  const live = [...map.sources()].filter(({ deleted }) => !deleted)
  const same =
    live.find(({ id }) => id === source.id) ??
    live.find(({ url }) => url !== '' && url === source.url) ??
    live.find(({ title, url }) => sharesWording(title, source.title) && (!url || !source.url))
  return same?.id
}

/** Two titles are the same if some language has the same wording in both; titles alone never outweigh two addresses. */
const sharesWording = (one: Label, other: Label): boolean =>
  Object.entries(one).some(
    ([lang, said]) => said.trim() !== '' && Object.hasOwn(other, lang) && other[lang] === said,
  )

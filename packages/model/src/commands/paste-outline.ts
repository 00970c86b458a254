/**
 * Puts a text on the map as claims that bear on one another (see `readOutline`): alone, or under a claim or a step.
 * What is more than a paste may hold is refused, or cut when that was agreed to.
 */
import type { Context } from '../command.ts'
import { defineCommand } from '../command.ts'
import { kindFault, type LinkEnd } from '../kind-fault.ts'
import { languageWrites, whyNoLang } from '../language.ts'
import { claimAt, endOf, firstOf, stepAt, whyNoEnd } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import { firstWords, putClaim, putInference, putPremise } from '../new-rows.ts'
import { lastClaimOrders } from '../next-order.ts'
import { keyBetween } from '../order-key.ts'
import { type OutlineLinks, outlineLinks } from '../outline-links.ts'
import { shifted, storedPlace } from '../place.ts'
import { type Outline, readOutline } from '../read-outline.ts'
import type { Refusal } from '../refusal.ts'
import type { ClaimKind, Id, Lang, Place } from '../rows.ts'
import type { Write } from '../writes.ts'

export interface PasteOutline {
  readonly text: string
  readonly lang: Lang
  /** The claim or inference that the lines which stand first bear on; not given: they stand by themselves. */
  readonly under?: Id
  /** Where the first of them goes; null: the layout finds places. What hangs on them is left to the layout. */
  readonly at: Place | null
  /** From one of them to the next; 120 units below when not given. */
  readonly step?: Place
  /** A place for each claim that is made, in the order of the lines, instead of `at` and `step`. */
  readonly places?: readonly Place[]
  /** Of claims that stand by themselves; `claim` when not given. */
  readonly kind?: ClaimKind
  /** `list`: marks are bullets. `relations`: they say how a line bears. Not given: as the text looks. */
  readonly as?: 'list' | 'relations'
  /** Takes what fits of a text that is too long. */
  readonly cut?: boolean
}

/** `made`: the claims in the order of the lines, then the inferences. */
export const pasteOutline = defineCommand<PasteOutline>({
  name: 'paste-outline',
  may: (map, args) =>
    firstOf(args.under === undefined ? null : whyNoEnd(map, args.under), whyNoLang(args.lang), () =>
      whyNoOutline(map, args, outlineOf(map, args)),
    ),
  write(map, args, context) {
    const { lang } = args
    const links = outlineLinks(outlineOf(map, args), endUnder(map, args), context.newId)
    return {
      writes: [
        ...claimWrites(map, links, args, context),
        ...stepWrites(map, links, context),
        ...languageWrites(map, [lang]),
      ],
      made: [...links.claims, ...links.steps].map(({ id }) => id),
    }
  },
})

const endUnder = (map: ArgumentMap, { under }: PasteOutline): Id | undefined =>
  under === undefined ? undefined : endOf(map, under)

function ontoOf(map: ArgumentMap, args: PasteOutline): LinkEnd | undefined {
  const id = endUnder(map, args)
  if (id === undefined) return undefined
  return { id, kind: stepAt(map, id) ? 'inference' : claimAt(map, id).kind }
}

function outlineOf(map: ArgumentMap, args: PasteOutline): Outline {
  const { text, as, kind } = args
  const onto = ontoOf(map, args)?.kind
  return readOutline(text, { ...(as && { as }), ...(kind && { kind }), ...(onto && { onto }) })
}

function whyNoOutline(map: ArgumentMap, args: PasteOutline, { items, tooMuch }: Outline): Refusal | null {
  const [over] = tooMuch
  if (over && !args.cut) {
    const { of, has, limit } = over
    return of === 'claims'
      ? { why: 'too-many-lines', lines: has, limit }
      : { why: 'too-long', length: has, limit }
  }
  const onto = ontoOf(map, args)
  const faults = items.map(({ under, kind, bears }) =>
    onto && under === null && bears !== null && bears !== 'with'
      ? kindFault([{ id: onto.id, kind }], onto, bears)
      : null,
  )
  return items.length ? firstOf(...faults) : { why: 'nothing-chosen' }
}

function claimWrites(
  map: ArgumentMap,
  { claims }: OutlineLinks,
  { lang, at, step = [0, 120], places }: PasteOutline,
  context: Context,
): readonly Write[] {
  const alone = claims.filter(({ item }) => item.bears === null)
  const orders = lastClaimOrders(map, alone.length, context.random)
  let row = 0
  let rank = 0
  return claims.flatMap(({ id, item }, index) => {
    const first = item.under === null
    const given = places?.[index]
    const pos = given ? storedPlace(given) : first && at ? shifted(at, [step[0] * row, step[1] * row]) : null
    if (first) row += 1
    const order = item.bears === null ? (orders[rank++] ?? '') : ''
    const edited = { [lang]: context.now }
    return [
      putClaim({ id, kind: item.kind, lang, pos, order, edited }, context),
      ...firstWords('text', id, lang, item.words),
    ]
  })
}

function stepWrites(map: ArgumentMap, { steps }: OutlineLinks, context: Context): readonly Write[] {
  const last = new Map<Id, string | null>()
  const orderOn = (end: Id): string => {
    const before = last.has(end) ? (last.get(end) ?? null) : greatestOn(map, end)
    const order = keyBetween(before, null, context.random)
    last.set(end, order)
    return order
  }
  return steps.flatMap(({ id, target, stance, premises }) => [
    putInference({ id, target, stance, order: orderOn(target) }, context),
    ...premises.map((claim) => putPremise({ inference: id, claim, order: orderOn(id) }, context)),
  ])
}

function greatestOn(map: ArgumentMap, end: Id): string | null {
  const orders = map.inferencesOn(end).map((id) => map.inference(id)?.order ?? '')
  return orders.reduce((most, order) => (order > most ? order : most), '') || null
}

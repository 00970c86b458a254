/**
 * Makes two steps that bear on the same in the same way one step: their claims then hold together. What bore on the one
 * that goes bears on the one that is left, where the rules allow it.
 */
import { defineCommand } from '../command.ts'
import { deletion } from '../deletion.ts'
import { linkOf, whyNoLink } from '../link-rules.ts'
import { endOf, firstOf, inferenceAt, premiseClaims, whyNoInference } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import { addPremiseRow } from '../new-rows.ts'
import { keyBetween } from '../order-key.ts'
import { change } from '../recipe.ts'
import type { Refusal } from '../refusal.ts'
import type { Id } from '../rows.ts'

export interface JoinSteps {
  /** The inference that goes up in the other. */
  readonly from: Id
  /** The inference that is left. */
  readonly into: Id
}

/** `made`: nothing. A claim that is in both steps is in the one that is left once. */
export const joinSteps = defineCommand<JoinSteps>({
  name: 'join-steps',
  may: (map, args) =>
    firstOf(whyNoInference(map, args.from), whyNoInference(map, args.into), () => whyNotOne(map, args)),
  write(map, { from, into }, context) {
    let last = greatest(map.premisesOf(into).map((key) => map.premise(key)?.order ?? ''))
    const joined = joining(map, { from, into }).flatMap((claim) => {
      last = keyBetween(last, null, context.random)
      return addPremiseRow(map, { inference: into, claim, order: last }, context)
    })
    let behind = greatest(map.inferencesOn(into).map((id) => map.inference(id)?.order ?? ''))
    return {
      writes: [
        ...joined,
        ...map.inferencesOn(from).flatMap((id) => {
          const link = linkOf(map, id)
          if (!link || whyNoLink(map, { ...link, target: into }, id)) return []
          return change('inferences', inferenceAt(map, id), (draft) => {
            draft.target = into
            draft.order = behind = keyBetween(behind, null, context.random)
          })
        }),
        ...deletion(map, 'inferences', [from], context),
      ],
    }
  },
})

const greatest = (orders: readonly string[]): string | null =>
  orders.reduce((most, order) => (order > most ? order : most), '') || null

/** The claims that the step which is left does not have yet. */
function joining(map: ArgumentMap, { from, into }: JoinSteps): readonly Id[] {
  const there = new Set(premiseClaims(map, into).map(({ claim }) => claim))
  const standing = premiseClaims(map, from).filter(({ stands }) => stands)
  return [...new Set(standing.map(({ claim }) => claim))].filter((claim) => !there.has(claim))
}

function whyNotOne(map: ArgumentMap, { from, into }: JoinSteps): Refusal | null {
  const [one, other] = [inferenceAt(map, from), inferenceAt(map, into)]
  const alike = one.stance === other.stance && endOf(map, one.target) === endOf(map, other.target)
  if (from === into || !alike) return { why: 'not-siblings', id: from, after: into }
  const link = linkOf(map, into)
  if (!link) return { why: 'missing', id: into }
  return whyNoLink(map, { ...link, premises: [...link.premises, ...joining(map, { from, into })] }, into)
}

/**
 * How a claim bears on what it bears on, in one go with its kind: one that is to ask becomes a question, a question that
 * is to support or rebut becomes a claim. A claim that bears on nothing only changes its kind.
 */
import { defineCommand } from '../command.ts'
import { kindFaultOf, linkOf } from '../link-rules.ts'
import {
  claimAt,
  firstOf,
  inferenceAt,
  premiseClaims,
  whyNoClaim,
  whyNoEnd,
  whyNoInference,
} from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import { change } from '../recipe.ts'
import type { Refusal } from '../refusal.ts'
import type { ClaimKind, Id, Stance } from '../rows.ts'

export interface SetRelation {
  readonly claim: Id
  /** The claim's step, of which it is the only premise. Not given: it bears on nothing. */
  readonly inference?: Id
  readonly stance: Stance
}

/** `made`: nothing. Refused where it is not the only premise, and where its kind would break other links. */
export const setRelation = defineCommand<SetRelation>({
  name: 'set-relation',
  may: (map, args) =>
    firstOf(
      whyNoClaim(map, args.claim),
      args.inference === undefined ? null : whyNoInference(map, args.inference),
      () => whyNotAlone(map, args),
      () => whyNoKinds(map, args),
    ),
  write: (map, args) => ({
    writes: [
      ...change('claims', claimAt(map, args.claim), (draft) => {
        draft.kind = kindFor(map, args)
      }),
      ...(args.inference === undefined
        ? []
        : change('inferences', inferenceAt(map, args.inference), (draft) => {
            draft.stance = args.stance
          })),
    ],
  }),
})

function kindFor(map: ArgumentMap, { claim, stance }: SetRelation): ClaimKind {
  const { kind } = claimAt(map, claim)
  return stance === 'asks' ? 'question' : kind === 'question' ? 'claim' : kind
}

function whyNotAlone(map: ArgumentMap, { claim, inference }: SetRelation): Refusal | null {
  if (inference === undefined) return null
  const own = map.resolve(claim)
  const premises = premiseClaims(map, inference)
  return premises.length && premises.every((premise) => premise.claim === own)
    ? null
    : { why: 'not-siblings', id: claim, after: inference }
}

function whyNoKinds(map: ArgumentMap, args: SetRelation): Refusal | null {
  const claim = map.resolve(args.claim)
  const kind = kindFor(map, args)
  const own = args.inference === undefined ? undefined : linkOf(map, args.inference)
  const gone = own && whyNoEnd(map, own.target)
  if (gone) return gone
  const fault = own ? kindFaultOf(map, { ...own, stance: args.stance }, { claim, kind }) : null
  const others = [...map.inferencesOn(claim), ...map.inferencesFrom(claim)].filter((id) => {
    const link = id === args.inference ? undefined : linkOf(map, id)
    const standing = link && (map.inference(link.target) ?? map.claim(link.target))
    return standing && kindFaultOf(map, link, { claim, kind }) !== null && kindFaultOf(map, link) === null
  })
  if (fault) return fault
  return others.length ? { why: 'kind-breaks-links', claim, inferences: others } : null
}

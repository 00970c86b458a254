/**
 * A critical question answered "no" becomes an objection in one step: a rebuttal of a premise, or an undercut of the
 * step, as the question aims. The words are the caller's, who knows the reader's language.
 */
import { defineCommand } from '../command.ts'
import { firstOf, inferenceAt, premiseClaims, whyNoInference } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import type { Refusal } from '../refusal.ts'
import type { Id, Lang, Place } from '../rows.ts'
import { type CriticalQuestion, schemeOf } from '../schemes.ts'
import { type AddRelated, addRelated } from './add-related.ts'

export interface AddObjectionFromQuestion {
  readonly inference: Id
  /** The key of a question of the step's scheme. */
  readonly question: string
  /** Which premise is not so, for a question that aims at one; else the first that stands. */
  readonly premise?: Id
  readonly lang: Lang
  /** Null: the layout finds a free place. */
  readonly pos: Place | null
  /** Such as the words that the catalogs propose. */
  readonly text: string
}

/** `made`: the objecting claim, its inference. */
export const addObjectionFromQuestion = defineCommand<AddObjectionFromQuestion>({
  name: 'add-objection-from-question',
  may: (map, args) =>
    firstOf(
      whyNoInference(map, args.inference),
      () => whyNoQuestion(map, args),
      () => whyNoAim(map, args),
      () => addRelated.may(map, objection(map, args)),
    ),
  write(map, args, context) {
    const performed = addRelated.perform(map, objection(map, args), context)
    if (!performed.ok) throw new Error('The objection may not be; ask `may` before writing.')
    return performed
  },
})

const questionOf = (
  map: ArgumentMap,
  { inference, question }: AddObjectionFromQuestion,
): CriticalQuestion | undefined =>
  schemeOf(inferenceAt(map, inference).scheme)?.questions.find(({ key }) => key === question)

function whyNoQuestion(map: ArgumentMap, args: AddObjectionFromQuestion): Refusal | null {
  const { scheme } = inferenceAt(map, args.inference)
  if (!schemeOf(scheme)) return { why: 'unknown-scheme', scheme }
  return questionOf(map, args) ? null : { why: 'unknown-question', question: args.question }
}

/** A premise that was named must be one of the step; a step without any has nothing to deny. */
function whyNoAim(map: ArgumentMap, args: AddObjectionFromQuestion): Refusal | null {
  if (questionOf(map, args)?.aim !== 'premise' || aimedAt(map, args) !== undefined) return null
  return { why: 'missing', id: args.premise ?? args.inference }
}

function aimedAt(map: ArgumentMap, { inference, premise }: AddObjectionFromQuestion): Id | undefined {
  const wanted = premise === undefined ? undefined : map.resolve(premise)
  const standing = premiseClaims(map, inference).filter(({ stands }) => stands)
  return standing.find(({ claim }) => wanted === undefined || claim === wanted)?.claim
}

function objection(map: ArgumentMap, args: AddObjectionFromQuestion): AddRelated {
  const { inference, lang, pos, text } = args
  const premise = questionOf(map, args)?.aim === 'premise' ? aimedAt(map, args) : undefined
  return { target: premise ?? inference, stance: 'rebuts', lang, pos, text }
}

/**
 * A critical question answered "no" becomes an objection in one step: a rebuttal of a premise, or an undercut of the
 * step, as the question aims. The answer names it, so that everybody finds it there. The words are the caller's, who
 * knows the reader's language.
 */
import { defineCommand } from '../command.ts'
import { questionName } from '../critical-answers.ts'
import { firstOf, inferenceAt, premiseClaims, whyNoInference } from '../look-up.ts'
import type { ArgumentMap } from '../map.ts'
import { change } from '../recipe.ts'
import type { Refusal } from '../refusal.ts'
import type { Id, Lang, Place } from '../rows.ts'
import { questionOf, whyNoQuestion } from '../scheme-questions.ts'
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
      () => whyNoQuestion(map, args.inference, args.question),
      () => whyNoAim(map, args),
      () => addRelated.may(map, objection(map, args)),
    ),
  write(map, args, context) {
    const performed = addRelated.perform(map, objection(map, args), context)
    if (!performed.ok) throw new Error('The objection may not be; ask `may` before writing.')
    const [, objecting] = performed.made
    const step = inferenceAt(map, args.inference)
    const answered = change('inferences', step, (draft) => {
      if (objecting !== undefined) draft.answer[questionName(step.scheme ?? '', args.question)] = objecting
    })
    return { writes: [...performed.writes, ...answered], made: performed.made }
  },
})

const aimOf = (map: ArgumentMap, { inference, question }: AddObjectionFromQuestion) =>
  questionOf(map, inference, question)?.aim

/** A premise that was named must be one of the step; a step without any has nothing to deny. */
function whyNoAim(map: ArgumentMap, args: AddObjectionFromQuestion): Refusal | null {
  if (aimOf(map, args) !== 'premise' || aimedAt(map, args) !== undefined) return null
  return { why: 'missing', id: args.premise ?? args.inference }
}

function aimedAt(map: ArgumentMap, { inference, premise }: AddObjectionFromQuestion): Id | undefined {
  const wanted = premise === undefined ? undefined : map.resolve(premise)
  const standing = premiseClaims(map, inference).filter(({ stands }) => stands)
  return standing.find(({ claim }) => wanted === undefined || claim === wanted)?.claim
}

function objection(map: ArgumentMap, args: AddObjectionFromQuestion): AddRelated {
  const { inference, lang, pos, text } = args
  const premise = aimOf(map, args) === 'premise' ? aimedAt(map, args) : undefined
  return { target: premise ?? inference, stance: 'rebuts', lang, pos, text }
}

/**
 * Answers a critical question of the scheme that a step follows, for everybody, or leaves it open again. An objection
 * that was made of a "no" stays where it is: it is a claim of its own by now.
 */
import { defineCommand } from '../command.ts'
import { questionName } from '../critical-answers.ts'
import { firstOf, inferenceAt, whyNoInference } from '../look-up.ts'
import { change } from '../recipe.ts'
import type { Id } from '../rows.ts'
import { whyNoQuestion } from '../scheme-questions.ts'

export interface AnswerQuestion {
  readonly inference: Id
  /** The key of a question of the step's scheme. */
  readonly question: string
  readonly answer: 'yes' | 'no' | 'open'
}

/** `made`: nothing. */
export const answerQuestion = defineCommand<AnswerQuestion>({
  name: 'answer-question',
  may: (map, { inference, question }) =>
    firstOf(whyNoInference(map, inference), () => whyNoQuestion(map, inference, question)),
  write(map, { inference, question, answer }) {
    const step = inferenceAt(map, inference)
    return {
      writes: change('inferences', step, (draft) => {
        const name = questionName(step.scheme ?? '', question)
        if (answer === 'open') delete draft.answer[name]
        else draft.answer[name] = answer
      }),
    }
  },
})

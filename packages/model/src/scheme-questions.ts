/** How commands find a critical question of the scheme that a step follows. */
import { inferenceAt } from './look-up.ts'
import type { ArgumentMap } from './map.ts'
import type { Refusal } from './refusal.ts'
import type { Id } from './rows.ts'
import { type CriticalQuestion, schemeOf } from './schemes.ts'

/** Undefined where the step follows no scheme, or one without such a question. Throws where there is no step. */
export const questionOf = (map: ArgumentMap, inference: Id, question: string): CriticalQuestion | undefined =>
  schemeOf(inferenceAt(map, inference).scheme)?.questions.find(({ key }) => key === question)

export function whyNoQuestion(map: ArgumentMap, inference: Id, question: string): Refusal | null {
  const { scheme } = inferenceAt(map, inference)
  if (!schemeOf(scheme)) return { why: 'unknown-scheme', scheme }
  return questionOf(map, inference, question) ? null : { why: 'unknown-question', question }
}

/**
 * How the critical questions of a step were answered. An answer is kept for the question of one scheme, so that a step
 * whose scheme is changed and changed back has its answers again.
 */
import type { ArgumentMap } from './map.ts'
import type { Id } from './rows.ts'

export type Answer = 'yes' | 'no' | 'open'

export interface Answered {
  readonly answer: Answer
  /** The objection that was made of a "no", while it stands: an inference. Null else. */
  readonly objection: Id | null
}

/** The name under which an answer is kept. */
export const questionName = (scheme: string, question: string): string => `${scheme}.${question}`

/**
 * What was answered to a question of the scheme that a step follows. `open` where nothing was, where the step follows no
 * scheme, and for an inference that there is not. A "no" whose objection was deleted is a "no" without one.
 */
export function answerOf(map: ArgumentMap, inference: Id, question: string): Answered {
  const step = map.inference(inference)
  const name = step?.scheme ? questionName(step.scheme, question) : ''
  const said = step && Object.hasOwn(step.answer, name) ? step.answer[name] : undefined
  if (said === undefined) return { answer: 'open', objection: null }
  if (said === 'yes' || said === 'no') return { answer: said, objection: null }
  return {
    answer: 'no',
    objection: map.inference(said) && map.isSound(said) && map.isLive(said) ? said : null,
  }
}

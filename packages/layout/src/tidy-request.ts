/** A tidy as plain data in and out, so that a worker can do it: everything here survives `postMessage`. */
import type { Id, Place } from '@parley/model'
import type { Card, Step } from './sizes.ts'
import { tidy, type TidyOptions } from './tidy.ts'

export interface TidyRequest {
  readonly cards: readonly Card[]
  readonly steps: readonly Step[]
  readonly options?: TidyOptions
}
/** Each card that moves, with its new place. */
export type TidyAnswer = readonly (readonly [Id, Place])[]

/** What `tidy` says to the request. Whoever runs it in a worker calls it off by ending the worker. */
export const answerTidy = ({ cards, steps, options }: TidyRequest): TidyAnswer => [
  ...tidy(cards, steps, options),
]

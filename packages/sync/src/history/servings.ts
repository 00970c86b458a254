/** When a claim began and ceased to serve: as a premise that is there, in an inference that is there. */
import type { Id } from '@parley/model'
import type { Serving } from './history-entry.ts'
import type { LogRow } from './log-row.ts'
import type { Past } from './past.ts'

/** A moment from which on the claim serves in an inference, or does so no more. */
export interface Turn {
  readonly on: boolean
  /** As the inference was then. */
  readonly serving: Serving
  readonly log: LogRow
}

/** Of one premise, in the order of the log. */
export function servingsOf(past: Past, premise: Id): readonly Turn[] {
  const own = past.premises.of(premise)
  const steps = past.inferences.of(own[0]?.row.inference ?? '')
  const events = [
    ...own.map(({ change, log }) => ({ what: 'premise', isThere: change.type !== 'deleted', log }) as const),
    ...steps.map(({ change, log }) => {
      const isThere = change.type === 'deleted' ? false : change.type === 'restored' ? true : null
      return { what: 'step', isThere, log } as const
    }),
  ].toSorted((one, other) => one.log.seq - other.log.seq)
  // An inference may come to be before its premise or after it, or never.
  const there = { premise: false, step: true }
  let on = false
  return events.flatMap(({ what, isThere, log }) => {
    if (isThere !== null) there[what] = isThere
    const serves = there.premise && there.step
    const step = (steps.findLast((one) => one.log.seq <= log.seq) ?? steps[0])?.row
    if (serves === on || !step) return []
    on = serves
    return [{ on, serving: { inference: step.id, stance: step.stance, target: step.target }, log }]
  })
}

/** Whether it serves after a row of the log, and did before that: what changes with the serving itself is told by it. */
export function servesAt(turns: readonly Turn[], seq: number): boolean {
  return turns.findLast(({ log }) => log.seq < seq)?.on ?? false
}

/**
 * What commands were answered: one that comes again (over a new socket, or after a restart) is answered the same and
 * not carried out twice. A command is known by a mark made of its id and of who gave it; since ids are random, nobody
 * can tell from a mark who that was. The newest are remembered.
 */
import { hash } from 'node:crypto'
import { type PersonId, type WorkshopRefusal, workshopRefusals } from '@parley/workshop'
import * as v from 'valibot'

/** Undefined: it was carried out. */
export type Answer = WorkshopRefusal | undefined

export const markOf = (workshop: string, person: PersonId, id: string): string =>
  hash('sha256', JSON.stringify([workshop, person, id]), 'buffer')
    .subarray(0, 16)
    .toString('base64url')

/** Refusals that say nothing of the command itself: it may be given again. */
const passing: readonly Answer[] = ['notSaved', 'tooFast']

/** A refusal, as it is read from the disk: one that only a later version knows is told by the vaguest. */
export const keptRefusal = v.fallback(v.picklist(workshopRefusals), 'notNow')
export const keptAnswers = v.array(v.tuple([v.string(), v.nullable(keptRefusal)]))
export type KeptAnswers = v.InferOutput<typeof keptAnswers>

export class Answers {
  readonly #most: number
  readonly #known = new Map<string, { readonly answer: Answer; readonly kept: boolean }>()

  constructor(most: number) {
    this.#most = most
  }

  /** `kept`: it left a trace in the log, so that it must be known after a restart as well. */
  add(mark: string, answer: Answer, kept: boolean): void {
    if (!mark || passing.includes(answer)) return
    this.#known.delete(mark)
    this.#known.set(mark, { answer, kept })
    for (const [oldest] of this.#known) {
      if (this.#known.size <= this.#most) return
      this.#known.delete(oldest)
    }
  }
  get(mark: string): { readonly answer: Answer } | undefined {
    return this.#known.get(mark)
  }

  /** For a snapshot, in an order that does not tell when they were given. */
  dump(): KeptAnswers {
    return [...this.#known]
      .filter(([, one]) => one.kept)
      .map(([mark, { answer }]): KeptAnswers[number] => [mark, answer ?? null])
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
  }
  restore(dumped: KeptAnswers): void {
    for (const [mark, answer] of dumped) this.add(mark, answer ?? undefined, true)
  }
}

/**
 * That a host leaves a ballot, or votes in it after all, as this browser keeps it until the workshop has answered for
 * it; as `kept-answers` does it for answers.
 */
import * as v from 'valibot'
import { kept } from '../../../shell/kept.ts'
import type { Voter } from './kept-answers.ts'

export interface KeptAbstention {
  readonly ballot: string
  /** `false`: they vote after all. */
  readonly on: boolean
  /** The id of the command. */
  readonly asked: string
}

const schema = v.object({ person: v.string(), on: v.boolean(), asked: v.string() })
const startOf = ({ workshop }: Voter): string => `abstain.${workshop}.`
const read = (name: string) => {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), kept.read(name))
  return parsed.success ? parsed.output : undefined
}

/** What is kept of this person's, in no order; of whom this browser was before, nothing. O(names kept). */
export function keptAbstentions(voter: Voter): readonly KeptAbstention[] {
  const start = startOf(voter)
  return kept.names(start).flatMap((name) => {
    const entry = read(name)
    if (entry?.person === voter.person) return [{ ...entry, ballot: name.slice(start.length) }]
    kept.remove(name)
    return []
  })
}

export function keepAbstention(voter: Voter, { ballot, on, asked }: KeptAbstention): void {
  kept.write(startOf(voter) + ballot, JSON.stringify({ person: voter.person, on, asked }))
}

/** Lets go of it, unless a later one stands in its place by now. */
export function dropAbstention(voter: Voter, { ballot, asked }: KeptAbstention): void {
  const name = startOf(voter) + ballot
  if ((read(name)?.asked ?? asked) === asked) kept.remove(name)
}

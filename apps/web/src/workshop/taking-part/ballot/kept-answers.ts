/**
 * Answers that the workshop has not answered for yet, as this browser keeps them: each under a name of its own, so that
 * two tabs do not write over one another. With an answer stands the id under which it was asked for. A page that comes
 * after a reload asks under the same id, and what was counted already is neither counted again nor called late.
 */
import type { VoteValue } from '@parley/workshop'
import * as v from 'valibot'
import { kept } from '../../../shell/kept.ts'

export interface KeptAnswer {
  readonly ballot: string
  readonly target: string
  /** `undefined`: the answer is taken back. */
  readonly value: VoteValue | undefined
  /** Of the opening for which it was given. */
  readonly epoch: number
  /** Of the command. */
  readonly asked: string
}

const schema = v.object({
  person: v.string(),
  value: v.exactOptional(v.nullable(v.number())),
  epoch: v.number(),
  asked: v.string(),
})

/** Whose they are. */
export interface Voter {
  readonly workshop: string
  readonly person: string
}

const startOf = ({ workshop }: Voter): string => `vote.${workshop}.`
// Ids hold no full stop.
const nameOf = (voter: Voter, ballot: string, target: string): string =>
  `${startOf(voter)}${ballot}.${target}`

/** What is kept of this person's, in no order; of whom this browser was in this workshop before, nothing. O(names kept). */
export function keptAnswers(voter: Voter): readonly KeptAnswer[] {
  const start = startOf(voter)
  return kept.names(start).flatMap((name) => {
    const [ballot = '', target = ''] = name.slice(start.length).split('.')
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), kept.read(name))
    if (!read.success || read.output.person !== voter.person) {
      kept.remove(name)
      return []
    }
    const { value, epoch, asked } = read.output
    return [{ ballot, target, value, epoch, asked }]
  })
}

export function keepAnswer(voter: Voter, { ballot, target, value, epoch, asked }: KeptAnswer): void {
  const entry = { person: voter.person, epoch, asked, ...(value === undefined ? {} : { value }) }
  kept.write(nameOf(voter, ballot, target), JSON.stringify(entry))
}

/** Lets go of it, unless a later one stands in its place by now, perhaps from another tab. */
export function dropAnswer(voter: Voter, { ballot, target, asked }: KeptAnswer): void {
  const name = nameOf(voter, ballot, target)
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), kept.read(name))
  if (!read.success || read.output.asked === asked) kept.remove(name)
}

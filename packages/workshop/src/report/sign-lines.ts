/** What people flagged and how they took what was talked about: a line for each row, by how many. */
import { own } from '../own.ts'
import type { MapRowId } from '../session.ts'
import type { MapFacts } from './facts.ts'
import type { Reported } from './report.ts'

export interface ReactionLine {
  readonly text: string
  readonly on: string
  readonly agree: number
  readonly concern: number
}

/** What most agree with first. */
export function reactionLines(
  { agree, concern }: Reported['flags'],
  facts: MapFacts,
): readonly ReactionLine[] {
  const wordings = new Map(facts.wordings.map((one) => [one.id, one]))
  return [...new Set([...Object.keys(agree), ...Object.keys(concern)])]
    .map((id) => ({
      text: wordings.get(id)?.text ?? own(facts.rows, id)?.text ?? '',
      on: wordings.get(id)?.on ?? '',
      agree: own(agree, id) ?? 0,
      concern: own(concern, id) ?? 0,
    }))
    .toSorted((a, b) => b.agree - b.concern - (a.agree - a.concern))
}

/** The most flagged first. */
export function flagLines({ unclear, needsSource }: Reported['flags'], textOf: (id: MapRowId) => string) {
  const rows = [...new Set([...Object.keys(unclear), ...Object.keys(needsSource)])]
  return rows
    .map((id) => ({
      text: textOf(id),
      unclear: own(unclear, id) ?? 0,
      needsSource: own(needsSource, id) ?? 0,
    }))
    .toSorted((a, b) => b.unclear + b.needsSource - a.unclear - a.needsSource)
}

/**
 * Votes as tables for a spreadsheet: one line for each item of a ballot. A spreadsheet takes what begins like a formula
 * for one; what people wrote is made text there.
 */
import type { BallotKind, VoteValue } from '../session.ts'
import type { ReportWords } from './document.ts'
import { type Side, sides } from '../tally.ts'
import { verdictOf } from './part-ballots.ts'
import type { Report } from './report.ts'

/** Of a table: numbers are told without any language's marks, moments as ISO 8601. */
type Cell = string | number | undefined | null

/** Totals of every revealed ballot; a head alone where none was. */
export function ballotsCsv({ ballots }: Report, { csv, editedSince, goneSince }: ReportWords): string {
  const sinces = { same: '', edited: editedSince, gone: goneSince }
  const head = [
    csv.ballot,
    csv.phase,
    csv.question,
    csv.kind,
    csv.asks,
    csv.anonymity,
    csv.opened,
    csv.closed,
    csv.electorate,
    csv.voted,
    csv.late,
    csv.item,
    csv.since,
    csv.answers,
    '-2',
    '-1',
    '0',
    '1',
    '2',
    csv.undecided,
    csv.mean,
    csv.dots,
    csv.yes,
    csv.no,
    csv.neither,
  ]
  const rows = ballots.flatMap((ballot, at) =>
    ballot.targets.map(({ text, since, result }): readonly Cell[] => {
      const { voters, stances = [], undecided, mean, dots, yes, no, neither } = result
      return [
        at + 1,
        ballot.phase,
        ballot.question,
        csv.kinds[ballot.kind],
        csv.asked[ballot.ask],
        csv.kept[ballot.anonymity],
        iso(ballot.openedAt),
        iso(ballot.closedAt),
        ballot.electorate,
        ballot.voted,
        ballot.late,
        text,
        sinces[since],
        voters,
        ...[0, 1, 2, 3, 4].map((i) => stances[i]),
        undecided,
        mean,
        dots,
        yes,
        no,
        neither,
      ]
    }),
  )
  return tableOf(head, rows)
}

/** Who moved where: a line for each item and pair of sides; undefined when no pair was revealed. */
export function swingsCsv({ swings }: Report, words: ReportWords): string | undefined {
  if (!swings.length) return undefined
  const { csv } = words
  const said = (side: Side): string => words[side]
  const head = [csv.question, csv.item, csv.both, csv.points, csv.verdict, csv.from, csv.to, csv.people]
  const rows = swings.flatMap(({ question, kind, targets }) =>
    targets.flatMap((one): readonly (readonly Cell[])[] => {
      const { text, both, points, flow } = one
      const start = [question, text, both, points, verdictOf(kind, one, words)]
      if (!flow) return [[...start, '', '', undefined]]
      return sides.flatMap((from) => sides.map((to) => [...start, said(from), said(to), flow[from][to]]))
    }),
  )
  return tableOf(head, rows)
}

/** Who chose what, of named ballots alone; undefined when there is none. */
export function choicesCsv({ ballots }: Report, words: ReportWords): string | undefined {
  const { csv } = words
  const rows = ballots.flatMap((ballot, at) =>
    ballot.choices.flatMap(({ alias, votes }) =>
      ballot.targets.flatMap(({ id, text }): readonly (readonly Cell[])[] => {
        if (!Object.hasOwn(votes, id)) return []
        return [
          [at + 1, ballot.phase, ballot.question, alias, text, saidOf(ballot.kind, votes[id] ?? null, words)],
        ]
      }),
    ),
  )
  if (!rows.length) return undefined
  return tableOf([csv.ballot, csv.phase, csv.question, csv.person, csv.item, csv.choice], rows)
}

/** In words where the number is but a mark: nobody knows what a 0 says of a yes. */
function saidOf(kind: BallotKind, value: VoteValue, words: ReportWords): Cell {
  if (value === null) return words.undecided
  switch (kind) {
    case 'approve':
      return value ? words.approve : words.disapprove
    case 'motion':
      return value > 0 ? words.for : words.against
    case 'sense':
      return value > 0 ? words.agree : value < 0 ? words.concern : words.neither
    default:
      return value
  }
}

const iso = (at: number | undefined): string => (at === undefined ? '' : new Date(at).toISOString())

/** RFC 4180, and a mark in front by which spreadsheets know UTF-8. */
const tableOf = (head: readonly Cell[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${[head, ...rows].map((cells) => cells.map(cellIn).join(',')).join('\r\n')}\r\n`

function cellIn(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  const text = cell ?? ''
  // A number is one: heads such as "-2" too.
  const safe =
    /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) && !/^-?\d+$/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

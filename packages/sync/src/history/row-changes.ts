/**
 * What changed between two readings of one row, as far as it is anybody's deed worth telling: where a card lies, its
 * place in an order and dates are left out.
 */
import type { Citation, Claim, Id, Inference, Label, Premise, Source, Tag } from '@parley/model'
import type { CitationCell, HistoryWhat, SourceCell } from './history-entry.ts'

/** Of a row itself; what it means for claims beside it is told by `MapHistory`. */
export type RowChange =
  | Extract<
      HistoryWhat,
      {
        readonly type:
          | 'kind'
          | 'implicit'
          | 'asserter'
          | 'stance'
          | 'retargeted'
          | 'scheme'
          | 'deleted'
          | 'restored'
          | 'merged'
          | 'unmerged'
          | 'citation'
          | 'source'
      }
    >
  | { readonly type: 'came' }
  /** A citation was given another source. */
  | { readonly type: 'swapped'; readonly from: Id; readonly to: Id }

interface Deletable {
  readonly deleted: unknown
}

export function claimChanges(before: Claim | undefined, now: Claim): readonly RowChange[] {
  if (!before) return [...came, ...(now.deleted ? deleted : []), ...merging(null, now.mergedInto)]
  return [
    ...(before.kind === now.kind ? [] : [{ type: 'kind', from: before.kind, to: now.kind } as const]),
    ...(before.implicit === now.implicit ? [] : [{ type: 'implicit', to: now.implicit } as const]),
    ...wordings(before.asserter, now.asserter).map((one) => ({ type: 'asserter', ...one }) as const),
    ...merging(before.mergedInto, now.mergedInto),
    ...deletion(before, now),
  ]
}

export function inferenceChanges(before: Inference | undefined, now: Inference): readonly RowChange[] {
  if (!before) return [...came, ...(now.deleted ? deleted : [])]
  return [
    ...(before.stance === now.stance
      ? []
      : [{ type: 'stance', from: before.stance, to: now.stance } as const]),
    ...(before.target === now.target
      ? []
      : [{ type: 'retargeted', from: before.target, to: now.target } as const]),
    ...(before.scheme === now.scheme
      ? []
      : [{ type: 'scheme', from: before.scheme, to: now.scheme } as const]),
    ...deletion(before, now),
  ]
}

/** Of rows that are only there or not: premises and tags. */
export const presenceChanges = (
  before: Premise | Tag | undefined,
  now: Premise | Tag,
): readonly RowChange[] => (before ? deletion(before, now) : [...came, ...(now.deleted ? deleted : [])])

export function citationChanges(before: Citation | undefined, now: Citation): readonly RowChange[] {
  if (!before) return [...came, ...(now.deleted ? deleted : [])]
  const { source } = now
  const of = (cell: CitationCell) =>
    wordings(labelOf(before[cell]), labelOf(now[cell])).map(
      (one) => ({ type: 'citation', source, cell, ...one }) as const,
    )
  return [
    ...(before.source === source ? [] : [{ type: 'swapped', from: before.source, to: source } as const]),
    ...citationCells.flatMap(of),
    ...deletion(before, now),
  ]
}

export function sourceChanges(before: Source | undefined, now: Source): readonly RowChange[] {
  if (!before) return came
  const source = now.id
  const of = (cell: SourceCell) =>
    wordings(labelOf(before[cell]), labelOf(now[cell])).map(
      (one) => ({ type: 'source', source, cell, ...one }) as const,
    )
  return sourceCells.flatMap(of)
}

const citationCells: readonly CitationCell[] = ['locator', 'via', 'quote', 'asserter']
const sourceCells: readonly SourceCell[] = [
  'kind',
  'short',
  'author',
  'title',
  'publisher',
  'note',
  'date',
  'url',
]

const came: readonly RowChange[] = [{ type: 'came' }]
const deleted: readonly RowChange[] = [{ type: 'deleted' }]

const deletion = (before: Deletable, now: Deletable): readonly RowChange[] =>
  Boolean(before.deleted) === Boolean(now.deleted) ? [] : [{ type: now.deleted ? 'deleted' : 'restored' }]

function merging(before: string | null, now: string | null): readonly RowChange[] {
  if (before === now) return []
  return [
    ...(before === null ? [] : [{ type: 'unmerged', into: before } as const]),
    ...(now === null ? [] : [{ type: 'merged', into: now } as const]),
  ]
}

const labelOf = (value: Label | string): Label => (typeof value === 'string' ? { '': value } : value)

function wordings(before: Label, now: Label) {
  const langs = new Set([...Object.keys(before), ...Object.keys(now)])
  return [...langs].flatMap((lang) => {
    const [from, to] = [before[lang] ?? '', now[lang] ?? '']
    return from === to ? [] : [{ lang, from, to }]
  })
}

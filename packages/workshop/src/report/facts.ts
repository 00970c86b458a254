/**
 * What a report needs to know of the map, as data: this package has never heard of maps. Whoever asks for a report reads
 * it off the map, with the words in the report's language and the strengths by which presentations are ordered.
 */
import type { MapRowId } from '../session.ts'

/** A reason or a rebuttal: one step with what it rests on. */
export interface Bearing {
  /** The step. */
  readonly id: MapRowId
  /** The words of its premises, in one line or several. */
  readonly text: string
  /** Its premises. */
  readonly claims: readonly MapRowId[]
  /** 0 to 1. It orders and is never shown. */
  readonly strength: number
}

/** A claim, or a step, that the workshop has dealt with. */
export interface RowFact {
  /** Of a step, the sentence that tells it. */
  readonly text: string
  /** The same in the language of the workshop, to tell whether it was edited since a ballot has frozen it. */
  readonly frozen: string
  /** Deleted since: `text` is then what was last there, or ''. */
  readonly gone: boolean
  /** Both in the order that people gave them; of a step what backs it and what undercuts it. */
  readonly reasons: readonly Bearing[]
  readonly rebuttals: readonly Bearing[]
}

export interface OpenQuestion {
  readonly text: string
  /** Words of what it is asked of; '' when it stands by itself. */
  readonly on: string
}

export interface SourceFact {
  readonly name: string
  /** http(s), or ''. */
  readonly url: string
  /** Where in it, and for which claim. */
  readonly places: readonly { readonly locator: string; readonly claim: string; readonly quote: string }[]
}

/** A comment on the map that somebody has reacted to: a wording that was proposed. */
export interface WordingFact {
  readonly id: MapRowId
  readonly text: string
  /** Words of what it is about. */
  readonly on: string
}

export interface MapFacts {
  readonly title: string
  /** At least all that the workshop names; what is missing counts as gone. Looked into by own keys alone. */
  readonly rows: Readonly<Record<MapRowId, RowFact>>
  /** Of those rows that people agreed with, or had a concern about, the ones that are comments. */
  readonly wordings: readonly WordingFact[]
  /** Without an answer, in the order of reading. */
  readonly questions: readonly OpenQuestion[]
  readonly sources: readonly SourceFact[]
}

/** All that a report must be given facts of. O(view). */
export function rowsToTell(view: {
  readonly ballots: Readonly<
    Record<string, { readonly targets: readonly { readonly id: string; readonly kind: string }[] }>
  >
  readonly flags: {
    readonly unclear: Readonly<Record<MapRowId, number>>
    readonly needsSource: Readonly<Record<MapRowId, number>>
    readonly agree: Readonly<Record<MapRowId, number>>
    readonly concern: Readonly<Record<MapRowId, number>>
  }
  readonly picks: readonly { readonly claim: MapRowId }[]
  readonly outcomes: readonly { readonly claim?: MapRowId }[]
  readonly cards: Readonly<Record<string, { readonly target: MapRowId }>>
  readonly spotlighted: readonly MapRowId[]
}): readonly MapRowId[] {
  const targets = Object.values(view.ballots).flatMap((ballot) =>
    ballot.targets.flatMap(({ id, kind }) => (kind === 'statement' ? [] : [id])),
  )
  return [
    ...new Set([
      ...targets,
      ...Object.keys(view.flags.unclear),
      ...Object.keys(view.flags.needsSource),
      ...Object.keys(view.flags.agree),
      ...Object.keys(view.flags.concern),
      ...view.picks.map(({ claim }) => claim),
      ...view.outcomes.flatMap(({ claim }) => (claim === undefined ? [] : [claim])),
      ...Object.values(view.cards).map(({ target }) => target),
      ...view.spotlighted,
    ]),
  ]
}

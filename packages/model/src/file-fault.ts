/** What is said about a file that was read. Closed lists: the sentences are in the message catalogs. */
import type { Fault } from './map.ts'
import type { Uncleanness } from './clean-cell.ts'

/** Why a file is no map at all. */
export type FileRefusal = 'not-json' | 'not-a-map' | 'newer-version' | 'too-large'

/** Something in a file that was left out or changed. */
export interface FileFault {
  /** A table, `meta` or `words`; '' for the file itself. */
  readonly table: string
  /** As the file says it, cut to 80 characters; '' when it does not say. */
  readonly id: string
  /** Undefined: the whole row, or all words at a place. */
  readonly cell?: string
  readonly problem:
    | Fault['problem']
    | Uncleanness
    /** A second row under an id that is taken, or second words at a place. */
    | 'duplicate'
    /** It points to a row that is not in the file. */
    | 'dangling'
    /** It is part of a circle that reaches no claim. */
    | 'cyclic'
}

/** Collects faults up to a number that a person could want to look at, and counts them all. */
export class FileFaults {
  readonly list: FileFault[] = []
  count = 0

  add(table: string, id: unknown, problem: FileFault['problem'], cell?: string): void {
    this.count += 1
    if (this.list.length >= 1_000) return
    const place = { table, id: typeof id === 'string' ? id.slice(0, 80) : '', problem }
    this.list.push(cell === undefined ? place : { ...place, cell: cell.slice(0, 80) })
  }
}

/**
 * Typing, put together: what one person does to one text without a long pause and without anybody else in between is
 * one burst. While it lasts nothing is read; the letters before and after are read once for each burst, so a burst of
 * a thousand letters costs what its letters cost.
 */
import type { WordsPlace } from '@parley/protocol'
import type * as Y from 'yjs'
import { lettersBefore } from '../structs.ts'
import { lettersOf } from '../words.ts'
import type { LogRow } from './log-row.ts'

export interface Burst {
  readonly place: WordsPlace
  readonly first: LogRow
  /** Of the row that it ended with so far. */
  seq: number
  at: number
  readonly from: string
  /** Undefined while it is the last one in its text: then the text itself says it. */
  to: string | undefined
  readonly text: Y.Text
}

/** A pause that ends a burst. */
export const burstPauseMs = 5 * 60_000

export class WordBursts {
  readonly #cameWithMap: (row: LogRow) => boolean
  readonly #open = new Map<Y.Text, Burst>()
  readonly #ofRow = new Map<string, Burst[]>()

  /** @param cameWithMap rows that no person's burst goes on from */
  constructor(cameWithMap: (row: LogRow) => boolean) {
    this.#cameWithMap = cameWithMap
  }

  /** Takes in that a row of the log changed a text, while its transaction is not yet cleaned up. */
  changed(place: WordsPlace, text: Y.Text, transaction: Y.Transaction, row: LogRow): void {
    const open = this.#open.get(text)
    if (open && this.#goesOn(open, row)) {
      open.at = row.at
      open.seq = row.seq
      return
    }
    const from = lettersBefore(text, transaction)
    if (open) open.to = from
    const burst: Burst = {
      place,
      first: { ...row, update: nothing },
      seq: row.seq,
      at: row.at,
      from,
      to: undefined,
      text,
    }
    this.#open.set(text, burst)
    const all = this.#ofRow.get(place.row)
    if (all) all.push(burst)
    else this.#ofRow.set(place.row, [burst])
  }

  #goesOn({ first, at }: Burst, row: LogRow): boolean {
    return isSamePerson(first, row) && row.at - at <= burstPauseMs && !this.#cameWithMap(first)
  }

  /** Ends the burst that is under way in a text, where what changed the text is told in another way. */
  end(text: Y.Text, transaction: Y.Transaction): void {
    const open = this.#open.get(text)
    if (!open) return
    open.to = lettersBefore(text, transaction)
    this.#open.delete(text)
  }

  /** All bursts in the texts of a row, oldest first in each text; those that left nothing are left out. */
  of(row: string): readonly (Burst & { readonly to: string })[] {
    return (this.#ofRow.get(row) ?? []).flatMap((burst) => {
      const to = burst.to ?? lettersOf(burst.text)
      return to === burst.from ? [] : [{ ...burst, to }]
    })
  }
}

const isSamePerson = (one: LogRow, other: LogRow): boolean =>
  one.person === other.person && one.link === other.link
const nothing = new Uint8Array()

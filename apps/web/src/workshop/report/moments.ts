/** The moments of a replay: before the workshop, and the end of every phase that was held. Pure. */
import type { LogRow } from '@parley/sync'
import type { AgendaView } from '@parley/workshop'

export interface Moment {
  /** Of the phase that ended; undefined for what was before the workshop. */
  readonly phase?: string
  /** Its title; '' when the phase is no longer on the agenda. */
  readonly title: string
  /** It has not ended. */
  readonly isRunning: boolean
  /** Rows of the map's log up to there. */
  readonly end: number
}

/** In the order in which phases were held; a phase that was held twice has two. Empty when none was. O(runs + log). */
export function momentsOf({ phases, runs }: AgendaView, rows: readonly LogRow[]): readonly Moment[] {
  const [first] = runs
  if (!first) return []
  const titles = new Map(phases.map(({ id, title }) => [id, title]))
  const last = rows.at(-1)?.seq ?? first.mapSeq
  const ended = runs.map(({ phase, endedAt, mapSeq }, at): Moment => {
    const next = runs[at + 1]
    // Nobody wrote down where the log was when the last phase ended; when the server took each row, it did.
    const end = next ? next.mapSeq : endedAt === undefined ? last : lastBy(rows, endedAt, mapSeq)
    return {
      phase,
      title: titles.get(phase) ?? '',
      isRunning: endedAt === undefined,
      end: Math.max(end, mapSeq),
    }
  })
  return [{ title: '', isRunning: false, end: first.mapSeq }, ...ended]
}

const lastBy = (rows: readonly LogRow[], at: number, least: number): number =>
  rows.findLast((row) => row.at <= at)?.seq ?? least

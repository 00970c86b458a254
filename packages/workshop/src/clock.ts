/** The one clock of a workshop, as a value. It ends by itself at `endsAt`, whether or not anybody has noticed yet. */
import type { Phase, Timer } from './session.ts'

export const runningFor = (label: string, ms: number, now: number): Timer => ({
  state: 'running',
  label,
  endsAt: now + ms,
  total: ms,
})

export const phaseMs = ({ minutes }: Phase): number => Math.round(minutes * 60_000)

/** The clock as it stands at a time: a running one whose end has come is over. */
export const clockAt = (timer: Timer, now: number): Timer =>
  timer.state === 'running' && timer.endsAt <= now
    ? { state: 'over', label: timer.label, endedAt: timer.endsAt, total: timer.total }
    : timer

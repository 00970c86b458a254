/** What is worth telling unasked when a clock goes from one moment to the next. Pure. */
import { marksOf } from './timer-time.ts'
import type { TimerNow } from './use-timer.ts'

export type ClockMoment = Pick<TimerNow, 'state' | 'label' | 'seconds' | 'totalMs'>
export type ClockNews = 'started' | 'more' | 'half' | 'minute' | 'over'

/** Undefined where nothing is. Another name is another clock, as when the next phase begins amid the one before. */
export function newsOf(was: ClockMoment, now: ClockMoment): ClockNews | undefined {
  if (now.state === 'over') return was.state === 'running' ? 'over' : undefined
  if (now.state !== 'running') return undefined
  if (was.label !== now.label || (was.state !== 'running' && was.state !== 'paused')) return 'started'
  if (was.state === 'running' && now.totalMs > was.totalMs) return 'more'
  const mark = marksOf(now.totalMs).find(([, at]) => at > 0 && was.seconds > at && now.seconds <= at)
  return mark && (mark[0] === 'half' ? 'half' : 'minute')
}

/** What a timer says at a moment. Pure; all times are the server's, in milliseconds. */
import type { Timer } from '@parley/workshop'

/** Whole seconds left, counted as people count down: 1 until the last one is over. 0 when it is off or over. */
export function secondsLeft(timer: Timer, now: number): number {
  if (timer.state === 'running') return Math.max(0, Math.ceil((timer.endsAt - now) / 1000))
  return timer.state === 'paused' ? Math.ceil(timer.left / 1000) : 0
}

/** Of the time that it was given, how much is gone: 0 to 1. */
export function partGone(timer: Timer, now: number): number {
  if (timer.state === 'off') return 0
  if (timer.state === 'over') return 1
  const left = timer.state === 'running' ? timer.endsAt - now : timer.left
  return timer.total > 0 ? Math.min(1, Math.max(0, 1 - left / timer.total)) : 0
}

const two = (n: number) => String(n).padStart(2, '0')

/** `2:07`, `81:00`, or `3:02:00` from two hours on. */
export function clockText(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  return minutes < 120
    ? `${minutes}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`
}

/** From so many seconds on, time is told in days, hours and minutes: nobody is hurried by a week. */
const longFrom = 3 * 3600

/** Undefined for what is counted in minutes and seconds. */
export function longTime(
  seconds: number,
): { readonly days: number; readonly hours: number; readonly minutes: number } | undefined {
  if (seconds < longFrom) return undefined
  const minutes = Math.floor(seconds / 60)
  return { days: Math.floor(minutes / 1440), hours: Math.floor(minutes / 60) % 24, minutes: minutes % 60 }
}

/** Milliseconds until what the timer shows changes; undefined while it stands still. */
export function untilNextSecond(timer: Timer, now: number): number | undefined {
  if (timer.state !== 'running' || timer.endsAt <= now) return undefined
  return (timer.endsAt - now) % 1000 || 1000
}

/** Marks at which people are told of the time, in seconds left, the latest mark first reached last. */
export type TimerMark = 'half' | 'minute' | 'over'
export function marksOf(totalMs: number): readonly (readonly [TimerMark, number])[] {
  const half = Math.round(totalMs / 2000)
  return [
    ...(half > 60 ? [['half', half] as const] : []),
    ...(totalMs > 90_000 ? [['minute', 60] as const] : []),
    ['over', 0] as const,
  ]
}

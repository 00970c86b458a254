/** What a template says of itself before it is chosen. Pure. */
import { minutesOf, type Phase } from '@parley/workshop'

/** How long it takes: minutes, from two days on in days. */
export function lengthOf(agenda: readonly Phase[]): {
  readonly unit: 'minute' | 'day'
  readonly count: number
} {
  const minutes = minutesOf(agenda)
  const day = 24 * 60
  return minutes >= 2 * day
    ? { unit: 'day', count: Math.round(minutes / day) }
    : { unit: 'minute', count: Math.round(minutes) }
}

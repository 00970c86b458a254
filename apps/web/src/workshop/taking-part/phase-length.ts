/** How long a phase is meant to be, in words: minutes, from two hours on in hours, from two days on in days. Pure. */
import type { WorkshopMessages } from '@parley/i18n'

const [hour, day] = [60, 24 * 60]

/** Half a minute is told as one: nothing takes no time. */
export function lengthOfPhase(
  minutes: number,
  say: Pick<WorkshopMessages['takingPart'], 'minutes' | 'hours' | 'days'>,
): string {
  if (minutes >= 2 * day) return say.days(Math.round(minutes / day))
  if (minutes >= 2 * hour) return say.hours(Math.round(minutes / hour))
  return say.minutes(Math.max(1, Math.round(minutes)))
}

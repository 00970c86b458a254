/** When a map was last seen, as a person would say it. */
import type { Language, Messages } from '@parley/i18n'

/** Today with its time, yesterday, else day and month, with the year if it is another. `iso` is for `<time>`. */
export function whenSeen(
  at: number,
  now: number,
  language: Language,
  say: Messages,
): { readonly text: string; readonly iso: string } {
  const date = new Date(at)
  const days = Math.round((midnight(now) - midnight(at)) / 86_400_000)
  const year = date.getFullYear() === new Date(now).getFullYear() ? {} : ({ year: 'numeric' } as const)
  const text =
    days === 0
      ? say.home.today(new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(date))
      : days === 1
        ? say.home.yesterday
        : new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', ...year }).format(date)
  return { text, iso: date.toISOString() }
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}

import type { Language } from '@parley/i18n'

/** The day of a moment in words, such as "20 December 2026"; for how long something can be restored. */
export const lastDay = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(at)

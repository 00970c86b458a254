/** A date as precise as it is known: a year, a month or a day. */
export function dateIn(date: string, language: string): string {
  const [year, month, day] = date.split('-').map(Number)
  if (!year) return date
  const when = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  if (Number.isNaN(when.getTime())) return date
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (month) parts.month = 'long'
  if (day) parts.day = 'numeric'
  return new Intl.DateTimeFormat(language, parts).format(when)
}

/** The sources of a picture in one sentence. */
import type { Messages } from '@parley/i18n'
import { type ArgumentMap, type Id, labelIn, type Lang, type Source } from '@parley/model'

/** The live sources that live claims of `claims` cite, by their date; '' when there are none. */
export function sourceLine(map: ArgumentMap, claims: Iterable<Id>, lang: Lang, messages: Messages): string {
  const cited = new Map<Id, Source>()
  for (const claim of claims)
    for (const id of map.citationsOf(claim)) {
      const source = map.source(map.citation(id)?.source ?? '')
      if (source && !source.deleted) cited.set(source.id, source)
    }
  const sources = [...cited.values()].toSorted((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1))
  const said = sources.map((source) => {
    const [author, title, publisher] = [source.author, source.title, source.publisher].map((label) =>
      labelIn(label, lang),
    )
    const date = dateIn(source.date, lang)
    return (
      messages.picture.source(author ?? '', title ?? '', publisher ?? '', date) || labelIn(source.short, lang)
    )
  })
  const list = said.filter(Boolean)
  return list.length > 0 ? messages.picture.sources(list.join(messages.picture.nextSource)) : ''
}

/** An ISO date, as precise as it is, in a language; what is no date stays as it is. */
export function dateIn(date: string, lang: Lang): string {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date)
  const time = Date.parse(date)
  if (!found || Number.isNaN(time)) return date
  const [, , month, day] = found
  const format: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
  if (month) format.month = 'long'
  if (day) format.day = 'numeric'
  return new Intl.DateTimeFormat(lang, format).format(time)
}

/** News as sentences: what one person did in one place is one sentence, "Mei added 2 rebuttals under “Tech alliance”." */
import type { EditorMessages, Language } from '@parley/i18n'
import type { Id, LiveMap } from '@parley/model'
import { type News, topOf } from './news.ts'

export interface Telling {
  readonly map: LiveMap
  readonly language: Language
  readonly words: EditorMessages
  /** A claim's name in the language that the map is read in. */
  readonly nameOf: (claim: Id) => string
}

/** At most so many sentences at once; the rest are a number. */
const most = 3

/** Sentences in the order in which things happened first; never more than four. */
export function tellNews(news: readonly News[], telling: Telling): readonly string[] {
  const { map, language, words, nameOf } = telling
  const { hands, heard } = words
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const groups = new Map<string, News[]>()
  // A claim that came and was written in is only news once, and so is one that is gone again.
  const gone = new Set(news.flatMap(({ what, claim }) => (what === 'removed' ? [claim] : [])))
  const added = new Set(news.flatMap(({ what, claim }) => (what === 'added' ? [claim] : [])))
  const told = new Set<string>()
  for (const one of news) {
    const { what, who, claim } = one
    const once = `${what} ${claim}`
    if (what === 'added' && gone.has(claim)) continue
    if (what === 'removed' && added.has(claim)) continue
    if (what === 'reworded' && (gone.has(claim) || added.has(claim))) continue
    if (what !== 'added' && told.has(once)) continue
    told.add(once)
    const place = one.what === 'added' && one.under !== null ? topOf(map, one.under) : ''
    const key = `${what} ${who ?? ''} ${place}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const sentences = Array.from(groups.values(), (group) => {
    const [first] = group
    if (!first) return ''
    const who = (first.who === null ? '' : map.person(first.who)?.name.trim()) || hands.somebody
    if (first.what === 'removed') return hands.removed(who, hands.news.claims(group.length))
    if (first.what === 'reworded')
      return group.length === 1
        ? hands.reworded(who, nameOf(first.claim))
        : hands.rewordedMany(who, hands.news.claims(group.length))
    const counts = new Map<keyof typeof hands.news, number>()
    const targets = new Set<Id>()
    for (const one of group) {
      if (one.what !== 'added') continue
      counts.set(one.look, (counts.get(one.look) ?? 0) + 1)
      if (one.under !== null) targets.add(one.under)
    }
    const what = list.format(Array.from(counts, ([look, n]) => hands.news[look](n)))
    const [target] = targets
    if (target === undefined) return hands.added(who, what)
    return hands.addedUnder(who, what, nameOf(targets.size === 1 ? target : topOf(map, target)))
  }).filter(Boolean)
  const rest = sentences.length - most
  return rest > 0 ? [...sentences.slice(0, most), heard.more(rest)] : sentences
}

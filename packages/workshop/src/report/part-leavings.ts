/** What else was left behind: flags, what groups picked, cards that found no place, and the sources of the map. */
import type { Block } from './document.ts'
import type { CardLine, Report } from './report.ts'
import { shortOf, type Telling } from './telling.ts'

export function flagsPart({ flags }: Report, { words, whole }: Telling): readonly Block[] {
  if (!flags.length) return []
  return [
    { type: 'heading', level: 2, text: words.flags },
    {
      type: 'table',
      caption: words.flags,
      head: [words.item, words.unclear, words.needsSource],
      rows: flags.map(({ text, unclear, needsSource }) => [
        text || words.goneSince,
        whole(unclear),
        whole(needsSource),
      ]),
    },
  ]
}

export function reactionsPart({ reactions }: Report, { words, whole }: Telling): readonly Block[] {
  if (!reactions.length) return []
  return [
    { type: 'heading', level: 2, text: words.reactions },
    {
      type: 'table',
      caption: words.reactions,
      head: [words.text, words.about, words.agree, words.concern],
      rows: reactions.map(({ text, on, agree, concern }) => [
        shortOf(text) || words.goneSince,
        on ? words.wordingFor(shortOf(on)) : '',
        whole(agree),
        whole(concern),
      ]),
    },
  ]
}

export function picksPart({ picks }: Report, { words }: Telling): readonly Block[] {
  if (!picks.length) return []
  return [
    { type: 'heading', level: 2, text: words.picks },
    {
      type: 'table',
      caption: words.picks,
      head: [words.group, words.kind, words.text],
      rows: picks.map(({ group, kind, text }) => [
        group || words.noGroup,
        words.pickKinds[kind],
        text || words.goneSince,
      ]),
    },
  ]
}

export function cardsPart({ cards }: Report, { words }: Telling): readonly Block[] {
  const { placed, waiting, parked } = cards
  const list = (name: string, lines: readonly CardLine[]): readonly Block[] =>
    lines.length
      ? [
          { type: 'heading', level: 3, text: name },
          {
            type: 'facts',
            items: lines.map(({ text, relation, on, by }) => [
              words.card(words.relations[relation], shortOf(on) || words.goneSince),
              by === undefined ? text : words.cardBy(text, by),
            ]),
          },
        ]
      : []
  if (!placed && !parked.length && !waiting.length) return []
  return [
    { type: 'heading', level: 2, text: words.cards },
    ...(placed ? [{ type: 'text', text: words.placed(placed) } as const] : []),
    ...list(words.parked, parked),
    ...list(words.waiting, waiting),
  ]
}

export function sourcesPart({ sources }: Report, { words }: Telling): readonly Block[] {
  return [
    { type: 'heading', level: 2, text: words.sources },
    ...(sources.length ? [] : [{ type: 'text', text: words.noSources, hint: true } as const]),
    ...sources.map(
      ({ name, url, places }) =>
        ({
          type: 'link',
          text: name || words.untitled,
          url,
          items: places.map(({ locator, claim, quote }) =>
            [locator, shortOf(claim), quote && words.quote(quote)].filter(Boolean).join(' – '),
          ),
        }) as const,
    ),
  ]
}

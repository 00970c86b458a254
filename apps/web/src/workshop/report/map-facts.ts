/** What a report is told of the map: the words of what the workshop dealt with, and what speaks for and against it. */
import type { Messages } from '@parley/i18n'
import {
  type ArgumentMap,
  type Id,
  labelIn,
  type Lang,
  liveClaims,
  type Source,
  type Stance,
} from '@parley/model'
import {
  type Bearing,
  type MapFacts,
  type Reported,
  type RowFact,
  rowsToTell,
  type SourceFact,
} from '@parley/workshop'
import { commentWords } from '../../remarks/comment-words.ts'
import { strengths } from '../../presenting/strength.ts'
import { standingPremises } from '../../steps/standing-premises.ts'
import { fateOf, targetText } from '../results/target-text.ts'

interface Asked {
  readonly map: ArgumentMap
  readonly view: Reported
  /** Of the report, and what the interface says in it: steps are told as sentences. */
  readonly lang: Lang
  readonly say: Messages
  /** The same in the language of the workshop, in which ballots have frozen their words. */
  readonly frozen: { readonly lang: Lang; readonly say: Messages }
}

/** Reads the map whole. */
export function mapFactsOf(asked: Asked): MapFacts {
  const { map, view, lang, say } = asked
  const strength = strengths(map)
  const text = (id: Id) => targetText(map, map.inference(id) ? id : map.resolve(id), lang, say)
  const bearings = (target: Id, stance: Stance): readonly Bearing[] =>
    soundOn(map, target)
      .filter((id) => map.inference(id)?.stance === stance)
      .map((id) => {
        const claims = standingPremises(map, id)
        return { id, claims, text: claims.map(text).join('\n'), strength: strength.get(id) ?? 0 }
      })
  const rowFact = (id: Id): RowFact => {
    const end = map.inference(id) ? id : map.resolve(id)
    return {
      text: text(id),
      frozen: frozenNow(asked, id),
      gone: !stands(map, end),
      reasons: bearings(end, 'supports'),
      rebuttals: bearings(end, 'rebuts'),
    }
  }
  const rows = rowsToTell(view).flatMap((id) =>
    map.claim(id) || map.inference(id) ? [[id, rowFact(id)] as const] : [],
  )
  return {
    title: labelIn(map.meta.title, lang),
    rows: Object.fromEntries(rows),
    wordings: [...new Set([...Object.keys(view.flags.agree), ...Object.keys(view.flags.concern)])].flatMap(
      (id) => {
        const comment = map.comment(id)
        return comment && !comment.deleted
          ? [{ id, text: commentWords(map, id, lang).text, on: text(comment.on) }]
          : []
      },
    ),
    questions: openQuestions(map).map((id) => ({
      text: text(id),
      on: askedOf(map, id).map(text).join('; '),
    })),
    sources: sourcesOf(map, lang, text),
  }
}

const stands = (map: ArgumentMap, id: Id): boolean =>
  map.isLive(id) && (map.inference(id) === undefined || map.isSound(id))
const soundOn = (map: ArgumentMap, id: Id): readonly Id[] =>
  map.inferencesOn(id).filter((one) => map.isSound(one) && standingPremises(map, one).length > 0)

/** What a ballot would freeze of it today; what it did freeze where nothing that matters has changed. */
function frozenNow({ map, view, frozen: { lang, say } }: Asked, id: Id): string {
  for (const { targets } of Object.values(view.ballots)) {
    const target = targets.find((one) => one.id === id)
    if (target && fateOf(map, target, lang, say) === 'same') return target.text
  }
  // Merged into another: what was voted on no longer says it.
  return map.claim(id) && map.resolve(id) !== id ? '' : targetText(map, id, lang, say)
}

/** Questions that nothing answers: those without a sound answer on them, in the order of the map. */
function openQuestions(map: ArgumentMap): readonly Id[] {
  return liveClaims(map).flatMap(({ id, kind }) => {
    const asks = kind === 'question' || askedOf(map, id).length > 0
    const answered = soundOn(map, id).some((step) => map.inference(step)?.stance === 'answers')
    return asks && !answered ? [id] : []
  })
}

/** What a question is asked of, steps included. */
const askedOf = (map: ArgumentMap, id: Id): readonly Id[] =>
  map.inferencesFrom(id).flatMap((step) => {
    const row = map.inference(step)
    return row?.stance === 'asks' && map.isSound(step) ? [row.target] : []
  })

/** Live sources that a live claim cites, with the places, by name. */
function sourcesOf(map: ArgumentMap, lang: Lang, text: (id: Id) => string): readonly SourceFact[] {
  const places = new Map<Id, SourceFact['places'][number][]>()
  for (const { id } of liveClaims(map))
    for (const key of map.citationsOf(id)) {
      const citation = map.citation(key)
      if (!citation) continue
      const place = { locator: labelIn(citation.locator, lang), claim: text(id), quote: citation.quote }
      places.set(citation.source, [...(places.get(citation.source) ?? []), place])
    }
  return [...map.sources()]
    .flatMap((source) => {
      const cited = places.get(source.id)
      return cited && !source.deleted ? [{ name: nameOf(source, lang), url: source.url, places: cited }] : []
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, lang))
}

function nameOf({ author, title, short, publisher, date, url }: Source, lang: Lang): string {
  const said = [author, title, publisher].map((label) => labelIn(label, lang)).filter(Boolean)
  return [...(said.length ? said : [labelIn(short, lang) || url]), date].filter(Boolean).join(', ')
}

/** What rows, claims and steps are called, in the language that the map is read in. */
import type { Language, Messages } from '@parley/i18n'
import { type ArgumentMap, type Id, labelIn, type Lang, type Refusal } from '@parley/model'
import { type ArrowLook, lookOf } from '@parley/scene'
import type { OutlineRow } from './outline-row.ts'
import { standingOn } from './standing.ts'
import type { ShownOrigins } from './use-origins.ts'
import { wordsIn } from './words-in.ts'

export interface Reading {
  /** Of the interface. */
  readonly messages: Messages
  readonly language: Language
  /** The map's own words (stances, kinds) in the language that it is read in, where Parley speaks it. */
  readonly words: Messages
  readonly lang: Lang
  readonly wordsLang: Lang
  /** Where words come from, when that is shown. */
  readonly origins?: ShownOrigins | null
  /** Words that the page lends to claims. */
  readonly marks?: ReadonlyMap<Id, readonly string[]> | null
}

const longest = 56

/** A proposal's short name, else the beginning of the words, else the word for an empty claim; a step by its claims. */
export function nameOf(map: ArgumentMap, id: Id, reading: Reading): string {
  const { words, lang } = reading
  const step = map.inference(id)
  if (step) {
    const from = map
      .premisesOf(id)
      .flatMap((key) => map.premise(key)?.claim ?? [])
      .map((claim) => nameOf(map, map.resolve(claim), reading))
      .join(` ${words.map.and} `)
    // A step on a step is named by its claims alone, so that the name ends.
    const to = map.inference(step.target) ? words.canvas.aStep : nameOf(map, step.target, reading)
    return words.canvas.step(from, words.map[lookOf(map, step)], to)
  }
  const claim = map.resolve(id)
  const text = wordsIn(map, 'title', claim, lang).text || wordsIn(map, 'text', claim, lang).text
  const line = text.replace(/\s+/g, ' ').trim()
  if (!line) return words.map.emptyClaim
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line
}

/** `undercuts this step` on a step, else the arrow's own word. */
export const relationWord = (look: ArrowLook, { words }: Reading): string =>
  look === 'undercuts'
    ? words.outline.undercutsStep
    : look === 'backs'
      ? words.outline.backsStep
      : words.map[look]

/** How many steps that stand bear on a claim, by look. */
export function countsOn(map: ArgumentMap, claim: Id): ReadonlyMap<ArrowLook, number> {
  const counts = new Map<ArrowLook, number>()
  for (const id of standingOn(map, claim)) {
    const row = map.inference(id)
    if (!row) continue
    const look = lookOf(map, row)
    counts.set(look, (counts.get(look) ?? 0) + 1)
  }
  return counts
}

const ended = /[.!?…。！？][)”’"'»）》」』]*$/u

/**
 * "supports Technology alliance. Claim. Words. Said by Wang Wen. supports: 2." `more`: what else there is to say of it,
 * such as its comments.
 */
export function rowName(
  map: ArgumentMap,
  row: OutlineRow,
  reading: Reading,
  more: readonly string[] = [],
): string {
  const { messages, words, lang } = reading
  const claim = map.claim(row.claim)
  if (!claim) return ''
  const isJoined = row.joined === 'middle' || row.joined === 'last'
  const relation =
    row.look === null || row.target === null
      ? ''
      : map.inference(row.target)
        ? relationWord(row.look, reading)
        : words.outline.bearsOn(words.map[row.look], nameOf(map, row.target, reading))
  const asserter = labelIn(claim.asserter, lang)
  const title = wordsIn(map, 'title', row.claim, lang).text
  const text = wordsIn(map, 'text', row.claim, lang).text
  const counts = Array.from(countsOn(map, row.claim), ([look, n]) =>
    messages.canvas.count(words.map[look], n),
  )
  const parts = row.lost
    ? [isJoined ? words.map.and : relation, messages.outline.lost]
    : [
        isJoined ? words.outline.andAlso(relation) : relation,
        row.number === null
          ? words.map[claim.implicit ? 'implicit' : claim.kind]
          : words.map.proposalNumbered(row.number),
        title,
        text || (title ? '' : words.map.emptyClaim),
        asserter && messages.canvas.saidBy(asserter),
        counts.join(', '),
        row.place === 'first' ? '' : messages.outline[row.place],
        ...more,
      ]
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (ended.test(part) ? part : `${part}.`))
    .join(' ')
}

/** The sentence of a refusal. */
export function refusalSentence(map: ArgumentMap, refusal: Refusal, reading: Reading): string {
  const say = reading.messages.refusals
  switch (refusal.why) {
    case 'supports-itself':
    case 'premise-of-its-target':
    case 'already-a-premise':
      return say[refusal.why](nameOf(map, refusal.claim, reading))
    case 'too-long':
    case 'too-many-lines':
      return say[refusal.why](refusal.limit)
    case 'not-now':
      return say['not-now'][refusal.what]
    default:
      return say[refusal.why]
  }
}

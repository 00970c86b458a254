/**
 * What claims and steps are called: short names for sentences ("rebuts: Technology alliance") and whole ones for
 * screen readers, in the language that the map is read in.
 */
import type { Messages } from '@parley/i18n'
import { type ArgumentMap, type Id, labelIn, type Lang, threadsOn } from '@parley/model'
import { type ArrowLook, lookOf } from '@parley/scene'
import { sentences } from './sentences.ts'
import { wordsIn } from './words-in.ts'

const shortest = 56

/** A proposal's short name, else the beginning of the words, else the word for an empty claim. */
export function shortName(map: ArgumentMap, claim: Id, lang: Lang, messages: Messages): string {
  const words = wordsIn(map, 'title', claim, lang).text || wordsIn(map, 'text', claim, lang).text
  const line = words.replace(/\s+/g, ' ').trim()
  if (!line) return messages.map.emptyClaim
  if (line.length <= shortest) return line
  // Between words, where there are any.
  const cut = line.slice(0, shortest + 1).lastIndexOf(' ')
  return `${line.slice(0, cut > shortest / 2 ? cut : shortest).trimEnd()}…`
}

/** A claim's or a step's name in a sentence. */
export const endName = (map: ArgumentMap, id: Id, lang: Lang, messages: Messages): string =>
  map.inference(id) ? stepName(map, id, lang, messages) : shortName(map, map.resolve(id), lang, messages)

/** "A rebuts B", where B may be a step itself. */
export function stepName(map: ArgumentMap, inference: Id, lang: Lang, messages: Messages, depth = 0): string {
  const row = map.inference(inference)
  if (!row) return ''
  const from = premisesOf(map, inference)
    .map((claim) => shortName(map, claim, lang, messages))
    .join(` ${messages.map.and} `)
  const word = messages.map[lookOf(map, row)]
  const onStep = map.inference(row.target) !== undefined
  // Steps on steps on steps: the third is named by its claims alone, and a circle ends.
  const to = onStep
    ? depth > 0
      ? messages.canvas.aStep
      : stepName(map, row.target, lang, messages, depth + 1)
    : shortName(map, map.resolve(row.target), lang, messages)
  return onStep ? messages.canvas.stepOnStep(from, word, to) : messages.canvas.step(from, word, to)
}

/** The claims that an inference starts from, merged ones followed. */
export const premisesOf = (map: ArgumentMap, inference: Id): readonly Id[] =>
  map.premisesOf(inference).flatMap((key) => {
    const premise = map.premise(key)
    return premise ? [map.resolve(premise.claim)] : []
  })

/** The rows that a step's name is made of. */
export function rowsOfStep(map: ArgumentMap, inference: Id): readonly Id[] {
  const target = map.inference(inference)?.target
  const step = target !== undefined && map.inference(target) ? target : undefined
  const ends = step === undefined ? [] : [map.inference(step)?.target ?? step, ...premisesOf(map, step)]
  return [
    inference,
    ...(target === undefined ? [] : [map.resolve(target)]),
    ...premisesOf(map, inference),
    ...ends,
  ]
}

/** How many live inferences of each look bear on a claim or step. */
export function countsOn(map: ArgumentMap, target: Id): ReadonlyMap<ArrowLook, number> {
  const counts = new Map<ArrowLook, number>()
  for (const id of map.inferencesOn(target)) {
    const row = map.inference(id)
    if (!row || !map.isSound(id)) continue
    const look = lookOf(map, row)
    counts.set(look, (counts.get(look) ?? 0) + 1)
  }
  return counts
}

/** So many of a claim's relations are said; the rest are walked to. */
const saidRelations = 3

/** "rebuts “Technology alliance”", then "also supports …" for the further steps that it serves in. */
function relationsOf(map: ArgumentMap, claim: Id, lang: Lang, messages: Messages): readonly string[] {
  const { outline } = messages
  const steps = map.inferencesFrom(claim).filter((id) => map.isSound(id))
  return steps.slice(0, saidRelations).map((id, at) => {
    const row = map.inference(id)
    if (!row) return ''
    const look = lookOf(map, row)
    const onStep = map.inference(row.target) !== undefined
    const word =
      onStep && look === 'undercuts'
        ? outline.undercutsStep
        : onStep && look === 'backs'
          ? outline.backsStep
          : messages.map[look]
    const name = endName(map, row.target, lang, messages)
    return at > 0 ? outline.also(word, name) : onStep ? word : outline.bearsOn(word, name)
  })
}

/** How many comments on a claim or step stand in threads that are not settled. */
export const openComments = (map: ArgumentMap, id: Id): number =>
  threadsOn(map, id).reduce((sum, { comments, resolved }) => sum + (resolved ? 0 : comments.length), 0)

/**
 * "rebuts “Technology alliance”. Claim. Words. Said by Wang Wen. supports: 2, rebuts: 1. Comment: 2"
 * @param commented the word for comments; left out while it is on its way: then they are not counted
 */
export function claimName(
  map: ArgumentMap,
  id: Id,
  lang: Lang,
  messages: Messages,
  commented?: string,
): string {
  const claim = map.claim(id)
  if (!claim) return ''
  const words = wordsIn(map, 'text', id, lang).text
  const title = wordsIn(map, 'title', id, lang).text
  const asserter = labelIn(claim.asserter, lang)
  const comments = commented ? openComments(map, id) : 0
  const parts = [
    ...relationsOf(map, id, lang, messages),
    claim.implicit ? messages.map.implicit : messages.map[claim.kind],
    title,
    words || (title ? '' : messages.map.emptyClaim),
    asserter && messages.canvas.saidBy(asserter),
    Array.from(countsOn(map, id), ([look, n]) => messages.canvas.count(messages.map[look], n)).join(', '),
    comments && commented ? messages.canvas.count(commented, comments) : '',
  ]
  return sentences(parts)
}

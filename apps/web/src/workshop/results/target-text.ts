/**
 * A ballot's target in words. They are frozen when it opens, so that a result says what it is about whatever becomes
 * of the map: hosts make them with `targetText`, and results compare them with what the same function says now.
 */
import { shortName, stepName, wordsIn } from '@parley/canvas'
import type { Messages } from '@parley/i18n'
import type { ArgumentMap, Id, Lang } from '@parley/model'
import type { Target } from '@parley/workshop'

/**
 * Of a claim its words, a proposal's short name on a line of its own before them; of a step the sentence that tells
 * it. '' where there is neither, and for a claim without words.
 */
export function targetText(map: ArgumentMap, id: Id, lang: Lang, say: Messages): string {
  if (map.inference(id)) return stepName(map, id, lang, say)
  const title = wordsIn(map, 'title', id, lang).text.trim()
  const text = wordsIn(map, 'text', id, lang).text.trim()
  return [title.replace(/\s+/g, ' '), text].filter(Boolean).join('\n')
}

/** Frozen words as they are set: a short name alone on the first line is a heading. */
export function partsOf(target: Pick<Target, 'text' | 'kind'>): {
  readonly head: string
  readonly body: string
} {
  const at = target.kind === 'claim' ? target.text.indexOf('\n') : -1
  const head = at > 0 && at <= headLength ? target.text.slice(0, at) : ''
  return { head, body: head ? target.text.slice(at + 1) : target.text }
}
const headLength = 120

/** What stands over it where there is room: its short name, else all its words. */
export function headOf(target: Pick<Target, 'text' | 'kind'>): string {
  const { head, body } = partsOf(target)
  return head || body
}

const shortest = 60
/** What it is called in a sentence: its short name, else the beginning of its words. */
export function nameOf(target: Pick<Target, 'text' | 'kind'>): string {
  const { head, body } = partsOf(target)
  const line = head || body.replace(/\s+/g, ' ').trim()
  return line.length > shortest ? `${line.slice(0, shortest).trimEnd()}…` : line
}

/** What became of a target since its words were frozen. Statements are in no map: they stay as they are. */
export type Fate = 'same' | 'edited' | 'deleted' | 'merged'

/** @param lang of the workshop: the words were frozen in it */
export function fateOf(map: ArgumentMap, target: Target, lang: Lang, say: Messages): Fate {
  if (target.kind === 'statement') return 'same'
  if (target.kind === 'step') {
    if (!map.isLive(target.id) || !map.isSound(target.id)) return 'deleted'
    return stepName(map, target.id, lang, say) === target.text ? 'same' : 'edited'
  }
  const now = map.resolve(target.id)
  if (!map.isLive(now)) return 'deleted'
  if (now !== target.id) return 'merged'
  const words = targetText(map, target.id, lang, say)
  // A host's program of another version may have frozen the short name alone.
  return words === target.text || shortName(map, target.id, lang, say) === target.text ? 'same' : 'edited'
}

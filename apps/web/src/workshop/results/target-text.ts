/**
 * A ballot's target in words. They are frozen when it opens, so that a result says what it is about whatever becomes
 * of the map: hosts make them with `frozenText`, and results compare them with what the same function says now.
 */
import { premisesOf, rowsOfStep, shortName, stepName, wordsIn } from '@parley/canvas'
import type { Messages } from '@parley/i18n'
import type { ArgumentMap, Id, Lang } from '@parley/model'
import { type Target, workshopBounds } from '@parley/workshop'

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

/**
 * The words that a ballot freezes. A step's sentence names its claims in short: those that it cuts stand below it with
 * all their words, so that whoever votes need not look for them on a map that goes on changing.
 */
export function frozenText(map: ArgumentMap, id: Id, lang: Lang, say: Messages): string {
  const named = map.inference(id) ? [...premisesOf(map, id), ...rowsOfStep(map, id)] : []
  const cut = [...new Set(named.map((one) => map.resolve(one)))].filter(
    (one) => map.claim(one) && shortName(map, one, lang, say).endsWith('…'),
  )
  const words = [targetText(map, id, lang, say), ...cut.map((one) => targetText(map, one, lang, say))]
  return words.join('\n\n').slice(0, workshopBounds.targetTextLength)
}

/** Frozen words as they are set. */
export interface Parts {
  /** A short name alone on the first line; '' where there is none. */
  readonly head: string
  readonly body: string
  /** The claims in full that the sentence of a step cuts; '' where there are none. */
  readonly below: string
}

export function partsOf({ text, kind }: Pick<Target, 'text' | 'kind'>): Parts {
  if (kind === 'step') {
    const [body = '', ...below] = text.split('\n\n')
    return { head: '', body, below: below.join('\n\n') }
  }
  const at = kind === 'claim' ? text.indexOf('\n') : -1
  const head = at > 0 && at <= headLength ? text.slice(0, at) : ''
  return { head, body: head ? text.slice(at + 1) : text, below: '' }
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
    const frozen = [frozenText(map, target.id, lang, say), stepName(map, target.id, lang, say)]
    // An earlier version froze the sentence alone.
    return frozen.includes(target.text) ? 'same' : 'edited'
  }
  const now = map.resolve(target.id)
  if (!map.isLive(now)) return 'deleted'
  if (now !== target.id) return 'merged'
  const words = frozenText(map, target.id, lang, say)
  // A host's program of another version may have frozen the short name alone.
  return words === target.text || shortName(map, target.id, lang, say) === target.text ? 'same' : 'edited'
}

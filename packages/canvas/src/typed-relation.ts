/**
 * `+ `, `- ` or `? ` as the first letters of a fresh claim say how it bears: they go, and its arrow turns. Nowhere else,
 * and never in words that were there before.
 */
import { relationTyped, setRelation } from '@parley/model'
import type { CanvasKit } from './canvas-kit.ts'

/**
 * What is left of a box's text when its first letters turn the claim's relation, which `turn` then does; null when they
 * are just letters. `before`: what the box held before.
 */
export function turnedByTyping(
  { store: { map }, actions, ui }: CanvasKit,
  claim: string,
  before: string,
  now: string,
): { readonly text: string; readonly turn: () => void } | null {
  const said = before.trim().length < 2 && now.startsWith(before) ? relationTyped(now) : null
  if (!said) return null
  const [inference, ...others] = map.inferencesFrom(claim)
  const row = inference === undefined ? undefined : map.inference(inference)
  if (others.length || (!row && said.stance !== 'asks')) return null
  const isAnswer = row?.stance === 'answers' && said.stance === 'supports'
  if (isAnswer || row?.stance === said.stance) return { text: said.text, turn: () => undefined }
  const args = { claim, stance: said.stance, ...(inference !== undefined && { inference }) }
  if (setRelation.may(map, args)) return null
  return {
    text: said.text,
    turn() {
      if (said.stance === 'supports' || said.stance === 'rebuts') ui.relation.set(said.stance)
      actions.attempt(setRelation, args)
    },
  }
}

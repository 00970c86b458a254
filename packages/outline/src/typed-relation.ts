/**
 * `+ `, `- ` or `? ` typed first in a fresh row says how it bears on what is above, so that no key or button is needed
 * for it: also on phones.
 */
import { relationTyped, setRelation, type Stance } from '@parley/model'
import type { Acts } from './acts.ts'
import type { LiveRows } from './live-rows.ts'
import type { OutlineStore } from './outline-store.ts'
import type { Editing } from './outline-ui.ts'

/**
 * Turns the relation of a fresh row as its first letters say. Answers the words without them; null when they say nothing
 * of the sort, or the relation may not be so: then they are words like others.
 */
export function turnByWords(
  { map }: OutlineStore,
  live: LiveRows,
  acts: Acts,
  { key, claim, field, fresh }: Editing,
  text: string,
): string | null {
  const typed = fresh && field === 'text' ? relationTyped(text) : null
  const row = live.byKey(key)
  if (!typed || !row || row.joined !== 'no') return null
  const { inference } = row
  if (inference === null) {
    // What bears on nothing can only become a question.
    if (typed.stance !== 'asks') return null
    return acts.attempt(setRelation, { claim, stance: 'asks' }).ok ? typed.text : null
  }
  const stance = stanceOn(row.target === null ? undefined : map.claim(row.target)?.kind, typed.stance)
  if (map.inference(inference)?.stance === stance) return typed.text
  return acts.attempt(setRelation, { claim, inference, stance }).ok ? typed.text : null
}

/** A question is answered, not supported. */
const stanceOn = (kind: string | undefined, wanted: Stance): Stance =>
  kind === 'question' && wanted !== 'asks' ? 'answers' : wanted

/**
 * Keeps the names that screen readers get for cards true to what they speak of: "rebuts “Technology alliance”" while
 * the alliance is being renamed. A card is not painted again for another card's sake, so its name alone is said anew,
 * when the words have rested; and all names once, as soon as there is a word for comments.
 */
import type { ArgumentMap, Id } from '@parley/model'
import { useEffect } from 'react'
import { useKit, useReading } from './canvas-kit.ts'
import { cardLabel } from './card-label.ts'
import { premisesOf } from './claim-name.ts'
import { useHandWords } from './hand-words.ts'

/** So long nothing that names speak of may have changed. */
const restMs = 250

export function FreshNames(): null {
  const kit = useKit()
  const { messages, lang } = useReading()
  const commented = useHandWords()?.acts.comment
  useEffect(() => {
    const { store, view, lent } = kit
    const { map } = store
    let changed = new Set<Id>()
    let rest: ReturnType<typeof setTimeout> | undefined
    /** @param ids undefined: every card's */
    const sayAgain = (ids?: ReadonlySet<Id>) => {
      for (const card of view.element?.querySelectorAll('article[data-claim]') ?? []) {
        const id = card.getAttribute('data-claim')
        if (id === null || (ids && !ids.has(id))) continue
        const name = cardLabel(kit, id, lang, messages, lent().pageActs ? commented : undefined)
        if (name && card.getAttribute('aria-label') !== name) card.setAttribute('aria-label', name)
      }
    }
    sayAgain()
    const stop = map.subscribeAll(({ ids }) => {
      for (const id of ids) changed.add(id)
      clearTimeout(rest)
      rest = setTimeout(() => {
        const named = new Set([...changed].flatMap((id) => [id, ...namedAfter(map, id)]))
        changed = new Set()
        sayAgain(named)
      }, restMs)
    })
    return () => {
      stop()
      clearTimeout(rest)
    }
  }, [kit, messages, lang, commented])
  return null
}

/** The claims whose names speak of this one, or of a step that it is an end of. O(steps round it). */
function namedAfter(map: ArgumentMap, id: Id): readonly Id[] {
  const on = map.inferencesOn(id)
  const steps = map.inference(id) ? [id] : map.inferencesFrom(id)
  return [...on, ...[...on, ...steps].flatMap((step) => map.inferencesOn(step))].flatMap((step) =>
    premisesOf(map, step),
  )
}

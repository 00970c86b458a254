/** Saying why a step holds and naming its scheme: from any step, and from a claim for the step that it serves in. */
import type { Act } from '@parley/acts'
import type { ArgumentMap, Id } from '@parley/model'
import type { CreateFeature, PanelPart } from '../editor/editor-page.ts'
import { schemeSayIn } from './scheme-say.ts'

/** The step that is meant: the chosen one, else the first that the chosen claim serves in. */
export function stepMeant(map: ArgumentMap, [first]: readonly Id[]): Id | undefined {
  if (first === undefined || !map.isLive(first)) return undefined
  if (map.inference(first) && !map.claim(first)) return first
  return map.inferencesFrom(map.resolve(first)).find((id) => map.isSound(id))
}

export const createStepsFeature: CreateFeature = (page) => {
  const show = (part: PanelPart) => (chosen: readonly Id[]) => {
    const { session, select, openPanel, language } = page()
    const step = stepMeant(session.map, chosen)
    if (step === undefined) return false
    // Wanted as soon as the panel is here; offline it is asked for again there.
    schemeSayIn(language).catch(() => undefined)
    select([step])
    openPanel(part)
    return true
  }
  const acts = { why: show('why'), scheme: show('scheme') }
  const owned: readonly Act[] = ['why', 'scheme']
  return {
    acts,
    may: (act, chosen) => !owned.includes(act) || stepMeant(page().session.map, chosen) !== undefined,
    menuOf(id) {
      const { session, editorSay, status } = page()
      const { map } = session
      if (!status.mayWrite || !map.inference(id) || map.claim(id)) return []
      const { whyItem, schemeItem } = editorSay.steps
      return [
        [
          { key: 'why', label: whyItem, run: () => void acts.why([id]) },
          { key: 'scheme', label: schemeItem, run: () => void acts.scheme([id]) },
        ],
      ]
    },
  }
}

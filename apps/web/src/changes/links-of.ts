/** The links of a claim, as somebody would say them: what it bears on, and how. */
import { endName } from '@parley/canvas'
import type { Messages } from '@parley/i18n'
import { type ArgumentMap, type Id, type Stance, stances } from '@parley/model'
import { lookOf } from '@parley/scene'

/** The live steps that a claim serves in, those that stand first. */
export const linksFrom = (map: ArgumentMap, claim: Id): readonly Id[] =>
  map.inferencesFrom(claim).toSorted((one, other) => Number(map.isSound(other)) - Number(map.isSound(one)))

/** "rebuts “Tech alliance”", or "undercuts: “A” supports “B”". */
export function bearingLine(
  map: ArgumentMap,
  link: { readonly target: Id; readonly stance: Stance },
  lang: string,
  say: Messages,
): string {
  const word = say.map[lookOf(map, link)]
  const name = endName(map, link.target, lang, say)
  return map.inference(link.target) ? say.canvas.sentence(word, name) : say.outline.bearsOn(word, name)
}

/** All stances, the wanted one first. */
export const stancesFrom = (wanted: Stance | undefined): readonly Stance[] =>
  wanted ? [wanted, ...stances.filter((stance) => stance !== wanted)] : stances

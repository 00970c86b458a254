/** How large cards are drawn, for whoever lays them out for a picture. */
import type { Messages } from '@parley/i18n'
import type { ArgumentMap, Id, Lang } from '@parley/model'
import { cardContentOf, proposalNumbers } from './card-content.ts'
import { measureCard } from './card-metrics.ts'
import type { Measure } from './text-style.ts'
import { textMeasure } from './text-measure.ts'

export interface CardSize {
  readonly id: Id
  /** In units. */
  readonly width: number
  readonly height: number
}

/** Of these claims, in their order; those that the map does not know are left out. Fonts must be there before (`readyScene`). */
export function cardSizes(
  map: ArgumentMap,
  claims: readonly Id[],
  { lang, messages, measure = textMeasure }: { lang: Lang; messages: Messages; measure?: Measure },
): readonly CardSize[] {
  const reader = { lang, messages, numbers: proposalNumbers(map) }
  return claims.flatMap((id): readonly CardSize[] => {
    const content = cardContentOf(map, id, reader)
    if (!content) return []
    const { width, height } = measureCard(content, measure)
    return [{ id, width, height }]
  })
}

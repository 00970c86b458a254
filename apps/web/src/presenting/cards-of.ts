/** Which cards are spoken of on a slide. */
import type { ArgumentMap, Id } from '@parley/model'
import { standingPremises } from '../steps/standing-premises.ts'
import type { Slide } from './running-order.ts'

export interface CardsOfSlide {
  /** All that stay in full ink. */
  readonly all: readonly Id[]
  /** What has to be read. */
  readonly core: readonly Id[]
}

/** Null for the whole map. */
export function cardsOf(map: ArgumentMap, slide: Slide): CardsOfSlide | null {
  if (slide.kind === 'title') return null
  if (slide.kind === 'head') return { all: [slide.claim], core: [slide.claim] }
  const onStep = slide.onStep.flatMap((id) => standingPremises(map, id))
  return { all: [...new Set([...slide.premises, slide.head, ...onStep])], core: slide.premises }
}

/**
 * Where a presentation is. The order of slides stays as it was when it began, however strengths change meanwhile: what
 * went is left out, what came stands behind what it comes after. When somebody deletes what is shown it goes on to the
 * next.
 */
import type { Slide } from './running-order.ts'

export interface Walk {
  readonly slides: readonly Slide[]
  /** Index of the slide that is shown. */
  readonly at: number
}

export type WalkAct =
  | 'next'
  | 'previous'
  | 'next-head'
  | 'previous-head'
  | 'first'
  | 'last'
  | { readonly go: string }
  | {
      /** What would be walked if it began now. */
      readonly slides: readonly Slide[]
      /** All that there is to walk now: what is not in it is gone. */
      readonly there: readonly Slide[]
    }

/** `slides` begins with the title slide, and is never empty. */
export const beginWalk = (slides: readonly Slide[], key: string): Walk => ({
  slides,
  at: Math.max(0, indexOf(slides, key)),
})

export function walkOn(walk: Walk, act: WalkAct): Walk {
  const { slides, at } = walk
  const last = slides.length - 1
  const to = (index: number) => (index === at ? walk : { slides, at: index })
  if (typeof act !== 'string')
    return 'go' in act
      ? to(indexOf(slides, act.go) < 0 ? at : indexOf(slides, act.go))
      : refreshed(walk, act.slides, act.there)
  switch (act) {
    case 'next':
      return to(Math.min(last, at + 1))
    case 'previous':
      return to(Math.max(0, at - 1))
    case 'next-head': {
      const next = slides.findIndex(({ kind }, i) => i > at && kind === 'head')
      return to(next < 0 ? at : next)
    }
    case 'previous-head': {
      const before = slides.findLastIndex(({ kind }, i) => i < at && kind !== 'step')
      return to(Math.max(0, before))
    }
    case 'first':
      return to(0)
    default:
      return to(last)
  }
}

const indexOf = (slides: readonly Slide[], key: string): number => slides.findIndex((one) => one.key === key)

function refreshed({ slides, at }: Walk, fresh: readonly Slide[], there: readonly Slide[]): Walk {
  const now = new Map([...there, ...fresh].map((slide) => [slide.key, slide]))
  const kept = slides.flatMap(({ key }) => now.get(key) ?? [])
  const known = new Set(kept.map(({ key }) => key))
  let before: string | undefined
  for (const slide of fresh) {
    if (!known.has(slide.key)) {
      const place = before === undefined ? 0 : kept.findIndex(({ key }) => key === before) + 1
      kept.splice(place, 0, slide)
      known.add(slide.key)
    }
    before = slide.key
  }
  // The slide itself, else the next of those that are left, else the last.
  const shown = slides.slice(at).find(({ key }) => now.has(key))?.key
  const index = shown === undefined ? kept.length - 1 : indexOf(kept, shown)
  return { slides: kept, at: Math.max(0, index) }
}

/** The walk of a presentation, kept up with a map that others go on changing. */
import type { LiveMap } from '@parley/model'
import { useEffect, useReducer, useState } from 'react'
import { runningOrder, type Slide } from './running-order.ts'
import { beginWalk, type Walk, type WalkAct, walkOn } from './walk.ts'

/** How many reasons and how many rebuttals of a proposal are walked unless all are. */
const strongest = 3
/** What others type is not reckoned with at every letter. */
const atMostEvery = 300

interface Walking {
  readonly walk: Walk
  readonly slide: Slide
  readonly act: (act: WalkAct) => void
  readonly all: boolean
  readonly setAll: (all: boolean) => void
}

const orderOf = (map: LiveMap, all: boolean) => runningOrder(map, all ? {} : { most: strongest })

/** @param about what is selected when it begins: its slide comes first, where there is one */
export function useWalk(map: LiveMap, about: string | undefined): Walking {
  const [all, setAllTo] = useState(false)
  const [walk, act] = useReducer(walkOn, undefined, () => {
    const slides = orderOf(map, false)
    return beginWalk(slides, slideAbout(slides, about)?.key ?? '')
  })
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const refresh = () => {
      waiting = undefined
      act({ slides: orderOf(map, all), there: orderOf(map, true) })
    }
    const stop = map.subscribeAll(() => {
      waiting ??= setTimeout(refresh, atMostEvery)
    })
    return () => {
      clearTimeout(waiting)
      stop()
    }
  }, [map, all])
  const slide = walk.slides[walk.at] ?? { kind: 'title', key: 'title' }
  return {
    walk,
    slide,
    act,
    all,
    setAll(next) {
      setAllTo(next)
      const slides = orderOf(map, next)
      // What is shown stays, although it would not be walked: the next is.
      const there = slides.some(({ key }) => key === slide.key) ? slides : [...slides, slide]
      act({ slides, there })
    },
  }
}

const slideAbout = (slides: readonly Slide[], id: string | undefined): Slide | undefined =>
  slides.find((slide) => slide.kind === 'head' && slide.claim === id) ??
  slides.find(
    (slide) =>
      slide.kind === 'step' && id !== undefined && (slide.inference === id || slide.premises.includes(id)),
  )

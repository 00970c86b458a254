/** Puts all cards in order, as one step: sizes and places from the canvas in, one command out. */
import type { MapCanvasHandle } from '@parley/canvas'
import { tidy } from '@parley/layout'
import { type LiveMap, move, type Place } from '@parley/model'
import { stepsOf } from '@parley/scene'
import type { MapSession } from '@parley/sync'

export function tidyMap(session: MapSession, canvas: MapCanvasHandle): void {
  const places = tidyPlaces(session.map, canvas.boxes())
  if (Object.keys(places).length) session.perform(move, { places, pinned: false })
}

/** The new place of each card that moves. Cards placed by hand stay. */
export function tidyPlaces(
  map: LiveMap,
  boxes: ReturnType<MapCanvasHandle['boxes']>,
): Readonly<Record<string, Place>> {
  const cards = [...boxes].flatMap(([id, { x, y, width, height }]) => {
    const claim = map.claim(id)
    if (!claim) return []
    return [
      { id, width, height, heads: claim.kind === 'proposal', at: [x, y] as const, pinned: claim.pinned },
    ]
  })
  const steps = stepsOf(map, () => 0).map(({ id, target, premises }) => ({
    id,
    target,
    premises: premises.map(({ claim }) => claim),
  }))
  return Object.fromEntries(tidy(cards, steps))
}

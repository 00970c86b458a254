/**
 * Places on their way. A card that another hand or a tidy has moved travels to its place; a card in one's own hand,
 * and any card under reduced motion, is there at once. Nothing is drawn here: whoever asks names the time.
 */
import type { Id, Place } from '@parley/model'

interface Journey {
  readonly from: Place
  readonly to: Place
  readonly start: number
  readonly duration: number
}

export interface Glide {
  /**
   * Where the card is at `now` (milliseconds), when it belongs at `to`. A new goal begins a new journey from where it
   * is; `duration` 0 and a card never seen before jump.
   */
  readonly at: (id: Id, to: Place, now: number, duration: number) => Place
  /** Whether any card is still on its way at `now`. */
  readonly moving: (now: number) => boolean
  /** All that are on their way. */
  readonly travellers: () => Iterable<Id>
  readonly forget: (id: Id) => void
}

const same = (a: Place, b: Place): boolean => a[0] === b[0] && a[1] === b[1]
const eased = (t: number): number => 1 - (1 - t) ** 3

export function createGlide(): Glide {
  const shown = new Map<Id, Place>()
  const journeys = new Map<Id, Journey>()

  const position = (journey: Journey, now: number): Place => {
    const t = Math.min(1, Math.max(0, (now - journey.start) / journey.duration))
    if (t === 1) return journey.to
    const k = eased(t)
    return [
      journey.from[0] + (journey.to[0] - journey.from[0]) * k,
      journey.from[1] + (journey.to[1] - journey.from[1]) * k,
    ]
  }

  return {
    at(id, to, now, duration) {
      const before = shown.get(id)
      let journey = journeys.get(id)
      if (!before || duration === 0) {
        journeys.delete(id)
        shown.set(id, to)
        return to
      }
      if (journey ? !same(journey.to, to) : !same(before, to)) {
        journey = { from: before, to, start: now, duration }
        journeys.set(id, journey)
      }
      if (!journey) return before
      const here = position(journey, now)
      if (same(here, to)) journeys.delete(id)
      shown.set(id, here)
      return here
    },
    moving: (now) => {
      for (const journey of journeys.values()) if (now < journey.start + journey.duration) return true
      return journeys.size > 0
    },
    travellers: () => journeys.keys(),
    forget(id) {
      shown.delete(id)
      journeys.delete(id)
    },
  }
}

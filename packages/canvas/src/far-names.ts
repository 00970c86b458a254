/**
 * Where the names of proposals stand when the map is small: each at its own card, as wide as its neighbours leave it
 * room, in two lines where one is too short; where that is too little to read, above or below its card, so that none
 * lies on another. Pure, in pixels of the screen.
 */
import type { Id } from '@parley/model'

/** The upper left corner of a card on the screen, and how wide its name would be in one line. */
export interface NamedCard {
  readonly id: Id
  readonly x: number
  readonly y: number
  readonly width: number
}

export interface NamePlace {
  /** At most so wide. */
  readonly width: number
  /** 0: there is no room for it. */
  readonly lines: 0 | 1 | 2
  /** From the card's upper edge, down; negative: up. */
  readonly down: number
}

/** A name of one line and of two, with its padding. */
const heights = { 1: 22, 2: 38 } as const
/** As wide as a name gets, what can be read of one that is cut, and what a cut name must have above or below its card. */
const widths = { most: 190, least: 72, aside: 110 } as const
const gap = 4
/** In lines with the gap between them, from the card: nearer ones first. */
const step = heights[1] + 2
const rows = [0, 1, -1, 2, -2, 3, -3] as const

interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Earlier cards choose first. O(names²), of which there are as many as proposals. */
export function placeNames(cards: readonly NamedCard[]): ReadonlyMap<Id, NamePlace> {
  // With room kept at each card for its own name; where that leaves some without, whoever comes first has it.
  const kept = placed(cards, true)
  if (hidden(kept) === 0) return kept
  const taken = placed(cards, false)
  return hidden(taken) < hidden(kept) ? taken : kept
}

const hidden = (places: ReadonlyMap<Id, NamePlace>): number =>
  Array.from(places.values()).filter(({ lines }) => lines === 0).length

function placed(cards: readonly NamedCard[], keepsRoom: boolean): ReadonlyMap<Id, NamePlace> {
  const places = new Map<Id, NamePlace>()
  const areas: Area[] = []
  for (const [index, card] of cards.entries()) {
    const later = keepsRoom ? cards.slice(index + 1).map(({ x, y }) => area(x, y, gap, heights[1])) : []
    const place = firstFit(card, [...areas, ...later])
    places.set(card.id, place)
    if (place.lines) areas.push(area(card.x, card.y + place.down, place.width, heights[place.lines]))
  }
  return places
}

const area = (left: number, top: number, width: number, height: number): Area => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
})

function firstFit(card: NamedCard, others: readonly Area[]): NamePlace {
  const wanted = Math.min(card.width, widths.most)
  const isLong = card.width > widths.most
  for (const row of rows) {
    const down = row * step
    const least = row === 0 ? widths.least : widths.aside
    // Two lines above the card would reach into it.
    for (const lines of isLong ? ([2, 1] as const) : ([1, 2] as const)) {
      if (lines === 2 && row < 0) continue
      const room = roomAt(card.x, card.y + down, heights[lines], others)
      const enough = lines === 1 && !isLong ? wanted : Math.min(wanted, Math.max(least, wanted * 0.55))
      if (room >= enough) return { width: Math.min(wanted, room), lines, down }
    }
  }
  return { width: 0, lines: 0, down: 0 }
}

/** How far a name of such a height could reach to the right from there. */
function roomAt(x: number, y: number, height: number, others: readonly Area[]): number {
  let room = Infinity
  for (const { left, right, top, bottom } of others) {
    if (top >= y + height + 1 || bottom + 1 <= y || right + gap <= x) continue
    room = Math.min(room, left <= x ? 0 : left - gap - x)
  }
  return room
}

/**
 * Where the names of proposals stand when the map is small: each on its own card, as wide as its neighbours leave it
 * room, in two lines where one is too short; where that is too little to read, above or below its card, so that none
 * lies on another or on another's card. Pure, in pixels of the screen.
 */
import type { Id } from '@parley/model'
import type { Box } from '@parley/scene'

/** A card as it is on the screen, how wide its name would be in one line, and the widest word of it. */
export interface NamedCard extends Box {
  readonly id: Id
  readonly name: number
  readonly word: number
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
/** As wide as a name gets, what can be read of one on its card, and of one beside it. */
const widths = { most: 190, least: 64, aside: 110 } as const
const gap = 4
/** From one line of names to the next. */
const step = heights[1] + 2

interface Candidate {
  readonly down: number
  readonly lines: 1 | 2
  readonly least: number
}

/** Earlier cards choose first. O(names²), of which there are as many as proposals. */
export function placeNames(cards: readonly NamedCard[]): ReadonlyMap<Id, NamePlace> {
  const places = new Map<Id, NamePlace>()
  const names: Box[] = []
  for (const card of cards) {
    const others = cards.filter((other) => other !== card)
    const place = firstFit(card, [...others, ...names])
    places.set(card.id, place)
    const { width, lines, down } = place
    if (lines) names.push({ x: card.x, y: card.y + down, width, height: heights[lines] })
  }
  return places
}

function firstFit(card: NamedCard, others: readonly Box[]): NamePlace {
  const wanted = Math.min(card.name, widths.most)
  for (const { down, lines, least } of candidates(card)) {
    const room = roomAt(card.x, card.y + down, heights[lines], others)
    if (room >= Math.min(wanted, least)) return { width: Math.min(wanted, room), lines, down }
  }
  return { width: 0, lines: 0, down: 0 }
}

/** On the card first, whole; then above and below it, the nearer first, where the end of a long one may be cut. */
function candidates({ name, word, height }: NamedCard): readonly Candidate[] {
  const isLong = name > widths.most
  const broken = { down: 0, lines: 2, least: Math.max(widths.least, word, name * 0.55) } as const
  const beside = [1, 2, 3].flatMap((row) => [-row * step, height + gap + (row - 1) * step])
  return [
    ...(isLong ? [] : [{ down: 0, lines: 1, least: name } as const]),
    broken,
    ...beside.map((down) => ({ down, lines: 1, least: widths.aside }) as const),
  ]
}

/** How far a name of such a height could reach to the right from there. */
function roomAt(left: number, top: number, high: number, others: readonly Box[]): number {
  let room = Infinity
  for (const { x, y, width, height } of others) {
    if (y >= top + high + 1 || y + height + 1 <= top || x + width + gap <= left) continue
    room = Math.min(room, x <= left ? 0 : x - gap - left)
  }
  return room
}

/**
 * Mends a layout instead of making a new one: only what lies on another card, stands nowhere, is out of the row of
 * proposals, or stands far from all that it belongs to while there is room near by is moved, alone, into the nearest
 * free place. So a tidy after some edits leaves people's picture of the map as it was.
 */
import type { Id, Place } from '@parley/model'
import { oneRow, type Spots } from './arrange.ts'
import { BandIndex } from './band-index.ts'
import { type Holds, holdsOf } from './clusters.ts'
import { slotIn } from './free-slot.ts'
import { type Box, type Card, gaps, overlaps, type Step } from './sizes.ts'

/** Arrows up to this long in all are left alone. */
const farAway = 1000
/** A card moves only if its arrows get shorter than this part of what they were. */
const worthIt = 0.5
/** Proposals whose tops differ by more are not in one row. */
const inLine = 40

/**
 * Mended spots, whole numbers; `at` of each card says where it stands now. Pinned cards stay. What comes out is
 * sound: mending it again moves nothing. Steps on unknown targets are ignored.
 */
export function mend(cards: readonly Card[], steps: readonly Step[]): Spots {
  const holds = holdsOf(cards, steps)
  const near = neighboursOf(cards, holds)
  const carries = new Set([...holds.values()].flatMap((some) => some.map(({ by }) => by)))
  const index = new BandIndex()
  const boxes = cards.map((card): Box | null => (card.at ? boxAt(card, card.at) : null))
  const rank = new Map<Box, number>()
  boxes.forEach((box, i) => {
    if (!box) return
    index.add(box)
    rank.set(box, cards[i]?.pinned ? -1 : i)
  })
  const line = lineOf(cards)
  // Each move of the third kind halves a length, so this ends by itself; the bound is for maps beyond reason.
  for (let pass = 0, moved = true; moved && pass < 16; pass++) {
    moved = false
    cards.forEach((card, i) => {
      if (card.pinned && card.at) return
      const now = boxes[i] ?? null
      if (now) index.remove(now)
      const to = placeFor(card, i, now)
      const box = to ? boxAt(card, to) : (now ?? boxAt(card, [0, 0]))
      if (box !== now) {
        moved = true
        boxes[i] = box
        rank.set(box, i)
      }
      index.add(box)
    })
  }
  return {
    xs: Float64Array.from(boxes, (box) => box?.x ?? 0),
    ys: Float64Array.from(boxes, (box) => box?.y ?? 0),
  }

  /** Where the card must go; null when it stands well. */
  function placeFor(card: Card, i: number, now: Box | null): Place | null {
    if (!now) return slot(wantedBy(card, i) ?? boxAt(card, [0, 0]))
    if (card.heads && line !== null && Math.abs(now.y - line) > inLine) {
      const to = slot({ ...now, y: line })
      return to[1] === line ? to : lies(now, i) ? slot(now) : null
    }
    if (lies(now, i)) return slot(now)
    // Below it others stand: alone it would leave them behind.
    if (card.heads || carries.has(card.id)) return null
    const length = reach(now, i)
    if (length <= farAway) return null
    const wanted = wantedBy(card, i)
    const to = wanted && slot(wanted)
    return to && reach(boxAt(card, to), i) < length * worthIt ? to : null
  }
  function slot(wanted: Box): Place {
    const [x, y] = slotIn(index, wanted, gaps.column)
    return [Math.round(x), Math.round(y)]
  }
  /** On another card: of two that lie on each other the earlier stays. */
  function lies(now: Box, i: number): boolean {
    return index.some(now.y, now.y + now.height, (box) => (rank.get(box) ?? 0) < i && overlaps(now, box))
  }
  function reach(from: Box, i: number): number {
    let sum = 0
    for (const j of near[i] ?? []) {
      const to = boxes[j]
      if (to) sum += distance(from, to)
    }
    return sum
  }
  /** Straight below the nearest card that it hangs by. */
  function wantedBy(card: Card, i: number): Box | null {
    const now = boxes[i]
    let best: Box | null = null
    let least = Infinity
    for (const { by, beside } of holds.get(card.id) ?? []) {
      const box = boxes[ids(by)]
      if (!box || box === now) continue
      const wanted = beside
        ? { ...boxAt(card, [box.x + box.width + gaps.column, box.y]) }
        : boxAt(card, [box.x + (box.width - card.width) / 2, box.y + box.height + gaps.row])
      const far = now ? distance(now, wanted) : 0
      if (far < least) {
        best = wanted
        least = far
      }
    }
    return best
  }
  function ids(id: Id): number {
    return indexOf(cards, id)
  }
}

const boxAt = ({ width, height }: Card, [x, y]: Place): Box => ({ x, y, width, height })
const distance = (a: Box, b: Box) =>
  Math.abs(a.x + a.width / 2 - b.x - b.width / 2) + Math.abs(a.y + a.height / 2 - b.y - b.height / 2)

const indexes = new WeakMap<readonly Card[], ReadonlyMap<Id, number>>()
function indexOf(cards: readonly Card[], id: Id): number {
  let known = indexes.get(cards)
  if (!known) indexes.set(cards, (known = new Map(cards.map((card, i) => [card.id, i]))))
  return known.get(id) ?? -1
}

/** What each card is joined to by an arrow, as indexes, both ways. */
function neighboursOf(cards: readonly Card[], holds: Holds): number[][] {
  const near = cards.map((): number[] => [])
  for (const [id, some] of holds)
    for (const { by } of some) {
      const [a, b] = [indexOf(cards, id), indexOf(cards, by)]
      near[a]?.push(b)
      near[b]?.push(a)
    }
  return near
}

/** The height of the row of proposals; null where fewer than two share one, or where there are too many for one. */
function lineOf(cards: readonly Card[]): number | null {
  if (cards.filter(({ heads }) => heads).length > oneRow) return null
  const counts = new Map<number, number>()
  for (const { heads, pinned, at } of cards)
    if (heads && at && !pinned) counts.set(at[1], (counts.get(at[1]) ?? 0) + 1)
  let line: number | null = null
  let most = 1
  for (const [y, count] of counts)
    if (count > most) {
      line = y
      most = count
    }
  return line
}

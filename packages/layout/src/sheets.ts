/**
 * A map in pieces for paper: for each claim that something bears on, sheets on which it stands with what bears on it, so
 * that every arrow is short. A few stand in one column at its right, and it is drawn as tall as they are; many hang in
 * two columns on a trunk that comes down from it. Each step is on one sheet; what bears on a step is on the sheet of
 * that step. Pure: sizes in, places out.
 */
import type { Id, Place } from '@parley/model'
import type { Box, Card, Step } from './sizes.ts'

/** What is on one sheet. Places are upper left corners. */
export interface Sheet {
  readonly focus: Id
  /** How tall the focus is to be drawn: its own height, or beside all of a column. */
  readonly height: number
  /** What comes down from the focus, on which arrows end instead of on it; null beside one column. */
  readonly trunk: Box | null
  readonly places: ReadonlyMap<Id, Place>
  readonly steps: ReadonlySet<Id>
}

export interface SheetRoom {
  /** Of a sheet, in units. What cannot be taken apart may be taller. */
  readonly height: number
  /** Up to so tall a column stands alone beside its focus, if it is all there is. */
  readonly alone: number
  /** Between a column and what its arrows end on: an arrow with its word. */
  readonly across: number
  /** Between cards of a column. */
  readonly down: number
  /** How wide a trunk is. */
  readonly trunk: number
}

/** Steps with all claims that make them, which must stand together. */
interface Block {
  readonly steps: readonly Id[]
  readonly claims: readonly Id[]
}
type Sized = Pick<Card, 'id' | 'width' | 'height'>

/**
 * In the order of the cards, and of the steps on each. Claims on which nothing bears have no sheet of their own. Steps
 * that name unknown cards, and those that end on each other in a circle, are left out. A claim that is a premise of two
 * steps on one focus keeps both on one sheet. O(cards and steps, times blocks on one claim).
 */
export function sheetsOf(cards: readonly Sized[], steps: readonly Step[], room: SheetRoom): readonly Sheet[] {
  const sizes = new Map(cards.map((card) => [card.id, card]))
  const on = new Map<Id, Step[]>()
  for (const step of steps)
    if (step.premises.length && step.premises.every((id) => sizes.has(id)))
      on.set(step.target, [...(on.get(step.target) ?? []), step])
  const { down } = room
  const heightOf = (id: Id) => sizes.get(id)?.height ?? 0
  const tall = (claims: readonly Id[]) =>
    claims.reduce((sum, id) => sum + heightOf(id), Math.max(0, claims.length - 1) * down)
  return cards.flatMap((focus): readonly Sheet[] => {
    const blocks = together((on.get(focus.id) ?? []).map((step) => blockOf(step, on, focus.id)))
    const place = (columns: readonly (readonly Block[])[]) => placed(focus, columns, sizes, room)
    if (!blocks.length) return []
    if (tall(blocks.flatMap(({ claims }) => claims)) <= room.alone) return [place([blocks])]
    const columns = evenly(blocks, room.height - focus.height - 2 * room.down, down, tall)
    return pairs(columns).map(place)
  })
}

const pairs = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.flatMap((_, at) => (at % 2 ? [] : [items.slice(at, at + 2)]))

/** One column stands beside the focus, two hang on its trunk. */
function placed(
  focus: Sized,
  columns: readonly (readonly Block[])[],
  sizes: ReadonlyMap<Id, Sized>,
  { across, down, trunk: wide }: SheetRoom,
): Sheet {
  const claims = columns.map((blocks) =>
    blocks.flatMap((block) => block.claims.flatMap((id) => sizes.get(id) ?? [])),
  )
  const steps = new Set(columns.flat().flatMap((block) => block.steps))
  const [first = [], second] = claims
  const places = new Map<Id, Place>()
  /** Where the column ends. */
  const stand = (column: readonly Sized[], top: number, xOf: (card: Sized) => number): number => {
    let y = top
    for (const card of column) {
      places.set(card.id, [xOf(card), y])
      y += card.height + down
    }
    return y - down
  }
  if (!second) {
    const column = first.reduce((sum, card) => sum + card.height + down, -down)
    places.set(focus.id, [0, 0])
    stand(first, Math.max(0, (focus.height - column) / 2), () => focus.width + across)
    return { focus: focus.id, height: Math.max(focus.height, column), trunk: null, places, steps }
  }
  // From the middle of the trunk.
  const reach = wide / 2 + across
  const top = focus.height + 2 * down
  places.set(focus.id, [-focus.width / 2, 0])
  const end = Math.max(
    stand(first, top, ({ width }) => -reach - width),
    stand(second, top, () => reach),
  )
  const trunk = { x: -wide / 2, y: focus.height, width: wide, height: end - focus.height }
  return { focus: focus.id, height: focus.height, trunk, places, steps }
}

/** The step, what bears on it, and so on. */
function blockOf(step: Step, on: ReadonlyMap<Id, readonly Step[]>, focus: Id): Block {
  const found = new Set<Id>()
  const claims = new Set<Id>()
  const open = [step]
  for (let one = open.shift(); one; one = open.shift()) {
    if (found.has(one.id)) continue
    found.add(one.id)
    for (const id of one.premises) if (id !== focus) claims.add(id)
    open.push(...(on.get(one.id) ?? []))
  }
  return { steps: [...found], claims: [...claims] }
}

/** Those that share a claim in one, where the first of them stood. */
function together(blocks: readonly Block[]): readonly Block[] {
  const apart: Block[] = []
  for (const block of blocks) {
    const claims = new Set(block.claims)
    const touching = apart.filter((other) => other.claims.some((id) => claims.has(id)))
    const whole = [...touching, block]
    const merged = {
      steps: [...new Set(whole.flatMap((one) => one.steps))],
      claims: [...new Set(whole.flatMap((one) => one.claims))],
    }
    const [first] = touching
    if (first) apart[apart.indexOf(first)] = merged
    else apart.push(merged)
    for (const other of touching.slice(1)) apart.splice(apart.indexOf(other), 1)
  }
  return apart
}

/** As few columns as the height allows, or one more where they would not be pairs, and then each about as full as the others. */
function evenly(
  blocks: readonly Block[],
  most: number,
  down: number,
  tall: (claims: readonly Id[]) => number,
): readonly (readonly Block[])[] {
  const fill = (limit: number): readonly (readonly Block[])[] => {
    const columns: { readonly blocks: Block[]; height: number }[] = []
    for (const block of blocks) {
      const last = columns.at(-1)
      const needs = tall(block.claims)
      if (last && last.height + down + needs <= limit) {
        last.blocks.push(block)
        last.height += down + needs
      } else columns.push({ blocks: [block], height: needs })
    }
    return columns.map((column) => column.blocks)
  }
  const fewest = fill(most)
  const wanted = fewest.length + (fewest.length % 2)
  const whole = tall(blocks.flatMap(({ claims }) => claims))
  for (let limit = whole / wanted; limit < most; limit += down / 2) {
    const columns = fill(limit)
    if (columns.length <= wanted) return columns
  }
  return fewest
}

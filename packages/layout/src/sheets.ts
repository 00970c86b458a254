/**
 * A map in pieces for paper: for each claim that something bears on, sheets on which it stands with what bears on it, so
 * that every arrow is short. A few stand in one column at its right, and it is drawn as tall as they are; many hang in
 * two columns on a trunk that comes down from it. Each step is on one sheet; what bears on a step is on the sheet of
 * that step. Sheets share pages where they fit; a claim that needs several begins on what is left of one. Pure: sizes
 * in, places out.
 */
import type { Id, Place } from '@parley/model'
import { blocksOn, type SheetBlock } from './sheet-blocks.ts'
import { columnsOf, tallOf } from './sheet-columns.ts'
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
  /** On which page of paper, from 0: none is passed over, and none comes again after the next. */
  readonly page: number
}

export interface SheetRoom {
  /** Of a page, in units. What cannot be taken apart may be taller. */
  readonly page: number
  /** What stands on the first page above all sheets. */
  readonly above: number
  /** What a sheet takes of its page besides its cards: margins and a caption. */
  readonly round: number
  /** Up to so tall a column stands alone beside its focus, if it is all there is. */
  readonly alone: number
  /** Between a column and what its arrows end on: an arrow with its word; beside a wide focus, what the width leaves. */
  readonly across: number
  /** Of a sheet with one column. */
  readonly width: number
  /** Between cards of a column. */
  readonly down: number
  /** How wide a trunk is. */
  readonly trunk: number
}

type Sized = Pick<Card, 'id' | 'width' | 'height'>

/** On less of a page than this part, no claim begins that needs several. */
const worthBeginning = 0.4

/**
 * In the order of the cards, and of the steps on each. Claims on which nothing bears have no sheet of their own. Steps
 * that name unknown cards, and those that end on each other in a circle, are left out. A claim that is a premise of two
 * steps on one focus keeps both on one sheet. O(cards and steps, times the sheets of one claim).
 */
export function sheetsOf(cards: readonly Sized[], steps: readonly Step[], room: SheetRoom): readonly Sheet[] {
  const sizes = new Map(cards.map((card) => [card.id, card]))
  const on = new Map<Id, Step[]>()
  for (const step of steps)
    if (step.premises.length && step.premises.every((id) => sizes.has(id)))
      on.set(step.target, [...(on.get(step.target) ?? []), step])
  const sheets: Sheet[] = []
  let page = 0
  let isEmpty = true
  let left = room.page - room.above
  for (const focus of cards) {
    let blocks = blocksOn(focus.id, on)
    while (blocks.length) {
      const most = left - room.round
      const part = partOf(focus, blocks, { most, isWhole: isEmpty, sizes, room })
      if (part) {
        sheets.push({ ...placed(focus, part.columns, sizes, room), page })
        blocks = blocks.slice(part.columns.flat().length)
        left = most - part.height
        isEmpty = false
      } else {
        page += 1
        left = room.page
        isEmpty = true
      }
    }
  }
  return sheets
}

interface Rest {
  /** How tall a sheet may be. */
  readonly most: number
  /** Nothing else is on the page: something must go on it. */
  readonly isWhole: boolean
  readonly sizes: ReadonlyMap<Id, Sized>
  readonly room: SheetRoom
}
interface SheetPart {
  readonly columns: readonly (readonly SheetBlock[])[]
  readonly height: number
}

/** What of the blocks goes on this page; undefined when the next one is better. */
function partOf(
  focus: Sized,
  blocks: readonly SheetBlock[],
  { most, isWhole, sizes, room }: Rest,
): SheetPart | undefined {
  const heights = blocks.map(({ claims }) =>
    tallOf(
      claims.map((id) => sizes.get(id)?.height ?? 0),
      room.down,
    ),
  )
  const tall = (column: readonly number[]) =>
    tallOf(
      column.map((at) => heights[at] ?? 0),
      room.down,
    )
  const beside = (count: number): SheetPart => ({
    columns: [blocks.slice(0, count)],
    height: Math.max(focus.height, tallOf(heights.slice(0, count), room.down)),
  })
  const head = focus.height + 2 * room.down
  const hanging = (height: number): SheetPart => {
    const found = columnsOf(heights, height - head, room.down)
    return {
      columns: found.map((column) => column.flatMap((at) => blocks[at] ?? [])),
      height: head + Math.max(...found.map(tall)),
    }
  }
  const [alone, whole] = [beside(blocks.length), hanging(Infinity)]
  const best =
    blocks.length === 1 || tallOf(heights, room.down) <= room.alone || alone.height <= whole.height
      ? alone
      : whole
  if (best.height <= most) return best
  if (!isWhole && (best.height <= room.page - room.round || most < room.page * worthBeginning))
    return undefined
  if (blocks.length === 1) return isWhole ? best : undefined
  const part = hanging(most)
  const count = part.columns.flat().length
  if (!isWhole && count < 3) return undefined
  return count < 2 ? beside(1) : part
}

/** One column stands beside the focus, two hang on its trunk. */
function placed(
  focus: Sized,
  columns: readonly (readonly SheetBlock[])[],
  sizes: ReadonlyMap<Id, Sized>,
  { across, down, width: most, trunk: wide }: SheetRoom,
): Omit<Sheet, 'page'> {
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
    const widest = Math.max(0, ...first.map(({ width }) => width))
    const right = focus.width + Math.min(across, most - focus.width - widest)
    stand(first, Math.max(0, (focus.height - column) / 2), () => right)
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

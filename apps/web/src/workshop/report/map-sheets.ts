/**
 * The map in pieces that can be read on paper, as what is to be drawn: the proposals first, each with what bears on it,
 * then the other claims that something bears on. Where people put the cards is told by the picture of the whole map.
 */
import type { Messages } from '@parley/i18n'
import { type Sheet, sheetsOf, type Step } from '@parley/layout'
import { type ArgumentMap, type Id, type Lang, proposals, readingOrder, type Stance } from '@parley/model'
import { cardStyle, type loadPicture } from '@parley/scene'
import { readableWidth } from '@parley/workshop'
import { standingPremises } from '../../steps/standing-premises.ts'

export interface MapSheet extends Sheet {
  /** Which of how many of its claim, from 1. */
  readonly part: number
  readonly parts: number
}

/** Round each piece, in units. */
export const sheetPadding = 8
/**
 * Two columns and a trunk fill a page of A4 within its margins from side to side; what is lower is printed smaller. The
 * trunk is narrow, so that beside it there is room for the longest word of an arrow in any of the languages.
 */
const trunk = 10
const width = readableWidth - 2 * sheetPadding
const room = {
  // 261 by 178 mm, less what printers differ by.
  page: Math.floor(readableWidth * (257 / 178)),
  // The heading of the pieces and three lines.
  above: 120,
  // A caption of one line, and the air above both.
  round: 46 + 2 * sheetPadding,
  alone: 440,
  across: (width - trunk) / 2 - cardStyle.frames.claim.width,
  width,
  down: 16,
  trunk,
}

interface Asked {
  readonly map: ArgumentMap
  readonly lang: Lang
  readonly messages: Messages
  /** After the fonts of the whole map have come. */
  readonly cardSizes: Awaited<ReturnType<typeof loadPicture>>['cardSizes']
}

/** Each sound step is on one of them. Reads the map whole. */
export function mapSheets({ map, lang, messages, cardSizes }: Asked): readonly MapSheet[] {
  const heads = proposals(map).map(({ id }) => id)
  const ids = [...new Set([...heads, ...readingOrder(map)])]
  const sheets = sheetsOf(cardSizes(map, ids, { lang, messages }), stepsIn(map, ids), room)
  const parts = new Map<Id, Sheet[]>()
  for (const sheet of sheets) parts.set(sheet.focus, [...(parts.get(sheet.focus) ?? []), sheet])
  return [...parts.values()].flatMap((all) =>
    all.map((sheet, at) => ({ ...sheet, part: at + 1, parts: all.length })),
  )
}

/** What a step says of its target: what speaks for it is told before what speaks against it. */
const ranks: Readonly<Record<Stance, number>> = { answers: 0, supports: 0, rebuts: 1, asks: 2 }

/** By what they bear on, and then as people put them. */
function stepsIn(map: ArgumentMap, claims: readonly Id[]): readonly Step[] {
  const rank = (id: Id) => ranks[map.inference(id)?.stance ?? 'asks']
  const found = new Map<Id, Step>()
  const open = [...claims]
  for (let end = open.shift(); end !== undefined; end = open.shift())
    for (const id of map.inferencesOn(end).toSorted((a, b) => rank(a) - rank(b))) {
      if (found.has(id) || !map.isSound(id)) continue
      found.set(id, { id, target: end, premises: standingPremises(map, id) })
      open.push(id)
    }
  return [...found.values()]
}

/** Where pasted cards go: laid out among themselves, and the block of them at the nearest free place. */
import { freeSlot, gaps, tidy } from '@parley/layout'
import { type Id, mapOfWrites, type PasteOutline, pasteOutline, type Place } from '@parley/model'
import type { Box } from '@parley/scene'
import type { CanvasKit } from './canvas-kit.ts'
import { below } from './places.ts'

/** More claims than this are set in columns: a layout of them would make the page wait. */
const most = 250
/** Of a list whose lines bear on nothing. */
const columnOf = 12

/** The upper left corner of a block of cards with the same shape as `boxes`, as near to `wanted` as is free. */
export function blockAt({ board }: CanvasKit, boxes: readonly Box[], wanted: Place): Place {
  if (!boxes.length) return wanted
  const { width, height } = around(boxes)
  return freeSlot(Array.from(board.boxes().values()), { x: wanted[0], y: wanted[1], width, height })
}

/** A place for each claim of a pasted text, in the order of the lines. */
export function placesOfOutline(kit: CanvasKit, args: PasteOutline): readonly Place[] | undefined {
  const { store, board } = kit
  let made = 0
  // What the command would write, played into a map of its own: ids and chance do not matter here.
  const trial = pasteOutline.perform(store.map, args, {
    me: null,
    now: 0,
    newId: () => `pasted${++made}`,
    random: () => 0.5,
  })
  if (!trial.ok) return undefined
  const { tables } = mapOfWrites(trial.writes)
  const claims = trial.made.filter((id) => tables.claim(id))
  const sizes = new Map(claims.map((id) => [id, board.sizeIn(tables, id)]))
  const boxOf = (id: Id, [x, y]: Place): Box => ({ x, y, ...(sizes.get(id) ?? { width: 264, height: 90 }) })
  const steps = trial.made.flatMap((id) => {
    const row = tables.inference(id)
    return row ? [{ id, target: row.target, premises: premisesIn(tables, id) }] : []
  })

  const target = args.under === undefined ? undefined : board.box(store.map.resolve(args.under))
  const laid =
    claims.length > most || !steps.length ? inColumns(claims, boxOf) : laidOut(claims, boxOf, steps)
  const block = around(claims.map((id) => boxOf(id, laid.get(id) ?? [0, 0])))
  const size = { width: block.width, height: block.height }
  const wanted = target ? below(target, size) : (args.at ?? [0, 0])
  const [x, y] = freeSlot(Array.from(board.boxes().values()), { x: wanted[0], y: wanted[1], ...size })
  return claims.map((id) => {
    const [left, top] = laid.get(id) ?? [0, 0]
    return [left - block.x + x, top - block.y + y]
  })
}

interface Stepped {
  readonly id: Id
  readonly target: Id
  readonly premises: readonly Id[]
}
type BoxOf = (id: Id, at: Place) => Box

/** As tidy would have it; what bears on a claim that is there already has that one's place kept free above it. */
function laidOut(claims: readonly Id[], boxOf: BoxOf, steps: readonly Stepped[]): ReadonlyMap<Id, Place> {
  const known = new Set([...claims, ...steps.map(({ id }) => id)])
  const outside = steps.filter(({ target }) => !known.has(target)).map(({ target }) => target)[0]
  const cards = claims.map((id) => {
    const { width, height } = boxOf(id, [0, 0])
    return { id, width, height, heads: false, at: null, pinned: false }
  })
  const anchor =
    outside === undefined
      ? []
      : [{ id: outside, width: 264, height: 1, heads: true, at: [0, 0] as const, pinned: true }]
  return tidy([...anchor, ...cards], steps)
}

/** One below the other, in as many columns as make the block about as wide as it is high. */
function inColumns(claims: readonly Id[], boxOf: BoxOf): ReadonlyMap<Id, Place> {
  const rows = Math.max(columnOf, Math.ceil(Math.sqrt(claims.length * 3)))
  const places = new Map<Id, Place>()
  let [x, y, widest] = [0, 0, 0]
  for (const [index, id] of claims.entries()) {
    if (index && index % rows === 0) [x, y, widest] = [x + widest + gaps.column, 0, 0]
    const { width, height } = boxOf(id, [x, y])
    places.set(id, [x, y])
    y += height + gaps.column
    widest = Math.max(widest, width)
  }
  return places
}

function premisesIn(tables: ReturnType<typeof mapOfWrites>['tables'], step: Id): readonly Id[] {
  return tables.premisesOf(step).flatMap((key) => tables.premise(key)?.claim ?? [])
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

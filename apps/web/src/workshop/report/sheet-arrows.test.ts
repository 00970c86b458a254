/** On the pieces of a map every arrow can be followed: none goes on behind a card. */
import { loadMessages } from '@parley/i18n'
import { type ArgumentMap, mapFrom, mapOfWrites } from '@parley/model'
import { sampleWrites } from '@parley/samples'
import { type Box, type Cubic, curveAt, routeArrows, stepsOf } from '@parley/scene'
import { seeded } from '@parley/testkit'
import { expect, test } from 'vitest'
import { type MapSheet, mapSheets } from './map-sheets.ts'

const messages = await loadMessages('en')
const widthOf = (map: ArgumentMap, id: string) => (map.claim(id)?.kind === 'proposal' ? 404 : 264)
/** Less than this is a corner that is cut. */
const unnoticed = 8
/** About what a card takes for its words. */
const heightOf = (map: ArgumentMap, id: string) => {
  const words = map.words('text', id, 'en')
  return 66 + 20 * Math.ceil(words.length / (widthOf(map, id) / 8.4))
}

interface Seen {
  readonly step: string
  /** Units that lie behind a card. */
  readonly behind: number
  /** On a claim or on a step that is on a claim, and not farther out. */
  readonly isNear: boolean
}

/** How much of each arrow cannot be seen. */
function seen(map: ArgumentMap, sheet: MapSheet, height: (id: string) => number): readonly Seen[] {
  const cards = new Map<string, Box>(
    [...sheet.places].map(([id, [x, y]]) => [
      id,
      { x, y, width: widthOf(map, id), height: id === sheet.focus ? sheet.height : height(id) },
    ]),
  )
  const ends = new Map(cards)
  if (sheet.trunk) ends.set(sheet.focus, sheet.trunk)
  const solid = [...cards.values(), ...(sheet.trunk ? [sheet.trunk] : [])]
  const steps = stepsOf(map, () => 56).filter(({ id }) => sheet.steps.has(id))
  const shapes = routeArrows(ends, steps)
  expect([...shapes.keys()].toSorted()).toEqual([...sheet.steps].toSorted())
  const under = (id: string) => map.inference(id)?.target ?? ''
  return [...shapes].map(([step, { curve, stems }]) => ({
    step,
    behind: [curve, ...stems.map((stem) => stem.curve)].reduce(
      (sum, one) => sum + lengthBehind(one, solid),
      0,
    ),
    isNear: !map.inference(under(under(step))),
  }))
}

function lengthBehind(curve: Cubic, cards: readonly Box[]): number {
  const pieces = 200
  let length = 0
  for (let at = 0; at < pieces; at++) {
    const [from, to] = [curveAt(curve, at / pieces), curveAt(curve, (at + 1) / pieces)]
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
    const isBehind = cards.some(
      (card) => x > card.x && x < card.x + card.width && y > card.y && y < card.y + card.height,
    )
    if (isBehind) length += Math.hypot(to.x - from.x, to.y - from.y)
  }
  return length
}

function sheetsIn(map: ArgumentMap, height: (id: string) => number): readonly MapSheet[] {
  const cardSizes = (_: unknown, claims: readonly string[]) =>
    claims.map((id) => ({ id, width: widthOf(map, id), height: height(id) }))
  return mapSheets({ map, lang: 'en', messages, cardSizes })
}

test('no arrow of the sample map goes on behind a card', () => {
  const { tables: map } = mapOfWrites(sampleWrites())
  const height = (id: string) => heightOf(map, id)
  const sheets = sheetsIn(map, height)
  const undercuts = [...map.inferences()].filter(({ target }) => map.inference(target))
  expect(undercuts.length).toBeGreaterThan(2)
  expect(sheets.flatMap(({ steps }) => [...steps])).toEqual(
    expect.arrayContaining(undercuts.map(({ id }) => id)),
  )
  const arrows = sheets.flatMap((sheet) => seen(map, sheet, height))
  expect(arrows.filter(({ behind }) => behind > unnoticed)).toEqual([])
})

test('nor of any map in which steps are undercut, several times and by several claims', () => {
  const found: string[] = []
  /** What undercuts an undercut has little room: hardly any of it is behind a card. */
  const far: string[] = []
  let all = 0
  for (let seed = 1; seed <= 150; seed++) {
    const chance = seeded(seed)
    let made = 0
    const premises = () =>
      Array.from({ length: chance.pick([1, 1, 1, 2, 3]) }, () => `c${(made += 1)}`).join(' + ')
    const lines = ['P "P"']
    for (let step = 0; step < 3 + chance.below(9); step++) {
      const on = `${premises()} ${chance.pick(['>', '-|'])} ${step === 0 || chance.chance(0.8) ? 'P' : 'c1'}`
      lines.push(on)
      for (let count = chance.pick([0, 0, 1, 1, 2, 3]); count > 0; count--) {
        const under = `${premises()} ${chance.pick(['-|', '-|', '>'])} (${on})`
        lines.push(under)
        if (chance.chance(0.2)) lines.push(`${premises()} -| (${under})`)
      }
    }
    const { tables: map } = mapFrom(lines.join('; '))
    const heights = new Map([...map.claims()].map(({ id }) => [id, 80 + chance.below(120)]))
    const height = (id: string) => heights.get(id) ?? 0
    for (const sheet of sheetsIn(map, height))
      for (const { step, behind, isNear } of seen(map, sheet, height)) {
        if (behind > unnoticed && isNear) found.push(`seed ${seed}: ${step}, ${Math.round(behind)}`)
        if (isNear) continue
        all += 1
        if (behind > unnoticed) far.push(`seed ${seed}: ${step}, ${Math.round(behind)}`)
      }
  }
  expect(found).toEqual([])
  expect(all).toBeGreaterThan(100)
  expect(far.length, far.join('\n')).toBeLessThan(all / 10)
})

import { loadMessages } from '@parley/i18n'
import { mapFrom } from '@parley/model'
import { readableWidth } from '@parley/workshop'
import { expect, test } from 'vitest'
import { mapSheets, sheetPadding } from './map-sheets.ts'

const messages = await loadMessages('en')
const sheetsOf = (notation: string, height = 120) => {
  const { tables: map } = mapFrom(notation)
  const sheets = mapSheets({
    map,
    lang: 'en',
    messages,
    cardSizes: (_, claims) =>
      claims.map((id) => ({ id, width: map.claim(id)?.kind === 'proposal' ? 404 : 264, height })),
  })
  return { map, sheets }
}
const told = (notation: string) =>
  sheetsOf(notation).sheets.map(
    ({ focus, part, parts, places }) => `${focus} ${part}/${parts}: ${[...places.keys()].slice(1).join(' ')}`,
  )

test('proposals come first, then what else is argued about, reasons before rebuttals', () => {
  expect(told('P "P"; Q "Q"; a > P; b -| P; c > P; d > Q; e > a; f > d; q? "Why?"; q ?> P')).toEqual([
    'P 1/1: a b c q',
    'Q 1/1: d',
    'a 1/1: e',
    'd 1/1: f',
  ])
})

test('every step that stands is on one sheet, and none that does not', () => {
  const { map, sheets } = sheetsOf(
    'a > P; b + c > P; u -| (b + c > P); v > (u -| (b + c > P)); a -| P; ~x; x > P; y > z; z > y; y > a; P "P"',
  )
  const drawn = sheets.flatMap(({ steps }) => [...steps])
  const standing = [...map.inferences()].flatMap(({ id }) => (map.isSound(id) ? [id] : []))
  expect(drawn.toSorted()).toEqual(standing.toSorted())
  expect(standing.length).toBe(8)
})

test('a sheet is no wider than letters stay readable, and all on a page are no higher than it', () => {
  const many = Array.from({ length: 40 }, (_, at) => `c${at} > P`).join('; ')
  const { sheets } = sheetsOf(`P "P"; ${many}; x > c1`, 140)
  expect(sheets.length).toBeGreaterThan(4)
  expect(sheets[0]).toMatchObject({ part: 1, parts: sheets.length - 1 })
  const used: number[] = []
  for (const { places, focus, page } of sheets) {
    const xs = [...places].flatMap(([id, [x]]) => [x, x + (id === focus && id === 'P' ? 404 : 264)])
    const ys = [...places].flatMap(([, [, y]]) => [y, y + 140])
    expect(Math.max(...xs) - Math.min(...xs) + 2 * sheetPadding).toBeLessThanOrEqual(readableWidth)
    used[page] = (used[page] ?? 0) + Math.max(...ys) - Math.min(...ys) + 2 * sheetPadding
  }
  // Of A4 within its margins, less a caption.
  const page = ((297 - 36) / 178) * readableWidth - 46
  for (const height of used) expect(height).toBeLessThanOrEqual(page)
  expect(Math.max(...used)).toBeGreaterThan(page * 0.8)
})

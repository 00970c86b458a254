import { seeded } from '@parley/testkit'
import { expect, test } from 'vitest'
import { type Box, freeSlot, overlaps } from './index.ts'

const card = (x: number, y: number, height = 100): Box => ({ x, y, width: 264, height })
const isFree = (box: Box, taken: readonly Box[]) => !taken.some((other) => overlaps(box, other, 43.5))

test('a free place is taken as wished, a taken one is left for the nearest beside it', () => {
  const wanted = card(0, 0)
  expect(freeSlot([], wanted)).toEqual([0, 0])
  expect(freeSlot([card(0, 0)], wanted)).toEqual([-308, 0])
  const row = [-308, 0, 308].map((x) => card(x, 0))
  const [x, y] = freeSlot(row, wanted)
  expect(isFree({ ...wanted, x, y }, row)).toBe(true)
})

test('among any cards the place is free, and no place beside or below one of them is both free and nearer', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const chance = seeded(seed)
    const taken = Array.from({ length: chance.below(60) }, () =>
      card(chance.below(2400) - 1200, chance.below(1800) - 900, 60 + chance.below(200)),
    )
    const wanted = card(chance.below(400), chance.below(400), 60 + chance.below(100))
    const cost = (x: number, y: number) => {
      const down = y - wanted.y
      return Math.abs(x - wanted.x) + (down >= 0 ? 3 * down : -4 * down)
    }
    const [x, y] = freeSlot(taken, wanted)
    expect(isFree({ ...wanted, x, y }, taken), `seed ${seed}`).toBe(true)
    const rows = [wanted.y, ...taken.map((box) => box.y + box.height + 44)]
    const columns = [wanted.x, ...taken.flatMap((box) => [box.x + 308, box.x - 308])]
    const free = rows.flatMap((row) =>
      columns.flatMap((column) =>
        isFree({ ...wanted, x: column, y: row }, taken) ? [cost(column, row)] : [],
      ),
    )
    expect(cost(x, y), `seed ${seed}`).toBeLessThanOrEqual(Math.min(Infinity, ...free))
  }
})

test('far from everything, where numbers no longer grow by one, it still answers', () => {
  const [x, y] = freeSlot([card(1e300, 1e300)], card(1e300, 1e300))
  expect([x, y].every(Number.isFinite)).toBe(true)
})

import { premiseKey } from '@parley/protocol'
import { expect, test } from 'vitest'
import { mapFrom } from './notation.ts'
import { readingOrder } from './reading-order.ts'

const read = (notation: string) => readingOrder(mapFrom(notation).tables).join(' ')

test('a proposal comes before what bears on it, and all of that before the next proposal', () => {
  expect(read('b > a; a "A"; b "B"; c "C"; P "P"; Q "Q"; a > P; c > Q; d > P; d "D"')).toBe('P a b d Q c')
})
test('what bears on a step follows its premises', () => {
  expect(read('P "P"; a > P; z > P; u -| (a > P); v > u')).toBe('P a u v z')
})
test('each claim once, proposals on their own, loose ones and circles too', () => {
  expect(read('a > P; a > Q; P "P"; Q "Q"; Q > P; P > Q')).toBe('P a Q')
  expect(read('l "Loose"; a > b; b > a; ~x; x > P; P "P"').split(' ').toSorted()).toEqual([
    'P',
    'a',
    'b',
    'l',
  ])
  expect(read('')).toBe('')
})

test('a claim that bears the id of a step, as another program may write, is told where it stands', () => {
  const store = mapFrom('x: a > P; P "P"; a "A"; Q "Q"; c > Q; b -| x')
  // From now on what ends on `x` ends on the claim.
  store.apply([
    { write: 'put', table: 'claims', id: 'x', cells: { kind: 'claim' } },
    { write: 'put', table: 'inferences', id: 'y', cells: { target: 'Q', stance: 'supports' } },
    { write: 'put', table: 'premises', id: premiseKey('y', 'x'), cells: { inference: 'y', claim: 'x' } },
  ])
  expect(readingOrder(store.tables).join(' ')).toBe('P a Q x b c')
})

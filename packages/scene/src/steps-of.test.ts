import { mapFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { stepsOf } from './steps-of.ts'

const width = (): number => 50
const steps = (notation: string) =>
  stepsOf(mapFrom(notation).tables, width).map(({ id, look, target, premises }) => ({
    id,
    look,
    target,
    premises: premises.map(({ claim, lost }) => (lost ? `${claim}!` : claim)),
  }))

test('an inference on an inference undercuts or backs', () => {
  expect(steps('i: a > P; u: b -| i; k: c > i; r: d -| P').map(({ id, look }) => [id, look])).toEqual([
    ['i', 'supports'],
    ['k', 'backs'],
    ['r', 'rebuts'],
    ['u', 'undercuts'],
  ])
})
test('what is deleted or does not stand is not drawn; a lost co-premise is kept as lost', () => {
  expect(steps('i: a + b > P; ~b')).toEqual([
    { id: 'i', look: 'supports', target: 'P', premises: ['a', 'b!'] },
  ])
  expect(steps('i: a > P; ~a')).toEqual([])
  expect(steps('i: a > P; u: b -| i; ~P')).toEqual([])
  expect(steps('~ a > P')).toEqual([])
})
test('merged claims are followed', () => {
  expect(steps('i: a > P; a = b')).toEqual([{ id: 'i', look: 'supports', target: 'P', premises: ['b'] }])
})

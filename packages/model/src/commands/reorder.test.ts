import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byOrder, reordered } from '../next-order.ts'
import { inferenceId, mapFrom } from '../notation.ts'
import { reorder } from './reorder.ts'
import { done, play, refusal } from './test-stage.ts'

const claims = (store: ReturnType<typeof mapFrom>) =>
  [...store.tables.claims()].toSorted(byOrder).map(({ id }) => id)

test('[C11] a proposal stands behind another, or first', () => {
  expect(claims(done('A; B; C', reorder, { id: 'A', after: 'B' }))).toEqual(['B', 'A', 'C'])
  expect(claims(done('A; B; C', reorder, { id: 'C', after: null }))).toEqual(['C', 'A', 'B'])
  expect(claims(done('A; B; C', reorder, { id: 'A', after: 'C' }))).toEqual(['B', 'C', 'A'])
})

test('[C11] one write, and none where it stands already', () => {
  const store = mapFrom('A; B; C')
  expect(play(store, reorder, { id: 'A', after: 'B' })).toMatchObject({ writes: { length: 1 } })
  expect(play(store, reorder, { id: 'A', after: 'B' })).toMatchObject({ writes: [] })
})

test('[C11] inferences among those on one target, premises among those of one step', () => {
  const [a, b] = [inferenceId('a > P'), inferenceId('b > P')]
  expect(done('a > P; b > P', reorder, { id: b, after: null }).tables.inferencesOn('P')).toEqual([b, a])
  const step = inferenceId('a + b > P')
  const { tables } = done('a + b > P', reorder, { id: `${step}:a`, after: `${step}:b` })
  expect(tables.premisesOf(step)).toEqual([`${step}:b`, `${step}:a`])
})

test('[C11] keys that leave no room are renewed as far as needed', () => {
  const store = mapFrom('A; B; C; D')
  store.apply(
    ['A', 'B', 'C'].map((id) => ({ write: 'set', table: 'claims', id, cell: 'order', value: 'a0' }) as const),
  )
  play(store, reorder, { id: 'D', after: 'A' })
  expect(claims(store)).toEqual(['A', 'D', 'B', 'C'])
  play(store, reorder, { id: 'C', after: null })
  expect(claims(store)).toEqual(['C', 'A', 'D', 'B'])
})

test('[C11] whatever the keys are, the moved row stands where it was put and the others keep their order', () => {
  const order = fc.string({ unit: fc.constantFrom('0', '1', 'a', 'z', 'A'), maxLength: 3 })
  fc.assert(
    fc.property(fc.array(order, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (orders, from, to) => {
      const rows = orders.map((key, index) => ({ id: `r${index}`, order: key })).toSorted(byOrder)
      const moved = rows[from % rows.length]?.id ?? ''
      const others = rows.filter(({ id }) => id !== moved).map(({ id }) => id)
      const place = to % rows.length
      const keys = new Map(
        reordered(rows, moved, others[place - 1] ?? null, () => 0.5).map((one) => [one.id, one.order]),
      )
      const result = rows.map(({ id, order: key }) => ({ id, order: keys.get(id) ?? key })).toSorted(byOrder)
      expect(result.map(({ id }) => id)).toEqual(others.toSpliced(place, 0, moved))
    }),
  )
})

describe('[C11] refuses', () => {
  test('[C11] rows of different sets, a row behind itself', () => {
    expect(
      refusal('a > P; b > Q', reorder, { id: inferenceId('a > P'), after: inferenceId('b > Q') })?.why,
    ).toBe('not-siblings')
    expect(refusal('A; B', reorder, { id: 'A', after: 'A' })).toEqual({
      why: 'not-siblings',
      id: 'A',
      after: 'A',
    })
  })
  test('[C11] what is missing or deleted', () => {
    expect(refusal('A', reorder, { id: 'x', after: 'A' })).toEqual({ why: 'missing', id: 'x' })
    expect(refusal('A; ~B', reorder, { id: 'A', after: 'B' })).toEqual({ why: 'deleted', id: 'B' })
    expect(refusal('A; ~B', reorder, { id: 'B', after: 'A' })).toEqual({ why: 'deleted', id: 'B' })
  })
})

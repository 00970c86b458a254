import { expect, it } from 'vitest'
import { manualClock } from './manual-clock.ts'
import { network, type Weather } from './network.ts'
import { seeded } from './seeded.ts'

function sent(weather: Weather, seed = 1): readonly number[] {
  const clock = manualClock()
  const net = network<number>(seeded(seed), clock, weather)
  const got: number[] = []
  net.join('a', () => undefined)
  net.join('b', (message) => got.push(message))
  for (let i = 0; i < 200; i++) net.tell('a', i)
  clock.advance(weather.delayMs)
  return got
}
const sorted = (list: readonly number[]) => list.toSorted((one, other) => one - other)

it('delivers all in good weather, each to the others alone', () => {
  expect(sent({ lose: 0, repeat: 0, delayMs: 0 })).toEqual(Array.from({ length: 200 }, (_, i) => i))
})

it('loses some, repeats some, and reorders', () => {
  const lost = sent({ lose: 0.2, repeat: 0, delayMs: 0 })
  expect(lost.length).toBeGreaterThan(120)
  expect(lost.length).toBeLessThan(190)
  expect(sent({ lose: 0, repeat: 0.2, delayMs: 0 }).length).toBeGreaterThan(210)
  const reordered = sent({ lose: 0, repeat: 0, delayMs: 50 })
  expect(reordered).not.toEqual(sorted(reordered))
  expect(sorted(reordered)).toEqual(Array.from({ length: 200 }, (_, i) => i))
})

it('repeats a run by its seed', () => {
  const bad = { lose: 0.2, repeat: 0.2, delayMs: 50 }
  expect(sent(bad, 7)).toEqual(sent(bad, 7))
  expect(sent(bad, 7)).not.toEqual(sent(bad, 8))
})

it('carries nothing across a cut, also not what was under way', () => {
  const clock = manualClock()
  const net = network<string>(seeded(1), clock, { lose: 0, repeat: 0, delayMs: 0 })
  const got: string[] = []
  for (const peer of ['a', 'b', 'c']) net.join(peer, (message) => got.push(`${peer} ${message}`))
  net.send('a', 'b', 'under way')
  net.cut(['a', 'c'], ['b'])
  net.tell('a', 'cut')
  clock.advance(1)
  net.heal()
  net.tell('a', 'healed')
  clock.advance(1)
  expect(got).toEqual(['c cut', 'b healed', 'c healed'])
})

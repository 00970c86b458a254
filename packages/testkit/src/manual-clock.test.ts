import { expect, it } from 'vitest'
import { manualClock } from './manual-clock.ts'

it('runs what falls due in order of time, also what was set meanwhile', () => {
  const clock = manualClock(0)
  const seen: string[] = []
  clock.after(20, () => seen.push(`b${clock.now()}`))
  clock.after(10, () => {
    seen.push(`a${clock.now()}`)
    clock.after(5, () => seen.push(`c${clock.now()}`))
  })
  clock.after(30, () => seen.push('late'))
  clock.after(15, () => seen.push('never'))()

  clock.advance(25)

  expect(seen).toEqual(['a10', 'c15', 'b20'])
  expect([clock.now(), clock.waiting]).toEqual([25, 1])
})

import { expect, test } from 'vitest'
import { inPieces } from './in-pieces.ts'

function* counting(to: number, took: number[]): Generator<undefined, string> {
  for (let n = 0; n < to; n += 1) {
    took.push(n)
    // As long as a piece may take, and more.
    const until = performance.now() + 10
    while (performance.now() < until);
    yield
  }
  return 'done'
}

test('work goes on only when the page has had its turn, and ends with what it came to', () => {
  const turns: (() => void)[] = []
  const took: number[] = []
  const ended: string[] = []
  inPieces(
    counting(3, took),
    (result) => ended.push(result),
    (work) => {
      turns.push(work)
      return () => undefined
    },
  )
  expect(took).toEqual([0])
  expect(ended).toEqual([])
  while (turns.length) turns.shift()?.()
  expect(took).toEqual([0, 1, 2])
  expect(ended).toEqual(['done'])
})

test('stopped between two pieces it never ends', async () => {
  const took: number[] = []
  const ended: string[] = []
  const stop = inPieces(counting(3, took), (result) => ended.push(result))
  stop()
  // Another piece of work comes to its end meanwhile.
  await new Promise((resolve) => inPieces(counting(3, []), resolve))
  expect(took).toEqual([0])
  expect(ended).toEqual([])
})

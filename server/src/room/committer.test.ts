import { expect, test } from 'vitest'
import { Committer, type Work } from './committer.ts'

/** A line of work on numbers that writes down what happens to it. */
function line(change: Partial<Work<number, readonly number[]>> = {}) {
  const story: string[] = []
  const work: Work<number, readonly number[]> = {
    ready: async () => undefined,
    prepare: (items) => ({ batch: items, rest: [] }),
    append: async (batch) => void story.push(`append ${batch.join()}`),
    publish: async (batch) => void story.push(`publish ${batch.join()}`),
    refused: (error, batch, waiting) => void story.push(`refused ${batch.join()}, ${waiting.join()} wait`),
    failed: async (error) => void story.push(`failed: ${String(error)}`),
    ...change,
  }
  const committer = new Committer(work, { retryMs: 1, longestRetryMs: 4 })
  return { committer, story }
}

test('what comes in one turn is one batch, and publishing follows the append', async () => {
  const { committer, story } = line()
  for (const item of [1, 2, 3]) committer.add(item)
  await committer.idle()
  expect(story).toEqual(['append 1,2,3', 'publish 1,2,3'])
})

test('what comes while a batch is written is the next', async () => {
  const { committer, story } = line({
    append: async (batch) => {
      story.push(`append ${batch.join()}`)
      if (batch[0] === 1) for (const item of [2, 3]) committer.add(item)
    },
  })
  committer.add(1)
  await committer.idle()
  expect(story).toEqual(['append 1', 'publish 1', 'append 2,3', 'publish 2,3'])
})

test('what prepare gives back comes first in the next batch', async () => {
  const { committer, story } = line({
    prepare: (items) => ({ batch: items.slice(0, 2), rest: items.slice(2) }),
  })
  for (const item of [1, 2, 3]) committer.add(item)
  await committer.idle()
  expect(story).toEqual(['append 1,2', 'publish 1,2', 'append 3', 'publish 3'])
})

test('a refused batch is tried again until it is in, and nothing overtakes it', async () => {
  let refusals = 3
  const { committer, story } = line({
    append: async (batch) => {
      if (refusals-- > 0) throw new Error('full')
      story.push(`append ${batch.join()}`)
    },
  })
  committer.add(1)
  await expect.poll(() => story.length).toBeGreaterThan(0)
  committer.add(2)
  await committer.idle()
  expect(story.filter((part) => part.startsWith('refused 1'))).toHaveLength(3)
  expect(story.slice(3)).toEqual(['append 1', 'publish 1', 'append 2', 'publish 2'])
})

test('stopping gives back what was not begun, and ends the trying', async () => {
  const { committer, story } = line({ append: () => Promise.reject(new Error('full')) })
  committer.add(1)
  await expect.poll(() => story.length).toBeGreaterThan(0)
  committer.add(2)
  expect(committer.stop()).toEqual([2])
  await committer.idle()
  committer.add(3)
  expect([committer.isIdle, story.some((part) => part.startsWith('publish'))]).toEqual([true, false])
})

test('an error of our own is told, and does not end the process', async () => {
  const { committer, story } = line({
    prepare: () => {
      throw new Error('broken')
    },
  })
  committer.add(1)
  await committer.idle()
  expect(story).toEqual(['failed: Error: broken'])
})

test('items added by the last step of a batch are not left lying', async () => {
  const { committer, story } = line({
    publish: async ([first = 0]) => {
      story.push(`publish ${first}`)
      if (first < 3) committer.add(first + 1)
    },
  })
  committer.add(1)
  await expect.poll(() => story.at(-1)).toBe('publish 3')
})

import { mapFrom } from '@parley/model'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { EditorPage } from '../editor/editor-page.ts'
import { createSearcher } from './searcher.ts'

// Each look at the clock is a second later: the map is read a row at a time, with turns of the page between.
let seconds = 0
beforeEach(() => void vi.spyOn(performance, 'now').mockImplementation(() => 1000 * seconds++))
afterEach(() => void vi.restoreAllMocks())

function aSearch() {
  const chosen: (readonly string[])[] = []
  const parts = {
    session: { map: mapFrom('P! "First."; a > P; a "A bridge."; b > a; b "Another bridge."').tables },
    stores: { shared: { now: () => [] } },
    select: (ids: readonly string[]) => chosen.push(ids),
    canvas: () => null,
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a search asks of a page is little of it
  const page = parts as unknown as EditorPage
  const searcher = createSearcher(() => page)
  return { chosen, searcher, stop: searcher.start() }
}

test('Enter while the map is being read goes to the first hit once there is one', async () => {
  const { chosen, searcher, stop } = aSearch()
  searcher.ask('bridge')
  expect(searcher.get()).toMatchObject({ hits: [], isWhole: false })
  searcher.step(1)
  expect(chosen).toEqual([])
  await vi.waitUntil(() => searcher.get().isWhole && searcher.get().hits.length === 2)
  expect(chosen).toHaveLength(1)
  expect(searcher.get().hits.map(({ id }) => id)).toContain(chosen[0]?.[0])
  expect(searcher.get().at).toBeGreaterThanOrEqual(0)
  stop()
})

test('what was asked for is forgotten with other words, and where nothing is found', async () => {
  const { chosen, searcher, stop } = aSearch()
  searcher.ask('bridge')
  searcher.step(1)
  searcher.ask('a bridge')
  await vi.waitUntil(() => searcher.get().isWhole && searcher.get().hits.length > 0)
  searcher.ask('tunnel')
  searcher.step(1)
  searcher.ask('bridge')
  expect(searcher.get().hits).toHaveLength(2)
  expect(chosen).toEqual([])
  stop()
})

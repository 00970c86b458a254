import { type Id, mapFrom } from '@parley/model'
import type { Box } from '@parley/scene'
import { afterEach, expect, test } from 'vitest'
import { createOwnHand } from './own-hand.ts'
import { createRemoteChanges } from './remote-changes.ts'

let stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops) stop()
  stops = []
})

const box: Box = { x: 40, y: 60, width: 264, height: 80 }
const gone = { write: 'set', table: 'claims', id: 'a', cell: 'deleted', value: { by: 'ben', at: 1 } } as const

/** A board that forgets a card in the very change that deletes it. */
async function follow() {
  const store = mapFrom('a > P; a "It is so."')
  const map = store.tables
  const boxes = new Map<Id, Box>([['a', box]])
  const hand = createOwnHand(() => false)
  const presence = { peers: () => [], subscribe: () => () => {}, point() {}, select() {}, drag() {} }
  const remote = createRemoteChanges(map, presence, { box: (id) => boxes.get(id) }, hand)
  stops.push(remote.start())
  stops.push(map.subscribeAll(({ ids }) => ids.forEach((id) => map.isLive(id) || boxes.delete(id))))
  // What follows is fetched after that, and so hears of changes last.
  const { followRemote } = await import('./follow-remote.ts')
  expect(followRemote).toBeTypeOf('function')
  return { store, remote, boxes, hand }
}

test('what somebody deletes leaves its ghost where it stood, also where the board lets go of the card first', async () => {
  const { store, remote, boxes } = await follow()
  store.apply([gone])
  expect(boxes.size).toBe(0)
  expect(remote.ghosts.get()).toEqual([{ id: 'a', box, by: 'ben' }])
})

test('one’s own delete leaves none', async () => {
  const { store, remote, boxes, hand } = await follow()
  hand.mine(() => store.apply([gone]))
  expect(boxes.size).toBe(0)
  expect(remote.ghosts.get()).toEqual([])
})

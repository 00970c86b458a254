import { expect, test } from 'vitest'
import { phaseOf, roomInMemory } from '../../testing/room-in-memory.ts'
import { deskOf } from './vote-desk.ts'

const target = (id: string) => ({ id, kind: 'claim', text: `Claim ${id}` }) as const

function dotsRoom() {
  const room = roomInMemory([phaseOf('vote', 'ballot')])
  const ann = room.joins('Ann')
  room.does('host', { do: 'phase', phase: 'vote', start: false })
  room.does('host', {
    do: 'ballot',
    ballot: 'b',
    phase: 'vote',
    kind: 'dots',
    ask: 'crux',
    question: 'Which?',
    targets: [target('p'), target('q')],
    each: 3,
    perTarget: 2,
    anonymity: 'secret',
    sealed: false,
  })
  room.does('host', { do: 'ballot-open', ballot: 'b' })
  const client = room.client(ann)
  const desk = deskOf(client)
  const votes = () => desk.votesIn('b', client.slice('me')?.ballots['b']?.votes)
  return { room, ann, client, desk, votes }
}

test('an answer shows at once, and stands when the server has it', async () => {
  const { room, desk, votes } = dotsRoom()
  const given = desk.give('b', 'p', 2)
  expect(votes()).toEqual({ p: 2 })
  expect(desk.isOnItsWay('b', 'p')).toBe(true)
  expect(Object.values(room.session.votes['b'] ?? {})).toEqual([])
  await given
  expect(desk.isOnItsWay('b', 'p')).toBe(false)
  expect(votes()).toEqual({ p: 2 })
  expect(Object.values(room.session.votes['b'] ?? {})).toEqual([{ p: 2 }])
  await desk.give('b', 'p', undefined)
  expect(votes()).toEqual({})
  expect(Object.values(room.session.votes['b'] ?? {})).toEqual([])
})

test('the last of several quick answers stands', async () => {
  const { room, desk, votes } = dotsRoom()
  await Promise.all([desk.give('b', 'p', 1), desk.give('b', 'p', 2), desk.give('b', 'p', 1)])
  expect(votes()).toEqual({ p: 1 })
  expect(Object.values(room.session.votes['b'] ?? {})).toEqual([{ p: 1 }])
})

test('a refused answer goes back to what stands, and says why', async () => {
  const { desk, votes } = dotsRoom()
  await desk.give('b', 'p', 2)
  await desk.give('b', 'q', 2)
  expect(votes()).toEqual({ p: 2 })
  expect(desk.untaken).toEqual([{ ballot: 'b', target: 'q', why: 'overBudget' }])
  const [untaken] = desk.untaken
  if (untaken) desk.forget(untaken)
  expect(desk.untaken).toEqual([])
})

test('given offline and sent after closing, it is not counted, on either end', async () => {
  const { room, ann, desk, votes } = dotsRoom()
  room.cut(ann)
  const given = desk.give('b', 'p', 2)
  expect(votes()).toEqual({ p: 2 })
  room.does('host', { do: 'ballot-close', ballot: 'b' })
  room.pass(4000)
  room.mend(ann)
  await given
  expect(desk.untaken).toEqual([{ ballot: 'b', target: 'p', why: 'lateVote' }])
  expect(votes()).toEqual({})
  expect(room.session.ballots['b']?.late).toBe(1)
  expect(Object.values(room.session.votes['b'] ?? {})).toEqual([])
})

test('given to an opening that was closed and opened again meanwhile, it counts in the new one', async () => {
  const { room, ann, desk, votes } = dotsRoom()
  room.cut(ann)
  const given = desk.give('b', 'p', 2)
  room.does('host', { do: 'ballot-close', ballot: 'b' })
  room.pass(4000)
  room.does('host', { do: 'ballot-open', ballot: 'b' })
  expect(room.session.ballots['b']?.epoch).toBe(2)
  room.mend(ann)
  await given
  expect(desk.untaken).toEqual([])
  expect(votes()).toEqual({ p: 2 })
  expect(Object.values(room.session.votes['b'] ?? {})).toEqual([{ p: 2 }])
})

import { afterEach, expect, test } from 'vitest'
import { kept } from '../../../shell/kept.ts'
import { phaseOf, roomInMemory, type RoomInMemory, votesGiven } from '../../testing/room-in-memory.ts'
import { deskOf } from './vote-desk.ts'

afterEach(() => {
  for (const start of ['vote.', 'abstain.']) for (const name of kept.names(start)) kept.remove(name)
})

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
  const desk = deskOf(client, { workshop: 'w', person: ann })
  const votes = () => desk.votesIn('b', client.slice('me')?.ballots['b']?.votes)
  return { room, ann, client, desk, votes }
}

test('an answer shows at once, and stands when the server has it', async () => {
  const { room, desk, votes } = dotsRoom()
  const given = desk.give('b', 'p', 2)
  expect(votes()).toEqual({ p: 2 })
  expect(desk.isOnItsWay('b', 'p')).toBe(true)
  expect(votesGiven(room, 'b')).toEqual([])
  await given
  expect(desk.isOnItsWay('b', 'p')).toBe(false)
  expect(votes()).toEqual({ p: 2 })
  expect(votesGiven(room, 'b')).toEqual([{ p: 2 }])
  await desk.give('b', 'p', undefined)
  expect(votes()).toEqual({})
  expect(votesGiven(room, 'b')).toEqual([])
})

test('the last of several quick answers stands', async () => {
  const { room, desk, votes } = dotsRoom()
  await Promise.all([desk.give('b', 'p', 1), desk.give('b', 'p', 2), desk.give('b', 'p', 1)])
  expect(votes()).toEqual({ p: 1 })
  expect(votesGiven(room, 'b')).toEqual([{ p: 1 }])
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
  expect(votesGiven(room, 'b')).toEqual([])
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
  expect(votesGiven(room, 'b')).toEqual([{ p: 2 }])
})

/** The page goes without a word, and another one of the same browser opens. */
function reloaded({ room, ann, client }: ReturnType<typeof dotsRoom>) {
  room.cut(ann)
  client.close()
  const next = room.client(ann)
  return { client: next, desk: deskOf(next, { workshop: 'w', person: ann }) }
}
const given = (room: RoomInMemory) => votesGiven(room, 'b')

test('given offline it outlives a reload, shows there, and counts once', async () => {
  const page = dotsRoom()
  const { room, ann, desk } = page
  room.cut(ann)
  void desk.give('b', 'p', 2)
  void desk.give('b', 'q', 1)
  void desk.give('b', 'q', undefined)
  expect(kept.names('vote.')).toHaveLength(2)
  const again = reloaded(page)
  expect(again.desk.votesIn('b', {})).toEqual({ p: 2 })
  expect(again.desk.isOnItsWay('b', 'q')).toBe(true)
  room.mend(ann)
  await expect.poll(() => kept.names('vote.')).toEqual([])
  expect(given(room)).toEqual([{ p: 2 }])
  expect(again.desk.isOnItsWay('b', 'p')).toBe(false)
})

test('what was taken before the reload is neither counted again nor called late', async () => {
  const page = dotsRoom()
  const { room, ann, client, desk } = page
  // The server has it; the word that it has is lost with the page.
  room.mute(ann)
  void desk.give('b', 'p', 2)
  await expect.poll(() => given(room)).toEqual([{ p: 2 }])
  expect(client.waiting).toBe(1)
  room.does('host', { do: 'ballot-close', ballot: 'b' })
  room.pass(4000)
  const again = reloaded(page)
  room.mend(ann)
  await expect.poll(() => kept.names('vote.')).toEqual([])
  expect(again.desk.untaken).toEqual([])
  expect(room.session.ballots['b']?.late).toBe(0)
  expect(given(room)).toEqual([{ p: 2 }])
})

test('kept over a reload and sent after closing it is told as late, and kept no longer', async () => {
  const page = dotsRoom()
  const { room, ann, desk } = page
  room.cut(ann)
  void desk.give('b', 'p', 2)
  const again = reloaded(page)
  room.does('host', { do: 'ballot-close', ballot: 'b' })
  room.pass(4000)
  room.mend(ann)
  await expect.poll(() => again.desk.untaken).toEqual([{ ballot: 'b', target: 'p', why: 'lateVote' }])
  expect(kept.names('vote.')).toEqual([])
  expect(given(room)).toEqual([])
})

test('kept for an opening that is over, it is given to the one that is open', async () => {
  const page = dotsRoom()
  const { room, ann, desk } = page
  room.cut(ann)
  void desk.give('b', 'p', 2)
  const again = reloaded(page)
  room.does('host', { do: 'ballot-close', ballot: 'b' })
  room.pass(4000)
  room.does('host', { do: 'ballot-open', ballot: 'b' })
  room.mend(ann)
  await expect.poll(() => kept.names('vote.')).toEqual([])
  expect(again.desk.untaken).toEqual([])
  expect(given(room)).toEqual([{ p: 2 }])
})

test('what somebody else kept here, who this browser was before, is nobody’s', async () => {
  const { room, ann, desk } = dotsRoom()
  room.cut(ann)
  void desk.give('b', 'p', 2)
  const ben = room.joins('Ben')
  const other = deskOf(room.client(ben), { workshop: 'w', person: ben })
  expect(other.votesIn('b', {})).toEqual({})
  expect(kept.names('vote.')).toEqual([])
})

test('of two tabs that keep one answer the later one stands', async () => {
  const { room, ann, desk } = dotsRoom()
  room.cut(ann)
  void desk.give('b', 'p', 1)
  const tab = deskOf(room.client(ann), { workshop: 'w', person: ann })
  expect(tab.votesIn('b', {})).toEqual({ p: 1 })
  void desk.give('b', 'p', 2)
  room.mend(ann)
  await expect.poll(() => kept.names('vote.')).toEqual([])
  expect(given(room)).toEqual([{ p: 2 }])
})

/** A host's own page in the same room. */
function hostIn(room: ReturnType<typeof dotsRoom>['room']) {
  const client = room.client('host')
  return { client, desk: deskOf(client, { workshop: 'w', person: 'host' }) }
}

test('a host who abstains without a line has abstained, also after a reload; answers on their way go with them', async () => {
  const { room } = dotsRoom()
  const page = hostIn(room)
  room.cut('host')
  void page.desk.give('b', 'p', 2)
  void page.desk.abstain('b', true)
  expect(page.desk.abstains('b', false)).toBe(true)
  expect(page.desk.votesIn('b', {})).toEqual({})
  page.client.close()
  const again = hostIn(room)
  expect(again.desk.abstains('b', false)).toBe(true)
  room.mend('host')
  await expect.poll(() => room.session.ballots['b']?.abstains).toEqual(['host'])
  await expect.poll(() => kept.names('abstain.')).toEqual([])
  expect(again.desk.untaken).toEqual([])
  expect(given(room)).toEqual([])
})

test('a host who comes back to a ballot and answers does both after a reload, in that order', async () => {
  const { room } = dotsRoom()
  room.does('host', { do: 'abstain', ballot: 'b', on: true })
  const page = hostIn(room)
  room.cut('host')
  void page.desk.abstain('b', false)
  void page.desk.give('b', 'p', 1)
  page.client.close()
  const again = hostIn(room)
  expect(again.desk.abstains('b', true)).toBe(false)
  room.mend('host')
  await expect.poll(() => given(room)).toEqual([{ p: 1 }])
  await expect.poll(() => [...kept.names('abstain.'), ...kept.names('vote.')]).toEqual([])
  expect(room.session.ballots['b']?.abstains).toEqual([])
  expect(again.desk.untaken).toEqual([])
})

test('leaving a ballot that has closed meanwhile is told, and kept no longer', async () => {
  const { room } = dotsRoom()
  const { desk } = hostIn(room)
  room.cut('host')
  void desk.abstain('b', true)
  const second = room.joins('Cora', 'cohost')
  room.does(second, { do: 'ballot-close', ballot: 'b' })
  room.pass(4000)
  room.mend('host')
  await expect.poll(() => desk.untaken).toEqual([{ ballot: 'b', why: 'notNow' }])
  expect(desk.abstains('b', false)).toBe(false)
  expect(kept.names('abstain.')).toEqual([])
})

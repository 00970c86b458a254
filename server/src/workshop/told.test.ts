import { once } from 'node:events'
import { began, commonView, type FromServer, meView, play, type Session } from '@parley/workshop'
import { expect, test } from 'vitest'
import type { Seat } from './seat.ts'
import { frameOf, type Shown, Told, wholeFrameOf } from './told.ts'
import { aroundOf } from './turn.ts'

function session(alias: string): Session {
  const host = { id: 'host', alias, tokenHash: 'hash' }
  const room = { id: 'w', map: 'm', code: 'ABC234', title: 'Sam', lang: 'en', at: 7, agenda: [], host }
  const [first] = began(room).events
  if (!first) throw new Error('It did not begin.')
  return play(undefined, first)
}
const around = aroundOf({ now: 7, mapSeq: 0, here: new Set(['host']), hostsAwaySince: undefined }, new Map())

test('the first message of a seat is what it would be if it were put in words alone, also the second time', () => {
  for (const alias of ['Hana', 'Хана "本" \\']) {
    const common = commonView(session(alias), 'host', around)
    for (const seq of [3, 4]) {
      const me = { ...meView(session(alias), 'host', around), ready: seq === 4 }
      const message = { t: 'view', seq, whole: true, change: { put: { ...common, me } } } as const
      expect(new Uint8Array(wholeFrameOf(seq, common, me))).toEqual(frameOf(message))
    }
  }
})

/** Fifty people before a workshop whose title and names are what the test says. */
function crowd() {
  const common = commonView(session('Hana'), 'participant', around)
  const me = meView(session('Hana'), 'host', around)
  const state = { seq: 1, title: 'one', alias: 'one', leads: '', looks: 0 }
  let besidesVotes = {}
  const shown = (): Shown => ({
    seq: state.seq,
    audienceOf: (person) => (person === state.leads ? 'host' : 'participant'),
    common: () => ({ ...common, room: { ...common.room, title: state.title } }),
    me: (person) => {
      state.looks++
      return { ...me, id: person, alias: state.alias }
    },
    besidesVotes,
  })
  const told = new Told(shown, 1)
  const heard = Array.from({ length: 50 }, (): string[] => [])
  const begun = new AbortController()
  /** Resolves before more than a few were told. */
  const isBegun = once(begun.signal, 'abort')
  const seats = heard.map((list, n): Seat => ({
    person: `p${n}`,
    role: 'edit',
    tell(frame) {
      list.push(newsIn(frame))
      if (list.at(-1) === 'two/') begun.abort()
    },
    together: (tell) => tell(),
    refuse: () => undefined,
  }))
  const says = (title: string) => {
    Object.assign(state, { seq: state.seq + 1, title, alias: title })
    besidesVotes = {}
  }
  /** Somebody voted: of their own nothing is new for the others. */
  const counts = (title: string) => Object.assign(state, { seq: state.seq + 1, title })
  return { told, heard, seats, says, counts, isBegun, state }
}

function newsIn(frame: Uint8Array): string {
  const text = Buffer.from(frame).toString()
  const message: FromServer = JSON.parse(text.slice(text.indexOf('{')))
  if (message.t !== 'view') return message.t
  const { put, patch } = message.change
  return [put?.room?.title, put?.me?.alias ?? patch?.me?.set['alias']].join('/')
}

test('small changes are told to a few at a time, and an urgent one never overtakes them', async () => {
  const { told, heard, seats, says, isBegun } = crowd()
  for (const seat of seats) told.add(seat)
  says('two')
  told.soon()
  await isBegun
  // The server listens in between: the last have not heard of it yet.
  expect(heard.at(-1)).toEqual(['one/one'])
  says('three')
  told.now()
  for (const list of heard) expect(list).toEqual(['one/one', 'two/', 'three/'])
  await expect.poll(() => heard.at(-1), { interval: 1 }).toEqual(['one/one', 'two/', 'three/', '/three'])
  for (const list of heard) expect(list).toEqual(['one/one', 'two/', 'three/', '/three'])
})

test('whoever comes or goes while others are being told hears everything once, or nothing more', async () => {
  const { told, heard, seats, says, isBegun } = crowd()
  const [last, late] = [seats[48], seats[49]]
  if (!last || !late) throw new Error('There are fifty.')
  for (const seat of seats.slice(0, 49)) told.add(seat)
  says('two')
  told.soon()
  await isBegun
  told.add(late)
  told.remove(last)
  await expect.poll(() => heard[47], { interval: 1 }).toEqual(['one/one', 'two/', '/two'])
  expect(heard[49]).toEqual(['two/two'])
  expect(heard[48]).toEqual(['one/one'])
  told.stop()
})

test('where people only voted nobody else is looked at for news of their own', async () => {
  const { told, heard, seats, counts, says, isBegun, state } = crowd()
  for (const seat of seats) told.add(seat)
  says('one')
  told.now()
  await expect.poll(() => state.looks, { interval: 1 }).toBe(100)
  counts('two')
  told.soon()
  await isBegun
  await expect.poll(() => heard.at(-1)?.at(-1), { interval: 1 }).toBe('two/')
  expect(state.looks).toBe(100)
  says('three')
  told.now()
  for (const list of heard) await expect.poll(() => list.at(-1), { interval: 1 }).toBe('/three')
  told.stop()
})

test('what is under way when it stops is told', async () => {
  const { told, heard, seats, says, isBegun } = crowd()
  for (const seat of seats) told.add(seat)
  says('two')
  told.soon()
  await isBegun
  told.stop()
  for (const list of heard) expect(list).toEqual(['one/one', 'two/', '/two'])
})

test('whoever leads from now on is shown the whole after all that was on its way to them', async () => {
  const { told, heard, seats, says, isBegun, state } = crowd()
  for (const seat of seats) told.add(seat)
  says('two')
  told.soon()
  await isBegun
  says('three')
  state.leads = 'p49'
  told.now()
  expect(heard[49]).toEqual(['one/one', 'two/', 'three/one'])
  told.stop()
})

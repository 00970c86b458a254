import { loadEditorMessages } from '@parley/i18n'
import { type Cell, type Id, PlainStore, writesFrom } from '@parley/model'
import { expect, test } from 'vitest'
import type { Loudness } from './choice.ts'
import { createNewsDesk } from './news-desk.ts'
import { followNews, type News } from './news.ts'
import { tellNews } from './tell-news.ts'

interface Asked {
  readonly loud?: Loudness
  readonly mine?: (claim: Id) => boolean
  readonly here?: (claim: Id) => boolean
}

/** A map on which Mei and Bo are at work, and a desk whose time the test drives. */
async function aRoom({ loud = 'all', mine = () => true, here = () => false }: Asked = {}) {
  const words = await loadEditorMessages('en')
  const store = new PlainStore()
  store.apply(writesFrom('P! "An alliance."; a > P; a "Standards."; Q! "Alone."'))
  store.apply(
    (['mei', 'bo'] as const).map((id) => ({
      write: 'put',
      table: 'people',
      id,
      cells: { name: id === 'mei' ? 'Mei' : 'Bo', colour: 1 },
    })),
  )
  const { tables: map } = store
  const said: string[] = []
  const now = { own: false, catchesUp: false, at: 0 }
  let due: (() => void) | undefined
  const desk = createNewsDesk({
    clock: {
      now: () => now.at,
      after(ms, run) {
        expect(ms).toBe(3000)
        expect(due).toBe(undefined)
        due = run
        return () => {
          due = undefined
        }
      },
    },
    loudness: () => loud,
    say: (text) => said.push(text),
    isMine: mine,
    isHere: here,
    tell: (news) =>
      tellNews(news, {
        map,
        language: 'en',
        words,
        nameOf: (claim) => map.words('text', claim, 'en') || claim,
      }),
  })
  const from = {
    map,
    me: () => 'me',
    isOwn: () => now.own,
    catchesUp: () => now.catchesUp,
    writer: () => 'mei' as Id,
  }
  const seen: News[] = []
  followNews(from, (news) => {
    seen.push(...news)
    desk.take(news)
  })
  return {
    said,
    desk,
    now,
    seen,
    /** Somebody adds a claim that bears on another. */
    adds(who: string, id: string, stance: string, target: string) {
      store.apply([
        { write: 'put', table: 'claims', id, cells: { kind: 'claim', lang: 'en', by: who, at: 1 } },
        {
          write: 'put',
          table: 'inferences',
          id: `i-${id}`,
          cells: { target, stance, order: 'a1', by: who, at: 1 },
        },
        {
          write: 'put',
          table: 'premises',
          id: `i-${id}:${id}`,
          cells: { inference: `i-${id}`, claim: id, order: 'a1', by: who, at: 1 },
        },
      ])
    },
    set: (id: string, cell: string, value: Cell) =>
      store.apply([{ write: 'set', table: 'claims', id, cell, value }]),
    later() {
      const run = due
      due = undefined
      run?.()
    },
  }
}

test('what one person does in one branch is one sentence, three seconds after it began', async () => {
  const room = await aRoom()
  room.adds('mei', 'x', 'rebuts', 'P')
  room.adds('mei', 'y', 'rebuts', 'P')
  room.adds('bo', 'z', 'supports', 'a')
  expect(room.said).toEqual([])
  room.later()
  expect(room.said).toEqual([
    'Mei added 2 rebuttals under “An alliance.”. Bo added 1 reason under “Standards.”.',
  ])
  expect(room.desk.log().map(({ text }) => text)).toHaveLength(2)
})

test('one’s own doings are silent, and so is what the page catches up with', async () => {
  const room = await aRoom()
  room.adds('me', 'x', 'rebuts', 'P')
  room.now.own = true
  room.set('a', 'deleted', { by: 'mei', at: 2 })
  room.now.own = false
  room.now.catchesUp = true
  room.adds('mei', 'y', 'supports', 'P')
  room.now.catchesUp = false
  room.set('Q', 'deleted', { by: 'me', at: 2 })
  expect(room.seen).toEqual([])
})

test('deletions and new words are told once; what came and went in one batch is not', async () => {
  const room = await aRoom()
  room.set('a', 'deleted', { by: 'bo', at: 2 })
  room.set('Q', 'edited@en', 5)
  room.set('Q', 'edited@en', 6)
  room.adds('mei', 'x', 'rebuts', 'P')
  room.set('x', 'edited@en', 7)
  room.set('x', 'deleted', { by: 'mei', at: 8 })
  room.later()
  expect(room.said).toEqual(['Bo deleted 1 claim. Mei changed the words of “Alone.”.'])
})

test('a claim that is still being written after it was told of is told once', async () => {
  const room = await aRoom()
  room.adds('mei', 'x', 'rebuts', 'P')
  room.later()
  for (const at of [3000, 15_000, 34_000]) {
    room.now.at = at
    room.set('x', 'edited@en', at)
    room.later()
  }
  expect(room.said).toEqual(['Mei added 1 rebuttal under “An alliance.”.'])
  expect(room.desk.log()).toHaveLength(1)
  // Long after, its words are news of their own.
  room.now.at = 60_000
  room.set('x', 'edited@en', 60_000)
  room.later()
  expect(room.said).toHaveLength(2)
})

test('what is deleted where the person is, the view says: it is in the log alone', async () => {
  const room = await aRoom({ here: (claim) => claim === 'a' })
  room.set('a', 'deleted', { by: 'bo', at: 2 })
  room.later()
  expect(room.said).toEqual([])
  expect(room.desk.log().map(({ text }) => text)).toEqual(['Bo deleted 1 claim.'])
  room.set('Q', 'deleted', { by: 'bo', at: 3 })
  room.later()
  expect(room.said).toEqual(['Bo deleted 1 claim.'])
})

test('only what is in one’s branch is said when that was chosen; the log has all of it', async () => {
  const room = await aRoom({ loud: 'mine', mine: (claim) => claim === 'P' })
  room.adds('mei', 'x', 'rebuts', 'P')
  room.adds('bo', 'y', 'supports', 'Q')
  room.later()
  expect(room.said).toEqual(['Mei added 1 rebuttal under “An alliance.”.'])
  expect(room.desk.log()).toHaveLength(2)
  const quiet = await aRoom({ loud: 'off' })
  quiet.adds('mei', 'x', 'rebuts', 'P')
  quiet.later()
  expect(quiet.said).toEqual([])
  expect(quiet.desk.log()).toHaveLength(1)
})

test('a room full of people is at most four sentences', async () => {
  const room = await aRoom()
  for (let one = 0; one < 40; one += 1) room.adds(`p${one}`, `c${one}`, 'supports', 'P')
  room.later()
  expect(room.said).toHaveLength(1)
  expect(room.said[0]).toMatch(/^(Somebody added 1 reason under “An alliance\.”\. ){3}And 37 changes more\.$/)
})

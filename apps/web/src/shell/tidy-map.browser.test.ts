import { addRelated, type Command, mapFrom, type PlainStore } from '@parley/model'
import { afterEach, expect, test, vi } from 'vitest'
import { tidyMap, type TidyMapOptions, type TidyOutcome } from './tidy-map.ts'

afterEach(() => vi.unstubAllGlobals())

/** A map whose cards lie on each other, as far as they have no places, with a session and a canvas for it. */
function stage(notation: string) {
  const store: PlainStore = mapFrom(notation)
  let performed = 0
  let made = 0
  return {
    store,
    performed: () => performed,
    session: {
      map: store.tables,
      perform: <Args>(command: Command<Args>, args: Args) => {
        const result = command.perform(store.tables, args, {
          me: 'ana',
          now: 1000,
          newId: () => `n${made++}`,
          random: () => 0.5,
        })
        if (result.ok) {
          performed++
          store.apply(result.writes)
        }
        return result
      },
    },
    canvas: {
      boxes: () =>
        new Map(
          [...store.tables.claims()].map(({ id, pos }) => [
            id,
            { x: pos?.[0] ?? 0, y: pos?.[1] ?? 0, width: 264, height: 100 },
          ]),
        ),
    },
  }
}
const tidied = ({ session, canvas }: ReturnType<typeof stage>, options: TidyMapOptions = {}) =>
  new Promise<TidyOutcome>((onOver) => void tidyMap(session, canvas, { ...options, onOver }))
const posOf = (store: PlainStore, id: string) => store.tables.claim(id)?.pos ?? [NaN, NaN]

test('a worker puts the cards in order, as one command, and a second tidy writes nothing', async () => {
  const made = vi.fn<(url: string | URL) => void>()
  const RealWorker = Worker
  vi.stubGlobal(
    'Worker',
    class extends RealWorker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        made(url)
      }
    },
  )
  const at = stage('a > P; b > P; c -| a')

  expect(await tidied(at)).toBe('tidied')

  expect(made).toHaveBeenCalledTimes(1)
  expect(at.performed()).toBe(1)
  expect(posOf(at.store, 'a')[1]).toBeGreaterThan(posOf(at.store, 'P')[1] + 100)
  expect(posOf(at.store, 'c')[1]).toBeGreaterThan(posOf(at.store, 'a')[1] + 100)
  expect(Math.abs(posOf(at.store, 'a')[0] - posOf(at.store, 'b')[0])).toBeGreaterThanOrEqual(264)
  expect(await tidied(at)).toBe('in-order')
  expect(at.performed()).toBe(1)
})

test('a claim that comes meanwhile calls the tidy off; so does a second tidy, and whoever started it', async () => {
  const at = stage('a > P; b > P')
  const first = tidied(at)
  at.session.perform(addRelated, { lang: 'en', pos: [0, 900], target: 'P', stance: 'supports' })
  expect(await first).toBe('called-off')

  const second = tidied(at)
  const third = tidied(at)
  expect(await second).toBe('called-off')
  expect(await third).toBe('tidied')

  const outcome = vi.fn<(outcome: TidyOutcome, moved: number) => void>()
  tidyMap(at.session, at.canvas, { onOver: outcome })()
  expect(outcome.mock.calls).toEqual([['called-off', 0]])
})

test('a card that somebody moves meanwhile stays where they put it', async () => {
  const at = stage('a > P; b > P')
  const done = tidied(at)
  at.store.apply([{ write: 'set', table: 'claims', id: 'b', cell: 'pos', value: [4000, 4000] }])
  expect(await done).toBe('tidied')
  expect(posOf(at.store, 'b')).toEqual([4000, 4000])
  expect(at.store.tables.claim('a')?.pos).not.toBeNull()
})

test('of one proposal only its cards move', async () => {
  const at = stage('a > P; b > P; c > Q; d > Q')
  at.store.apply([{ write: 'set', table: 'claims', id: 'Q', cell: 'pos', value: [3000, 0] }])
  expect(await tidied(at, { scope: { proposal: 'P' } })).toBe('tidied')
  expect(at.store.tables.claim('a')?.pos).not.toBeNull()
  expect(at.store.tables.claim('c')?.pos).toBeNull()
})

test('without workers, or when one fails, the page does it itself', async () => {
  vi.stubGlobal('Worker', undefined)
  expect(await tidied(stage('a > P; b > P'))).toBe('tidied')
  vi.stubGlobal(
    'Worker',
    vi.fn<() => never>(() => {
      throw new DOMException('Forbidden here', 'SecurityError')
    }),
  )
  expect(await tidied(stage('a > P; b > P'))).toBe('tidied')
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage() {
        queueMicrotask(() => this.dispatchEvent(new Event('error')))
      }
      terminate() {}
    },
  )
  expect(await tidied(stage('a > P; b > P'))).toBe('tidied')
})

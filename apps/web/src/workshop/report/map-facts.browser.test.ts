/** What a report is told of a real map. In a browser, since names of steps come from the canvas. */
import { loadMessages } from '@parley/i18n'
import { addSource, cite, type Command, deleteRows, mapFrom, type PlainStore, setWords } from '@parley/model'
import type { Reported } from '@parley/workshop'
import { expect, test } from 'vitest'
import { mapFactsOf } from './map-facts.ts'

const say = await loadMessages('en')
let made = 0
const context = { me: 'ada', now: 1, newId: () => `n${(made += 1)}`, random: () => 0.5 }
function does<Args>(store: PlainStore, command: Command<Args>, args: Args): string {
  const done = command.perform(store.tables, args, context)
  if (!done.ok) throw new Error(done.refusal.why)
  store.apply(done.writes)
  return done.made[0] ?? ''
}
const words = (store: PlainStore, row: string, text: string) =>
  does(store, setWords, { place: { field: 'text', row, lang: 'en' }, text })

/** A ballot on these, frozen with these words. */
function viewOf(frozen: Readonly<Record<string, string>>): Reported {
  const targets = Object.entries(frozen).map(([id, text]) => ({ id, kind: 'claim', text }))
  const view = {
    ballots: { b: { id: 'b', state: 'revealed', targets } },
    cards: {},
    spotlighted: [],
    flags: { unclear: {}, needsSource: {}, agree: {}, concern: {} },
    picks: [],
    outcomes: [],
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the slices that facts are asked by
  return view as unknown as Reported
}
const factsOf = (store: PlainStore, view: Reported) =>
  mapFactsOf({ map: store.tables, view, lang: 'en', say, frozen: { lang: 'en', say } })

test('reasons and rebuttals come with their words and a strength that heeds what is said against them', () => {
  // b is rebutted, c is not; what rebuts P is itself undercut.
  const store = mapFrom('b > P; c > P; d -| b; e -| P; u -| (e -| P)')
  for (const row of ['P', 'b', 'c', 'd', 'e', 'u']) words(store, row, `Words of ${row}`)
  const fact = factsOf(store, viewOf({ P: 'Words of P' })).rows['P']
  expect(fact).toMatchObject({ text: 'Words of P', frozen: 'Words of P', gone: false })
  expect(fact?.reasons.map(({ text, claims }) => [text, claims])).toEqual([
    ['Words of b', ['b']],
    ['Words of c', ['c']],
  ])
  const [b, c] = fact?.reasons ?? []
  expect(b && c && b.strength < c.strength).toBe(true)
  expect(fact?.rebuttals.map(({ text }) => text)).toEqual(['Words of e'])
  expect(fact?.rebuttals[0]?.strength).toBeLessThan(c?.strength ?? 0)
})

test('what was edited says other words than the ballot, and what was deleted is gone', () => {
  const store = mapFrom('b > P; c > Q')
  for (const row of ['P', 'Q']) words(store, row, `Words of ${row}`)
  const view = viewOf({ P: 'Words of P', Q: 'Words of Q' })
  words(store, 'P', 'Now otherwise')
  does(store, deleteRows, { ids: ['Q'] })
  const { rows } = factsOf(store, view)
  expect(rows['P']).toMatchObject({ frozen: 'Now otherwise', gone: false })
  expect(rows['Q']?.gone).toBe(true)
})

test('questions without an answer, and sources with every place that cites them', () => {
  const store = mapFrom('q? ?> P; r? ?> P; A => r')
  for (const row of ['P', 'q', 'r', 'A']) words(store, row, `Words of ${row}`)
  const source = does(store, addSource, {
    kind: 'article',
    lang: 'en',
    title: { '': 'Report' },
    date: '2023',
    url: 'https://example.org',
  })
  does(store, addSource, { kind: 'book', lang: 'en', title: { '': 'Never cited' } })
  does(store, cite, { claim: 'P', source, locator: { '': 'p. 3' }, quote: 'It helps.' })
  const { questions, sources } = factsOf(store, viewOf({}))
  expect(questions).toEqual([{ text: 'Words of q', on: 'Words of P' }])
  expect(sources).toEqual([
    {
      name: 'Report, 2023',
      url: 'https://example.org',
      places: [{ locator: 'p. 3', claim: 'Words of P', quote: 'It helps.' }],
    },
  ])
})

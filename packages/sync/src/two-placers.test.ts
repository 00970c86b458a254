/**
 * Cards that bear their writer's name, put on the map by their writer and by a host, each at a moment of their own, over
 * a network that is late, repeats and reorders: also where one of the two chose another claim for them, does it once
 * more after a reload, or knows only that somebody writes, not as whom. `PARLEY_SEED=17` runs one seed.
 */
import { addRelated, RecordTables, writesFrom } from '@parley/model'
import { manualClock, network, seeded } from '@parley/testkit'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { commit } from './commit.ts'
import { doneOnce } from './done-once.ts'
import { feed } from './feed.ts'
import { MapDoc } from './map-doc.ts'
import { OwnEdit } from './own-edit.ts'
import { introduce, peopleOf } from './people.ts'
import { writersOf } from './structs.ts'
import { pictureOf } from './testing/picture.ts'

// The package has no types of Node: it runs in browsers.
const env: Readonly<Record<string, string | undefined>> = Reflect.get(globalThis, 'process').env
const one = Number(env['PARLEY_SEED'] ?? 0)
const seeds = one ? [one] : Array.from({ length: 16 }, (_, at) => at + 1)

const olga = { id: 'olga', name: 'Olga', colour: 2 }
const cards = ['Fees buy seats', 'No tenant has a vote', 'The port is owned by five']

class Page {
  readonly doc = new MapDoc()
  readonly map = new RecordTables()
  readonly name: string
  constructor(name: string, client: number) {
    this.name = name
    this.doc.clientID = client
    feed(this.doc, this.map)
  }
  get ends() {
    return [...this.map.claims()].filter(({ id }) => !id.startsWith('card')).map(({ id }) => id)
  }
}

/** @param known whether the host knows as whom the writer writes */
function run(seed: number, known: boolean) {
  const chance = seeded(seed)
  const clock = manualClock()
  const net = network<Uint8Array>(chance, clock, { lose: 0, repeat: 0.2, delayMs: 300 })
  const pages = ['writer', 'host', 'reader'].map((name, at) => new Page(name, seed * 10 + at + 1))
  const begun = new MapDoc()
  begun.clientID = seed * 10 + 9
  commit(begun, writesFrom('a > P; b -| P'), new OwnEdit('begin'))
  introduce(begun, olga)
  for (const page of pages) {
    Y.applyUpdate(page.doc, Y.encodeStateAsUpdate(begun))
    page.doc.on('update', (update, origin) => {
      if (origin !== net) net.tell(page.name, update)
    })
    net.join(page.name, (update) => Y.applyUpdate(page.doc, update, net))
  }
  const place = (page: Page, at: number, by: string | undefined) => {
    const target = chance.chance(0.7) ? (page.ends[0] ?? '') : chance.pick(page.ends)
    const args = { target, stance: 'supports', lang: 'en', pos: null, text: cards[at] ?? '' } as const
    const work = { id: `card${at}`, at: 1_700_000_000_000, args, ...(by !== undefined && { by }) }
    const { update, done } = doneOnce(page.doc, addRelated, [work], () => chance.next())
    expect(done.map(({ ok }) => ok)).toEqual([true])
    if (update) Y.applyUpdate(page.doc, update)
  }
  const [writer, host] = pages
  if (!writer || !host) throw new Error('nobody places')
  for (const at of cards.keys()) {
    clock.after(chance.below(600), () => place(writer, at, olga.id))
    for (let times = chance.chance(0.3) ? 2 : 1; times > 0; times -= 1)
      clock.after(chance.below(600), () => place(host, at, known ? olga.id : undefined))
  }
  clock.advance(5000)
  return pages
}

it('put each card on the map once, with each word once, and as its writer’s', () => {
  let atOnce = 0
  for (const seed of seeds) {
    const known = seed % 4 > 0
    const pages = run(seed, known)
    for (const { doc, map, name } of pages) {
      const where = `seed ${seed}, ${name}`
      const words = cards.map((_, at) => map.words('text', `card${at}`, 'en'))
      expect(words, where).toEqual(cards)
      for (const at of cards.keys()) {
        const id = `card${at}`
        const steps = [...map.premises()].filter(({ claim }) => claim === id)
        expect(steps, where).toHaveLength(1)
        const text = doc.words({ field: 'text', row: id, lang: 'en' })
        const [by = null, ...others] = peopleOf(doc, writersOf(text))
        expect(others, where).toEqual([])
        // What a host does who does not know whose it is, is nobody's.
        for (const whose of [by, map.claim(id)?.by ?? null])
          expect(known ? [olga.id] : [olga.id, null], where).toContain(whose)
      }
      expect(pictureOf(map), where).toEqual(pages[0] && pictureOf(pages[0].map))
    }
    const clients = new Set(pages.flatMap(({ doc }) => [...doc.store.clients.keys()]))
    // Each card takes a client for its rows and one for its words; more are the moments when two did it at once.
    if (clients.size > 1 + 2 * cards.length) atOnce += 1
  }
  expect(one ? 1 : atOnce).toBeGreaterThan(0)
})

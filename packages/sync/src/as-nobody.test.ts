import { addRelated, RecordTables, writesFrom } from '@parley/model'
import { seeded } from '@parley/testkit'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { asNobody } from './as-nobody.ts'
import { commit } from './commit.ts'
import { feed } from './feed.ts'
import { MapDoc } from './map-doc.ts'
import { OwnEdit } from './own-edit.ts'
import { introduce } from './people.ts'

const host = { id: 'person-host', name: 'Hanna', colour: 1 }
const owner = { id: 'person-owner', name: 'Olga', colour: 2 }

/** A map on which its host and the later author of a card have written, each from a page of their own. */
function written() {
  const ofOwner = new MapDoc()
  commit(ofOwner, writesFrom('a > P'), new OwnEdit('begin'))
  introduce(ofOwner, owner)
  const doc = new MapDoc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(ofOwner))
  introduce(doc, host)
  return { doc, pages: [doc.clientID, ofOwner.clientID] }
}

const cards = (map: RecordTables, texts: readonly string[]) => {
  const [target = ''] = [...map.claims()].filter(({ kind }) => kind === 'proposal').map(({ id }) => id)
  return texts.map((text) => ({ target, stance: 'supports', lang: 'en', pos: null, text }) as const)
}
const chanceOf = (seed: number) => {
  const chance = seeded(seed)
  return { now: 1_700_000_000_000, newId: () => chance.id(), random: () => chance.next() }
}
const reading = (doc: MapDoc) => {
  const map = new RecordTables()
  feed(doc, map)()
  return map
}
const texts = ['One', 'Two', 'Three', 'Four', 'Five', 'Six']

it('names no page and no person, in no struct, cell or letter', () => {
  const { doc, pages } = written()
  const { update, done } = asNobody(doc, addRelated, cards(reading(doc), texts), chanceOf(1))
  expect(done.map(({ ok }) => ok)).toEqual(texts.map(() => true))
  const bytes = update ?? new Uint8Array()
  const clients = new Set(Y.decodeUpdate(bytes).structs.map(({ id }) => id.client))
  expect(clients.size).toBe(1)
  for (const page of pages) expect(clients.has(page)).toBe(false)
  const letters = new TextDecoder('latin1').decode(bytes)
  for (const { id, name } of [host, owner]) {
    expect(letters).not.toContain(id)
    expect(letters).not.toContain(name)
  }
  Y.applyUpdate(doc, bytes)
  const map = reading(doc)
  const made = done.flatMap((one) => (one.ok ? one.made : []))
  for (const id of made) expect((map.claim(id) ?? map.inference(id))?.by).toBeNull()
  expect(new Set(made.map((id) => (map.claim(id) ?? map.inference(id))?.at)).size).toBe(1)
  expect(made.filter((id) => map.claim(id)).map((id) => map.words('text', id, 'en'))).toEqual(texts)
})

it('stands in an order by chance: who wrote first is not to be seen', () => {
  const orders = Array.from({ length: 40 }, (_, seed) => {
    const { doc } = written()
    const { update } = asNobody(doc, addRelated, cards(reading(doc), texts), chanceOf(seed + 1))
    Y.applyUpdate(doc, update ?? new Uint8Array())
    const map = reading(doc)
    const [proposal] = [...map.claims()].filter(({ kind }) => kind === 'proposal')
    const premises = map
      .inferencesOn(proposal?.id ?? '')
      .flatMap((step) => map.premisesOf(step).map((key) => map.premise(key)?.claim ?? ''))
    return premises.map((claim) => map.words('text', claim, 'en')).filter((text) => texts.includes(text))
  })
  expect(new Set(orders.map((order) => order.join())).size).toBeGreaterThan(30)
  expect(new Set(orders.map(([first]) => first)).size).toBeGreaterThan(3)
  for (const order of orders) expect(order.toSorted()).toEqual(texts.toSorted())
})

it('answers in the order that was asked, also for what is refused, and writes nothing when all is', () => {
  const { doc } = written()
  const [good] = cards(reading(doc), ['Good'])
  if (!good) throw new Error('no card')
  const gone = { ...good, target: 'nowhere' }
  const some = asNobody(doc, addRelated, [gone, good, gone], chanceOf(3))
  expect(some.done.map(({ ok }) => ok)).toEqual([false, true, false])
  expect(asNobody(doc, addRelated, [gone], chanceOf(3)).update).toBeNull()
})

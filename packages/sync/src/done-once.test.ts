import { type AddRelated, addRelated, type ArgumentMap, RecordTables, writesFrom } from '@parley/model'
import { seeded } from '@parley/testkit'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { doneOnce, type WorkOnce } from './done-once.ts'
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
  return texts.map((text) => {
    const args = { target, stance: 'supports', lang: 'en', pos: null, text } as const
    return { id: `card-${text}`, at: 1_700_000_000_000, args }
  })
}
const chanceOf = (seed: number) => {
  const chance = seeded(seed)
  return () => chance.next()
}
const reading = (doc: MapDoc) => {
  const map = new RecordTables()
  feed(doc, map)()
  return map
}
const texts = ['One', 'Two', 'Three', 'Four', 'Five', 'Six']

it('names no page and no person, in no struct, cell or letter', () => {
  const { doc, pages } = written()
  const { update, done } = doneOnce(doc, addRelated, cards(reading(doc), texts), chanceOf(1))
  expect(done.map(({ ok }) => ok)).toEqual(texts.map(() => true))
  const bytes = update ?? new Uint8Array()
  const clients = new Set(Y.decodeUpdate(bytes).structs.map(({ id }) => id.client))
  expect(clients.size).toBeGreaterThan(0)
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
    const { update } = doneOnce(doc, addRelated, cards(reading(doc), texts), chanceOf(seed + 1))
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
  const gone = { ...good, id: 'card-gone', args: { ...good.args, target: 'nowhere' } }
  const some = doneOnce(doc, addRelated, [gone, good, gone], chanceOf(3))
  expect(some.done.map(({ ok }) => ok)).toEqual([false, true, false])
  expect(doneOnce(doc, addRelated, [gone], chanceOf(3)).update).toBeNull()
})

/** What the map of a document says, and how often. */
const wordsOf = (map: RecordTables) =>
  [...map.claims()].map(({ id }) => map.words('text', id, 'en')).toSorted()
const copyOf = (doc: MapDoc) => {
  const copy = new MapDoc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}
const meet = (one: MapDoc, other: MapDoc) => {
  const [ofOne, ofOther] = [Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(other)]
  Y.applyUpdate(one, ofOther)
  Y.applyUpdate(other, ofOne)
}
const does = (doc: MapDoc, work: readonly WorkOnce<AddRelated>[], seed: number) => {
  const { update, done } = doneOnce(doc, addRelated, work, chanceOf(seed))
  if (update) Y.applyUpdate(doc, update)
  return done
}

it.each([1, 2, 3, 4, 5])('done by two pages at once it is done once (seed %i)', (seed) => {
  const { doc } = written()
  const other = copyOf(doc)
  const work = cards(reading(doc), texts)
  // The other has heard of a reason more, and of one card less.
  commit(other, writesFrom('z > P'), new OwnEdit('meanwhile'))
  const [first, second] = [does(doc, work, seed), does(other, work.slice(1).toReversed(), seed + 100)]
  expect([...first, ...second].every(({ ok }) => ok)).toBe(true)
  // What somebody does to a step before the two have met is done to the step of both.
  const made = first.flatMap((one) => (one.ok ? one.made.slice(1) : []))
  commit(
    doc,
    made.map((id) => ({ write: 'set', table: 'inferences', id, cell: 'scheme', value: 'sign' })),
    new OwnEdit('meanwhile'),
  )
  meet(doc, other)
  const [map, same] = [reading(doc), reading(other)]
  const mine = wordsOf(map).filter((text) => texts.some((one) => text.includes(one)))
  expect(mine).toEqual(texts.toSorted())
  expect(wordsOf(same)).toEqual(wordsOf(map))
  const [proposal] = [...map.claims()].filter(({ kind }) => kind === 'proposal')
  const steps = (at: RecordTables) => at.inferencesOn(proposal?.id ?? '')
  // Each with one step: six cards, the reason that was there and the other's.
  expect(steps(map)).toHaveLength(8)
  expect(steps(same)).toEqual(steps(map))
  for (const step of steps(map)) expect(map.premisesOf(step)).toHaveLength(1)
  for (const id of made) expect(map.inference(id)?.scheme).toBe('sign')
})

it('says no word twice where the claim that it is about has become another one for one of the two', () => {
  const { doc } = written()
  const other = copyOf(doc)
  const [work] = cards(reading(doc), ['Once'])
  const [reason] = [...reading(doc).claims()].filter(({ kind }) => kind === 'claim')
  if (!work || !reason) throw new Error('no card')
  does(doc, [work], 1)
  does(other, [{ ...work, args: { ...work.args, target: reason.id } }], 2)
  meet(doc, other)
  for (const map of [reading(doc), reading(other)]) {
    expect(map.words('text', work.id, 'en')).toBe('Once')
    expect([...map.inferences()].filter(({ id }) => id.startsWith(work.id))).toHaveLength(1)
  }
})

it('does not do again what is there, also where it was deleted or its target is gone since', () => {
  const { doc } = written()
  const [work] = cards(reading(doc), ['Once'])
  if (!work) throw new Error('no card')
  does(doc, [work], 1)
  const { update, done } = doneOnce(
    doc,
    addRelated,
    [{ ...work, args: { ...work.args, target: 'nowhere' } }],
    chanceOf(2),
  )
  expect(update).toBeNull()
  expect(done).toEqual([{ ok: true, writes: [], made: [work.id] }])
})

const isDone = (map: ArgumentMap, id: string) => map.words('text', id, 'en') === 'Once'
it('is not taken for done where somebody wrote something else under its id, in whatever table', () => {
  for (const table of ['claims', 'inferences', 'tags'] as const) {
    const { doc } = written()
    const [work] = cards(reading(doc), ['Once'])
    if (!work) throw new Error('no card')
    // As a program may that is not ours: no row that a map shows, or the claim of another.
    const cells = new Y.Map<unknown>(table === 'claims' ? [['kind', 'claim']] : [])
    doc.transact(() => doc.getMap(table).set(work.id, cells))
    const done = does(doc, [{ ...work, isDone }], 1)
    expect(done, table).toMatchObject([{ ok: true, made: [`${work.id}-anew1`, `${work.id}-anew1-2`] }])
    expect(reading(doc).words('text', `${work.id}-anew1`, 'en'), table).toBe('Once')
    expect(does(doc, [{ ...work, isDone }], 2), table).toEqual([
      { ok: true, writes: [], made: [`${work.id}-anew1`] },
    ])
  }
})

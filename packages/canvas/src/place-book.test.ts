import fc from 'fast-check'
import { type Id, type Place, PlainStore, writesFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { createPlaceBook } from './place-book.ts'
import { placesOf } from './places.ts'

const size = { width: 264, height: 100 }

test('one claim after the other put elsewhere comes out as reading all places again', () => {
  const at = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
  fc.assert(
    fc.property(
      fc.array(at, { minLength: 2, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(), at), { maxLength: 8 }),
      fc.boolean(),
      (starts, moves, oneUnplaced) => {
        const store = new PlainStore()
        const ids = starts.map((_, index) => `c${index}`)
        store.apply(writesFrom(ids.join('; ')))
        const put = (id: Id, [x, y]: readonly [number, number]) =>
          store.apply([{ write: 'set', table: 'claims', id, cell: 'pos', value: [x * 400, y * 300] }])
        starts.forEach((place, index) => (index || !oneUnplaced) && put(`c${index}`, place))
        const map = store.tables
        const book = createPlaceBook(
          map,
          () => size,
          () => undefined,
        )
        const slots = new Map<Id, Place>()
        const all = () => [...map.claims()]
        book.read(all())
        let whole = placesOf(map, all(), () => size, slots)
        for (const [which, place] of moves) {
          const id = ids[which % ids.length] ?? ''
          put(id, place)
          const claim = map.claim(id)
          if (claim && !book.moved(claim)) book.read(all())
          whole = placesOf(map, all(), () => size, slots)
          for (const one of ids) expect(book.at(one)).toEqual(whole.get(one))
        }
      },
    ),
  )
})

test('a claim put onto another one asks for all to be read, one put on free paper does not', () => {
  const store = new PlainStore()
  store.apply(writesFrom('a; b'))
  const put = (id: Id, x: number) =>
    store.apply([{ write: 'set', table: 'claims', id, cell: 'pos', value: [x, 0] }])
  put('a', 0)
  put('b', 400)
  const book = createPlaceBook(
    store.tables,
    () => size,
    () => undefined,
  )
  book.read([...store.tables.claims()])
  put('b', 900)
  expect(book.moved(store.tables.claim('b')!)).toBe(true)
  expect(book.at('b')).toEqual([900, 0])
  put('b', 0)
  expect(book.moved(store.tables.claim('b')!)).toBe(false)
})

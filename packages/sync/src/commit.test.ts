import { expect, it } from 'vitest'
import type { Write } from '@parley/model'
import * as Y from 'yjs'
import { commit } from './commit.ts'
import { MapDoc } from './map-doc.ts'
import { OwnEdit } from './own-edit.ts'

const put = (id: string, cells: Record<string, string | boolean>): Write => ({
  write: 'put',
  table: 'premises',
  id,
  cells,
})
const place = { field: 'text', row: 'a', lang: 'en' } as const

it('writes all in one transaction of the given origin', () => {
  const doc = new MapDoc()
  const origins: unknown[] = []
  doc.on('update', (_update, origin) => origins.push(origin))

  const edit = new OwnEdit('test')
  commit(
    doc,
    [
      put('i:c', { order: 'a' }),
      { write: 'set', table: 'premises', id: 'i:c', cell: 'order', value: 'b' },
      { write: 'splice', place, at: 0, remove: 0, insert: 'Hi' },
      { write: 'set', table: 'meta', id: '', cell: 'lang', value: 'ru' },
    ],
    edit,
  )

  expect(origins).toEqual([edit])
  expect(edit.added).toEqual([{ table: 'premises', id: 'i:c' }])
  expect(doc.table('premises').toJSON()).toEqual({ 'i:c': { order: 'b' } })
  expect(doc.words(place).toJSON()).toBe('Hi')
  expect(doc.settings.toJSON()).toEqual({ lang: 'ru' })
})

it('never replaces a row that is there: it sets the cells that differ', () => {
  const doc = new MapDoc()
  commit(doc, [put('i:c', { order: 'a', by: 'mei' })], new OwnEdit('test'))
  const row = doc.row('premises', 'i:c')
  let cells = new Set<string | null>()
  row?.observe(({ keysChanged }) => (cells = keysChanged))

  const edit = new OwnEdit('test')
  commit(doc, [put('i:c', { order: 'b', by: 'mei' })], edit)

  expect(edit.added).toEqual([])
  expect(doc.row('premises', 'i:c')).toBe(row)
  expect([...cells]).toEqual(['order'])
})

it('takes a cell away when its value is undefined, and writes nothing when there is nothing to write', () => {
  const doc = new MapDoc()
  commit(doc, [put('i:c', { order: 'a' })], new OwnEdit('test'))
  const take: Write = { write: 'set', table: 'premises', id: 'i:c', cell: 'order', value: undefined }
  commit(doc, [take], new OwnEdit('test'))
  expect(doc.table('premises').toJSON()).toEqual({ 'i:c': {} })
  const updates: Uint8Array[] = []
  doc.on('update', (update) => updates.push(update))
  commit(doc, [take], new OwnEdit('test'))
  commit(doc, [], new OwnEdit('test'))
  expect(updates).toEqual([])
})

it('writes nothing at all when a cell has no row', () => {
  const doc = new MapDoc()
  const set: Write = { write: 'set', table: 'claims', id: 'x', cell: 'kind', value: 'note' }
  expect(() => commit(doc, [put('i:c', {}), set], new OwnEdit('test'))).toThrow('no such row')
  expect(doc.table('premises').size).toBe(0)
})

it('clamps splices and never cuts a surrogate pair', () => {
  const doc = new MapDoc()
  const splice = (at: number, remove: number, insert: string) =>
    commit(doc, [{ write: 'splice', place, at, remove, insert }], new OwnEdit('test'))
  const text = () => doc.words(place).toJSON()
  splice(99, 5, 'a😀b')
  expect(text()).toBe('a😀b')
  splice(2, 1, '')
  expect(text()).toBe('ab')
  splice(-3, 4, '😀')
  expect(text()).toBe('😀b')
  splice(1, 0, 'x')
  expect(text()).toBe('x😀b')
  splice(0, 99, 'lone \uD83D half')
  const peer = new Y.Doc()
  Y.applyUpdate(peer, Y.encodeStateAsUpdate(doc))
  expect(text()).toBe('lone \uFFFD half')
  expect(peer.getText('text/a/en').toJSON()).toBe(text())
})

it('counts letters alone where another program has put embeds into a text', () => {
  const doc = new MapDoc()
  const text = doc.words(place)
  text.insert(0, 'abcd')
  text.insertEmbed(2, { image: 'x' })
  text.insertEmbed(0, { image: 'y' })
  commit(doc, [{ write: 'splice', place, at: 1, remove: 2, insert: 'XY' }], new OwnEdit('test'))
  expect(text.toJSON()).toBe('aXYd')
  commit(doc, [{ write: 'splice', place, at: 4, remove: 0, insert: '!' }], new OwnEdit('test'))
  expect(text.toJSON()).toBe('aXYd!')
  expect(text.toDelta().filter(({ insert }: { insert: unknown }) => typeof insert === 'object')).toHaveLength(
    2,
  )
})

it('keeps what other programs made of cells well-formed', () => {
  const doc = new MapDoc()
  commit(doc, [put('i:c', { order: 'a\uDC00' })], new OwnEdit('test'))
  expect(doc.row('premises', 'i:c')?.get('order')).toBe('a\uFFFD')
})

/** What two people do to one claim at once: splitting, merging, commenting, while the other writes in it or links to it. */
import {
  type Command,
  commands,
  mapFrom,
  RecordTables,
  tagNamesOf,
  threadsOn,
  type Write,
  writesFrom,
} from '@parley/model'
import { seeded } from '@parley/testkit'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { commit } from './commit.ts'
import { feed } from './feed.ts'
import { MapDoc } from './map-doc.ts'
import { Edit, OwnEdit } from './own-edit.ts'
import { introduce } from './people.ts'
import { OwnUndo } from './undo.ts'

const chance = seeded(1)

function person(id: string) {
  const doc = new MapDoc()
  const map = new RecordTables()
  feed(doc, map)
  const undo = new OwnUndo(doc, map, id)
  const write = (writes: readonly Write[]) => {
    introduce(doc, { id, name: id, colour: 1 })
    commit(doc, writes, new OwnEdit('test'))
  }
  const perform = <Args>(command: Command<Args>, args: Args): readonly string[] => {
    const context = { me: id, now: 5, newId: () => chance.id(), random: () => chance.next() }
    const performed = command.perform(map, args, context)
    if (!performed.ok) throw new Error(performed.refusal.why)
    write(performed.writes)
    return performed.made
  }
  return { doc, map, undo, write, perform }
}

function two(notation: string) {
  const ann = person('ann')
  const bo = person('bo')
  const sync = () => {
    Y.applyUpdate(bo.doc, Y.encodeStateAsUpdate(ann.doc, Y.encodeStateVector(bo.doc)), 'net')
    Y.applyUpdate(ann.doc, Y.encodeStateAsUpdate(bo.doc, Y.encodeStateVector(ann.doc)), 'net')
  }
  commit(ann.doc, writesFrom(notation), new Edit('begin'))
  sync()
  return { ann, bo, sync }
}
const typed = (insert: string, at: number): Write => ({
  write: 'splice',
  place: { field: 'text', row: 'a', lang: 'en' },
  at,
  remove: 0,
  insert,
})

test('[C27] letters that a peer types meanwhile stay in the first half, also where the words leave', () => {
  const { ann, bo, sync } = two('a > P; a "Fares fall. Roads empty."')
  const [second = ''] = ann.perform(commands['split-claim'], { claim: 'a', at: 12, lang: 'en' })
  bo.write([typed(' soon', 10)])
  bo.write([typed('!!', 30)])
  sync()
  expect(ann.map.words('text', 'a', 'en')).toBe('Fares fall soon.!!')
  expect(bo.map.words('text', 'a', 'en')).toBe('Fares fall soon.!!')
  expect(bo.map.words('text', second, 'en')).toBe('Roads empty.')
})

test('[C28] a link that a peer adds to a claim while it is merged comes along', () => {
  const { ann, bo, sync } = two('a "Fares fall."; b "Fares go down."; b > P')
  ann.perform(commands['merge-claims'], { from: 'b', into: 'a' })
  const related = { target: 'b', stance: 'rebuts', lang: 'en', pos: null, text: 'No.' } as const
  const [, step = ''] = bo.perform(commands['add-related'], related)
  bo.perform(commands['add-comment'], { on: 'b', text: 'Hm.', lang: 'en' })
  bo.perform(commands.tag, { claim: 'b', name: 'cost' })
  sync()
  for (const { map } of [ann, bo]) {
    expect(map.inferencesOn('a')).toEqual([step])
    expect(map.isSound(step)).toBe(true)
    expect(map.commentsOn('a')).toHaveLength(1)
    expect(tagNamesOf(map, 'a')).toEqual(['cost'])
  }
  expect(ann.undo.undo()).toEqual({ ok: true })
  sync()
  expect(bo.map.inferencesOn('b')).toEqual([step])
  expect(bo.map.words('note', 'a', 'en')).toBe('')
})

test('[C28] two who merge two claims into one another at once have one claim, and can take it apart', () => {
  const { ann, bo, sync } = two('a "A."; b "B."; a > P; b > Q')
  ann.perform(commands['merge-claims'], { from: 'a', into: 'b' })
  bo.perform(commands['merge-claims'], { from: 'b', into: 'a' })
  sync()
  expect([ann.map.resolve('b'), bo.map.resolve('a')]).toEqual(['a', 'a'])
  expect(ann.map.inferencesFrom('a')).toHaveLength(2)
  ann.perform(commands.unmerge, { claim: 'b' })
  ann.perform(commands.unmerge, { claim: 'a' })
  sync()
  expect([bo.map.isLive('a'), bo.map.isLive('b')]).toEqual([true, true])
})

test('[C30] a comment that others have answered is not taken back by an undo, and both answers to one stand', () => {
  const { ann, bo, sync } = two('a')
  const [comment = ''] = ann.perform(commands['add-comment'], { on: 'a', text: 'Why?', lang: 'en' })
  sync()
  bo.perform(commands.reply, { comment, text: 'So.', lang: 'en' })
  sync()
  expect(ann.undo.undo().ok).toBe(false)
  ann.perform(commands.reply, { comment, text: 'Yes.', lang: 'en' })
  bo.perform(commands['resolve-thread'], { comment })
  sync()
  const [thread] = threadsOn(ann.map, 'a')
  expect(thread?.comments).toHaveLength(3)
  expect(thread?.resolved).toMatchObject({ by: 'bo' })
  expect(threadsOn(bo.map, 'a')).toEqual(threadsOn(ann.map, 'a'))
})

test('[C31] the same tag from two people at once is one to readers', () => {
  const { ann, bo, sync } = two('a')
  ann.perform(commands.tag, { claim: 'a', name: 'Cost' })
  bo.perform(commands.tag, { claim: 'a', name: 'cost' })
  sync()
  expect(tagNamesOf(ann.map, 'a')).toHaveLength(1)
  bo.perform(commands.untag, { claim: 'a', name: 'COST' })
  sync()
  expect(tagNamesOf(ann.map, 'a')).toEqual([])
  expect(ann.map.faults()).toEqual(mapFrom('a').tables.faults())
})

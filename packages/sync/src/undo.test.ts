import { RecordTables, type Write } from '@parley/model'
import type { TableName } from '@parley/protocol'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { commit } from './commit.ts'
import { feed } from './feed.ts'
import { MapDoc } from './map-doc.ts'
import { OwnEdit } from './own-edit.ts'
import { introduce } from './people.ts'
import { OwnUndo } from './undo.ts'

function person(id: string) {
  const doc = new MapDoc()
  const map = new RecordTables()
  feed(doc, map)
  const undo = new OwnUndo(doc, map, id)
  const perform = (writes: readonly Write[], burst: object | null = null, row: string | null = null) => {
    introduce(doc, { id, name: id, colour: 1 })
    commit(doc, writes, new OwnEdit('test', burst, row))
  }
  return { doc, map, undo, perform, words: (row: string) => map.words('text', row, 'en') }
}
type Person = ReturnType<typeof person>
function sync(one: Person, other: Person): void {
  Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc, Y.encodeStateVector(other.doc)), 'net')
  Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(one.doc)), 'net')
}
const put = (table: TableName, id: string, cells: Record<string, string> = {}): Write => ({
  write: 'put',
  table,
  id,
  cells,
})
const set = (id: string, cell: string, value: Extract<Write, { write: 'set' }>['value']): Write => ({
  write: 'set',
  table: 'claims',
  id,
  cell,
  value,
})
const say = (row: string, insert: string, at = 0, lang = 'en'): Write => ({
  write: 'splice',
  place: { field: 'text', row, lang },
  at,
  remove: 0,
  insert,
})
function two() {
  const ann = person('ann')
  const bo = person('bo')
  return { ann, bo, sync: () => sync(ann, bo) }
}

it('takes back one command at a time, and brings it again', () => {
  const ann = person('ann')
  ann.perform([put('claims', 'c1'), say('c1', 'One')])
  ann.perform([set('c1', 'pinned', true)])
  expect(ann.undo.state).toEqual({ canUndo: true, canRedo: false })
  expect(ann.undo.undo()).toEqual({ ok: true })
  expect(ann.map.claim('c1')?.pinned).toBe(false)
  expect(ann.undo.undo()).toEqual({ ok: true })
  expect([ann.map.claim('c1'), ann.words('c1')]).toEqual([undefined, ''])
  expect(ann.undo.undo()).toEqual({ ok: false, why: 'nothing' })
  ann.undo.redo()
  ann.undo.redo()
  expect(ann.map.claim('c1')?.pinned).toBe(true)
  expect(ann.words('c1')).toBe('One')
  expect(ann.undo.redo()).toEqual({ ok: false, why: 'nothing' })
})

it('takes a burst of typing back as one step, and ends it at a command', () => {
  const ann = person('ann')
  ann.perform([put('claims', 'c1')])
  const burst = {}
  ann.perform([say('c1', 'a')], burst)
  ann.perform([say('c1', 'b', 1)], burst)
  ann.perform([set('c1', 'pinned', true)])
  ann.perform([say('c1', 'c', 2)], burst)
  ann.undo.undo()
  expect(ann.words('c1')).toBe('ab')
  ann.undo.undo()
  ann.undo.undo()
  expect(ann.words('c1')).toBe('')
  expect(ann.map.claim('c1')).toBeDefined()
})

it('clears the cell when a deletion is undone', () => {
  const ann = person('ann')
  ann.perform([put('claims', 'c1'), say('c1', 'One')])
  ann.perform([set('c1', 'deleted', { by: 'ann', at: 1 })])
  expect(ann.map.isLive('c1')).toBe(false)
  ann.undo.undo()
  expect(ann.map.isLive('c1')).toBe(true)
  expect(ann.doc.row('claims', 'c1')?.has('deleted')).toBe(false)
})

it('never takes back what others did, nor their letters among its own', () => {
  const { ann, bo, sync: meet } = two()
  ann.perform([put('claims', 'c1')])
  ann.perform([say('c1', 'mine')])
  meet()
  bo.perform([say('c1', 'THEIRS', 2)])
  bo.perform([set('c1', 'kind', 'note')])
  meet()
  expect(ann.words('c1')).toBe('miTHEIRSne')
  ann.undo.undo()
  expect(ann.words('c1')).toBe('THEIRS')
  expect(ann.map.claim('c1')?.kind).toBe('note')
})

it('leaves the value of another who has set the same cell since', () => {
  const { ann, bo, sync: meet } = two()
  ann.perform([put('claims', 'c1', { kind: 'claim' })])
  ann.perform([set('c1', 'scheme', 'a')])
  ann.perform([set('c1', 'kind', 'question')])
  meet()
  bo.perform([set('c1', 'kind', 'note')])
  meet()
  ann.undo.undo()
  expect(ann.map.claim('c1')?.kind).toBe('note')
})

/** What others may do with a claim that ann has added, and whether her undo must leave it to them. */
const uses: Readonly<Record<string, readonly Write[]>> = {
  'write in it': [say('c1', 'x')],
  'translate it': [say('c1', 'x', 0, 'zh')],
  'say who says it': [set('c1', 'asserter', 'Mei')],
  'support it': [put('inferences', 'i2', { target: 'c1', stance: 'supports' })],
  'use it as a premise': [
    put('claims', 'c3'),
    put('inferences', 'i3', { target: 'c3', stance: 'rebuts' }),
    put('premises', 'i3:c1'),
  ],
  'cite a source for it': [put('citations', 'q1', { claim: 'c1', source: 's1' })],
}

it.each(Object.entries(uses))(
  'refuses to take an addition away when others %s, with their names',
  (_what, writes) => {
    const { ann, bo, sync: meet } = two()
    ann.perform([put('claims', 'c0')])
    ann.perform([put('claims', 'c1'), say('c1', 'One')])
    meet()
    bo.perform(writes)
    meet()

    expect(ann.undo.undo()).toEqual({
      ok: false,
      why: 'built-on',
      people: ['bo'],
      rows: [{ table: 'claims', id: 'c1' }],
    })

    expect(ann.words('c1')).toContain('One')
    expect(ann.map.isLive('c1')).toBe(true)
    // The next undo reaches what was before.
    expect(ann.undo.undo()).toEqual({ ok: true })
    expect(ann.map.claim('c0')).toBeUndefined()
    expect(ann.undo.state.canUndo).toBe(false)
  },
)

it.each([
  ['move it', [set('c1', 'pos', [1, 2])]],
  ['delete it', [set('c1', 'deleted', { by: 'bo', at: 1 })]],
] as const)('takes an addition away when others only %s', (_what, writes) => {
  const { ann, bo, sync: meet } = two()
  ann.perform([put('claims', 'c1'), say('c1', 'One')])
  meet()
  bo.perform(writes)
  meet()
  expect(ann.undo.undo()).toEqual({ ok: true })
  expect(ann.map.claim('c1')).toBeUndefined()
})

it('takes an addition away again after what was built on it is gone', () => {
  const { ann, bo, sync: meet } = two()
  ann.perform([put('claims', 'c1')])
  meet()
  bo.perform([put('inferences', 'i2', { target: 'c1', stance: 'supports' })])
  bo.undo.undo()
  meet()
  expect(ann.undo.undo()).toEqual({ ok: true })
})

it('leaves a premise that another has added at the same time', () => {
  const { ann, bo, sync: meet } = two()
  ann.perform([put('premises', 'i1:c1')])
  bo.perform([put('premises', 'i1:c1')])
  meet()
  for (const { undo } of [ann, bo]) expect(undo.undo()).toMatchObject({ ok: false, why: 'built-on' })
  meet()
  expect(ann.map.premise('i1:c1')).toBeDefined()
})

it('asks about an addition brought again as about a new one', () => {
  const { ann, bo, sync: meet } = two()
  ann.perform([put('claims', 'c1')])
  ann.undo.undo()
  ann.undo.redo()
  meet()
  bo.perform([say('c1', 'x')])
  meet()
  expect(ann.undo.undo()).toMatchObject({ ok: false, why: 'built-on', people: ['bo'] })
})

it('asks about the step below when the upper one has nothing left to take back', () => {
  const { ann, bo, sync: meet } = two()
  ann.perform([put('claims', 'c1')])
  ann.perform([set('c1', 'kind', 'note')])
  meet()
  bo.perform([set('c1', 'kind', 'question')])
  meet()
  expect(ann.undo.undo()).toMatchObject({ ok: false, why: 'built-on' })
  expect(ann.map.claim('c1')?.kind).toBe('question')
})

it('keeps a limited number of steps, and says when something can be undone', () => {
  const ann = person('ann')
  let told = 0
  ann.undo.subscribe(() => told++)
  ann.perform([put('claims', 'c1')])
  for (let i = 0; i < 300; i++) ann.perform([set('c1', 'order', `k${i}`)])
  expect(told).toBe(1)
  let undone = 0
  while (ann.undo.undo().ok) undone++
  expect(undone).toBe(200)
  expect(ann.undo.state).toEqual({ canUndo: false, canRedo: true })
})

it('counts a command that changed nothing as no step', () => {
  const ann = person('ann')
  ann.perform([put('claims', 'c1', { kind: 'note' })])
  ann.perform([set('c1', 'kind', 'note')])
  ann.undo.undo()
  expect(ann.map.claim('c1')).toBeUndefined()
})

/** Ann has added it beside another one, and written in it. */
function begun() {
  const both = two()
  const { ann } = both
  ann.perform([put('claims', 'c0'), say('c0', 'Zero')])
  ann.perform([put('claims', 'c1'), put('inferences', 'i1', { target: 'c0', stance: 'supports' })])
  const burst = {}
  ann.perform([say('c1', 'On')], burst, 'c1')
  ann.perform([say('c1', 'e', 2)], burst, 'c1')
  return both
}
const there = ({ map, words }: Person) => [map.claim('c1') !== undefined, words('c1')]

describe('a claim that was added without a word', () => {
  it('goes with its first words, and comes with them', () => {
    const { ann } = begun()
    expect(ann.undo.undo()).toEqual({ ok: true })
    expect(there(ann)).toEqual([false, ''])
    expect(ann.words('c0')).toBe('Zero')
    expect(ann.undo.redo()).toEqual({ ok: true })
    expect(there(ann)).toEqual([true, 'One'])
    expect(ann.undo.state.canRedo).toBe(false)
    ann.undo.undo()
    expect(there(ann)).toEqual([false, ''])
    ann.undo.undo()
    expect(ann.map.claim('c0')).toBeUndefined()
  })

  it('stays while its box is open: the words go alone, then it goes', () => {
    const { ann } = begun()
    ann.undo.undo(new Set(['c1']))
    expect(there(ann)).toEqual([true, ''])
    ann.undo.redo()
    expect(there(ann)).toEqual([true, 'One'])
    ann.undo.undo(new Set(['c1']))
    ann.undo.undo()
    expect(there(ann)).toEqual([false, ''])
    ann.undo.redo()
    expect(there(ann)).toEqual([true, 'One'])
  })

  it('stays when words are taken back that were written in it later', () => {
    const { ann } = begun()
    ann.perform([say('c1', ' more', 3)], {}, 'c1')
    ann.undo.undo()
    expect(there(ann)).toEqual([true, 'One'])
    ann.undo.undo()
    expect(there(ann)).toEqual([false, ''])
  })

  it('stays with its words when something else was done in between', () => {
    const { ann } = begun()
    ann.undo.undo()
    ann.perform([put('claims', 'c1')])
    ann.perform([set('c0', 'pinned', true)])
    ann.perform([say('c1', 'Later')], {}, 'c1')
    ann.undo.undo()
    expect(there(ann)).toEqual([true, ''])
    expect(ann.map.claim('c0')?.pinned).toBe(true)
  })

  it('goes with what its first letters did to its relation', () => {
    const { ann } = two()
    ann.perform([put('claims', 'c1'), put('inferences', 'i1', { target: 'c0', stance: 'supports' })])
    ann.perform([say('c1', '-')], {}, 'c1')
    ann.perform(
      [{ write: 'set', table: 'inferences', id: 'i1', cell: 'stance', value: 'rebuts' }],
      null,
      'c1',
    )
    ann.perform([say('c1', 'No')], {}, 'c1')
    ann.undo.undo()
    expect(there(ann)).toEqual([false, ''])
    ann.undo.redo()
    expect(there(ann)).toEqual([true, 'No-'])
    expect(ann.map.inference('i1')?.stance).toBe('rebuts')
  })

  it('does not go with words of its own that it was added with', () => {
    const { ann } = two()
    ann.perform([put('claims', 'c1'), say('c1', 'Pasted')])
    ann.perform([say('c1', ' here', 6)], {}, 'c1')
    ann.undo.undo()
    expect(there(ann)).toEqual([true, 'Pasted'])
  })

  it('stays with its words when others have built on it', () => {
    const { ann, bo, sync: meet } = begun()
    meet()
    bo.perform([put('inferences', 'i2', { target: 'c1', stance: 'supports' })])
    meet()
    expect(ann.undo.undo()).toMatchObject({ ok: false, why: 'built-on', people: ['bo'] })
    expect(there(ann)).toEqual([true, 'One'])
    // The next undo reaches what was before.
    expect(ann.undo.undo()).toEqual({ ok: true })
    expect(ann.map.claim('c0')).toBeUndefined()
  })
})

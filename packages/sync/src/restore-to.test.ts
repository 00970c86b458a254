/**
 * A map goes back to an earlier time while three people work on it: what was there then stands as it stood, what came
 * since is deleted and kept, nothing that is not seen yet is lost, and undo brings everything back.
 */
import {
  addRelated,
  type Command,
  commands,
  deleteRows,
  RecordTables,
  restoreTo,
  setWords,
  writesFrom,
} from '@parley/model'
import { seeded } from '@parley/testkit'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { commit } from './commit.ts'
import { feed } from './feed.ts'
import { MapDoc } from './map-doc.ts'
import { Edit, OwnEdit } from './own-edit.ts'
import { mapFromUpdate } from './read-update.ts'
import { anyArgs } from './testing/any-args.ts'
import { pictureOf } from './testing/picture.ts'
import { OwnUndo } from './undo.ts'

// The package has no types of Node: it runs in browsers.
const env: Readonly<Record<string, string | undefined>> = Reflect.get(globalThis, 'process').env
const only = Number(env['PARLEY_SEED'] ?? 0)

function person(id: string) {
  const doc = new MapDoc()
  const map = new RecordTables()
  feed(doc, map)
  let made = 0
  const context = { me: id, now: 5, newId: () => `${id}-${++made}`, random: () => 0.5 }
  const tries = <Args>(command: Command<Args>, args: Args) => {
    const performed = command.perform(map, args, context)
    if (performed.ok) commit(doc, performed.writes, new OwnEdit(command.name))
    return performed
  }
  return {
    id,
    doc,
    map,
    undo: new OwnUndo(doc, map, id),
    tries,
    words: (row: string) => map.words('text', row, 'en'),
  }
}
type Person = ReturnType<typeof person>

const asItIs = ({ doc }: Person): RecordTables => mapFromUpdate(Y.encodeStateAsUpdate(doc))
function sync(people: readonly Person[]): void {
  for (const from of people)
    for (const to of people)
      Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)), 'net')
}
const rowsOf = (map: RecordTables) => [
  ...map.claims(),
  ...map.inferences(),
  ...map.premises(),
  ...map.sources(),
  ...map.citations(),
  ...map.tags(),
  ...map.comments(),
]
/** What the rows of `then` say in `map`; of deleted ones not by whom and when. */
function saidBy(map: RecordTables, then: RecordTables) {
  const ids = new Set(rowsOf(then).map(({ id }) => id))
  const rows = rowsOf(map)
    .filter(({ id }) => ids.has(id))
    .map((row) => ({ ...row, deleted: row.deleted !== null, live: map.isLive(row.id) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const words = [...ids]
    .toSorted()
    .map((id) =>
      (['text', 'title', 'note', 'why', 'comment'] as const).map((field) =>
        map.languagesOf(field, id).map((lang) => [lang, map.words(field, id, lang)]),
      ),
    )
  const bearing = [...ids]
    .toSorted()
    .map((id) => [map.inferencesOn(id), map.inferencesFrom(id), map.isSound(id)])
  return { title: map.meta.title, lang: map.meta.lang, rows, words, bearing }
}

/** Three who have the same map, and what it was before one of them worked on it. */
function three(start = 'a > P; b + c > P; u -| (a > P); q? ?> Q; R => q; d -| Q') {
  const people = ['ann', 'bo', 'cy'].map(person)
  const [ann, bo, cy] = people
  if (!ann || !bo || !cy) throw new Error('There are three.')
  commit(ann.doc, writesFrom(start), new Edit('begin'))
  sync(people)
  return { people, ann, bo, cy, was: asItIs(ann) }
}

const seeds = only ? [only] : Array.from({ length: 12 }, (_, at) => at + 1)
it.for(seeds)(
  'after any commands of two people the map is as it was, no row is gone, and undo takes it back (seed %i)',
  (seed) => {
    const chance = seeded(seed)
    const { people, ann, bo, was } = three()
    for (let step = 0; step < 30; step++) {
      const one = chance.pick([ann, bo])
      const name = chance.pick(Object.keys(commands))
      const args = anyArgs(one.map, chance)
      const key = Object.keys(args).find((other): other is keyof typeof args => other === name)
      if (!key) continue
      one.tries(commands[key], args[key]())
      sync(people)
    }
    const changed = pictureOf(ann.map)
    const there = rowsOf(ann.map).map(({ id }) => id)
    expect(ann.tries(restoreTo, { was }).ok).toBe(true)
    expect(saidBy(ann.map, was)).toEqual(saidBy(was, was))
    const known = new Set(rowsOf(was).map(({ id }) => id))
    expect(rowsOf(ann.map).filter(({ id, deleted }) => !known.has(id) && !deleted)).toEqual([])
    expect(rowsOf(ann.map).map(({ id }) => id)).toEqual(expect.arrayContaining(there))
    sync(people)
    expect(pictureOf(bo.map)).toEqual(pictureOf(ann.map))
    // Again, there is nothing left to do.
    expect(ann.tries(restoreTo, { was })).toMatchObject({ ok: true, writes: [] })
    ann.undo.undo()
    expect(pictureOf(ann.map)).toEqual(changed)
  },
)

describe('with others who work on', () => {
  it('what they add and write meanwhile, unseen, is kept, and all agree', () => {
    const { people, ann, bo, cy, was } = three()
    const rebuts = { target: 'P', stance: 'rebuts', pos: null, lang: 'en' } as const
    ann.tries(setWords, { place: { field: 'text', row: 'a', lang: 'en' }, text: 'Changed since' })
    ann.tries(addRelated, { ...rebuts, text: 'Came since' })
    ann.tries(deleteRows, { ids: ['b'] })
    sync(people)
    // Nobody has heard of anybody's next step.
    ann.tries(restoreTo, { was })
    const more = bo.tries(addRelated, { ...rebuts, text: 'Meanwhile' })
    cy.tries(setWords, { place: { field: 'text', row: 'c', lang: 'en' }, text: 'c, as Cy says' })
    sync(people)
    sync(people)
    const pictures = people.map(({ map }) => pictureOf(map))
    expect(pictures[1]).toEqual(pictures[0])
    expect(pictures[2]).toEqual(pictures[0])
    const live = (text: string) =>
      [...ann.map.claims()].some(({ id }) => ann.map.isLive(id) && ann.words(id) === text)
    expect([live('Came since'), live('Meanwhile'), live('c, as Cy says')]).toEqual([false, true, true])
    expect([ann.words('a'), ann.map.isLive('b')]).toEqual([was.words('text', 'a', 'en'), true])
    // One step of undo: back before the restoring, and others’ work stays.
    ann.undo.undo()
    sync(people)
    expect([live('Came since'), live('Meanwhile'), ann.map.isLive('b')]).toEqual([true, true, false])
    expect(bo.words('a')).toBe('Changed since')
    expect(more.ok).toBe(true)
  })
})

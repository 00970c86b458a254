import { expect, test } from 'vitest'
import type { Performed } from '../command.ts'
import { addClaim } from './add-claim.ts'
import { addComment } from './add-comment.ts'
import { addRelated } from './add-related.ts'
import { addSource } from './add-source.ts'
import { cite } from './cite.ts'
import { deleteRows } from './delete.ts'
import { eraseAdditionsOf } from './erase-additions-of.ts'
import { setAsserter } from './set-asserter.ts'
import { setPerson } from './set-person.ts'
import { setWords } from './set-words.ts'
import { tag } from './tag.ts'
import { adaAtWork, play } from './test-stage.ts'
import { mapFrom } from '../notation.ts'
import type { PlainStore } from '../plain-store.ts'

let made = 0
const by = (me: string) => ({ ...adaAtWork(), me, newId: () => `${me}${(made += 1)}` })
const everything = (store: PlainStore): string => {
  const map = store.tables
  const rows = [
    ...[map.claims(), map.inferences(), map.premises(), map.sources(), map.citations()].flatMap((all) => [
      ...all,
    ]),
    ...map.tags(),
    ...map.comments(),
    ...map.people(),
  ]
  const words = rows.map(({ id }) =>
    (['text', 'title', 'note', 'why', 'comment'] as const).map((field) =>
      map.languagesOf(field, id).map((lang) => map.words(field, id, lang)),
    ),
  )
  return JSON.stringify([rows, words])
}

const make = (one: Performed): string => (one.ok ? (one.made[0] ?? '') : '')

function stage() {
  const store = mapFrom('P')
  const ben = by('ben')
  const ada = by('ada')
  play(store, setPerson, { person: 'ben', name: 'Benjamin SECRET', colour: 2 }, ben)
  const claim = make(
    play(store, addClaim, { kind: 'claim', pos: [0, 0], text: 'SECRET one', lang: 'en' }, ben),
  )
  play(store, setWords, { place: { field: 'text', row: claim, lang: 'zh' }, text: 'SECRET 二' }, ben)
  play(store, setAsserter, { claim, asserter: 'SECRET Wang', lang: 'en' }, ben)
  play(store, tag, { claim, name: 'SECRET tag' }, ben)
  play(store, addComment, { on: 'P', text: 'SECRET comment', lang: 'en' }, ben)
  const source = make(
    play(
      store,
      addSource,
      { kind: 'article', lang: 'en', title: { '': 'SECRET title', zh: 'SECRET 题' } },
      ben,
    ),
  )
  play(store, cite, { claim, source, locator: { '': 'SECRET p. 3' }, quote: 'SECRET quote' }, ben)
  const gone = make(
    play(store, addClaim, { kind: 'claim', pos: [0, 0], text: 'SECRET gone', lang: 'en' }, ben),
  )
  play(store, deleteRows, { ids: [gone] }, ben)
  const used = make(
    play(store, addClaim, { kind: 'claim', pos: [0, 0], text: 'Kept by Ben', lang: 'en' }, ben),
  )
  play(store, addRelated, { target: used, stance: 'rebuts', pos: null, text: 'Ada’s', lang: 'en' }, ada)
  return { store, ada, used, claim }
}

test('what somebody added is deleted, and its words stand nowhere in the map, their earlier deletions’ neither', () => {
  const { store, ada, used, claim } = stage()
  expect(everything(store)).toContain('SECRET')
  play(store, eraseAdditionsOf, { person: 'ben', leave: [used] }, ada)
  expect(everything(store)).not.toContain('SECRET')
  expect(store.tables.isLive(claim)).toBe(false)
  expect(store.tables.faults()).toEqual([])
})
test('what others built on stays as it was, and so does what is theirs', () => {
  const { store, ada, used } = stage()
  play(store, eraseAdditionsOf, { person: 'ben', leave: [used] }, ada)
  expect(store.tables.words('text', used, 'en')).toBe('Kept by Ben')
  expect(store.tables.isLive(used)).toBe(true)
  expect(everything(store)).toContain('Ada’s')
  const before = everything(store)
  play(store, eraseAdditionsOf, { person: 'nobody', leave: [] }, ada)
  expect(everything(store)).toBe(before)
})

import {
  addClaim,
  addComment,
  addRelated,
  type Command,
  type Context,
  connect,
  deleteRows,
  inferenceId,
  mapFrom,
  move,
  setStance,
  setTitle,
  setWords,
} from '@parley/model'
import type { PhaseRights } from '@parley/workshop'
import { describe, expect, test } from 'vitest'
import { lockedClaims, notOffered } from './phase-rights.ts'

const none: PhaseRights = {
  write: true,
  add: false,
  editOwn: false,
  editAny: false,
  move: false,
  link: false,
  delete: false,
  comment: false,
}
let made = 0
const context: Context = { me: 'me', now: 5, newId: () => `new-${++made}`, random: () => 0.5 }
/** `own` is a claim that I added; all else is somebody's. */
function room() {
  const map = mapFrom('a > P; b > a; c > Q')
  const added = addClaim.perform(
    map.tables,
    { lang: 'en', pos: null, text: 'Mine' },
    { ...context, newId: () => 'own' },
  )
  if (!added.ok) throw new Error(added.refusal.why)
  map.apply(added.writes)
  return map.tables
}
function asked<Args>(
  command: Command<Args>,
  args: Args,
  rights: Partial<PhaseRights>,
  locks: readonly string[] = [],
) {
  const map = room()
  const performed = command.perform(map, args, context)
  if (!performed.ok) throw new Error(performed.refusal.why)
  expect(performed.writes).not.toEqual([])
  const offered = { rights: { ...none, ...rights }, me: 'me', locked: lockedClaims(map, locks) }
  return notOffered(map, performed.writes, offered)
}
const words = (row: string) => ({ place: { field: 'text', row, lang: 'en' } as const, text: 'Other words' })
const step = inferenceId('a > P')

const reason = (target: string) =>
  ({ target, stance: 'supports', lang: 'en', pos: null, text: 'New' }) as const
const places = (id: string) => ({ places: { [id]: [10, 20] as const } })

describe('what a phase offers', () => {
  test('adding takes its arrow along, and a link between claims that are there is a right of its own', () => {
    expect([
      asked(addRelated, reason('a'), { add: true }),
      asked(addRelated, reason('a'), { link: true }),
    ]).toEqual([null, 'add'])
    const link = { claim: 'c', target: 'a', stance: 'supports' } as const
    expect([asked(connect, link, { link: true }), asked(connect, link, { add: true })]).toEqual([
      null,
      'link',
    ])
    const stance = { inference: step, stance: 'rebuts' } as const
    expect([asked(setStance, stance, { link: true }), asked(setStance, stance, { add: true })]).toEqual([
      null,
      'link',
    ])
  })

  test('own words are changed with one right, others’ with another', () => {
    expect([asked(setWords, words('own'), { editOwn: true }), asked(setWords, words('own'), {})]).toEqual([
      null,
      'editOwn',
    ])
    expect([
      asked(setWords, words('a'), { editAny: true }),
      asked(setWords, words('a'), { editOwn: true }),
    ]).toEqual([null, 'editAny'])
    expect(asked(setTitle, { title: 'Other', lang: 'en' }, { editOwn: true })).toBe('editAny')
  })

  test('what is one’s own may be moved and deleted by who may change it; what is not needs the right', () => {
    expect([
      asked(move, places('own'), { editOwn: true }),
      asked(move, places('a'), { editOwn: true }),
      asked(move, places('a'), { move: true }),
      asked(deleteRows, { ids: ['own'] }, { editOwn: true }),
      asked(deleteRows, { ids: ['own', 'a'] }, { editOwn: true }),
      asked(deleteRows, { ids: ['own', 'a'] }, { delete: true }),
    ]).toEqual([null, 'move', null, null, 'delete', null])
  })

  test('a first word in another language is no change of the map', () => {
    expect(asked(addClaim, { lang: 'zh', pos: null, text: '新' }, { add: true })).toBeNull()
  })

  test('comments are a right of their own', () => {
    const comment = { on: 'a', text: 'Why?', lang: 'en' }
    expect([
      asked(addComment, comment, { comment: true }),
      asked(addComment, comment, { add: true }),
    ]).toEqual([null, 'comment'])
  })
})

describe('a locked branch', () => {
  const all: PhaseRights = {
    ...none,
    add: true,
    editAny: true,
    move: true,
    link: true,
    delete: true,
    comment: true,
  }

  test('takes nothing: no words, no place, no new arrow on it, however far down', () => {
    expect([
      asked(setWords, words('P'), all, ['P']),
      asked(setWords, words('b'), all, ['P']),
      asked(addRelated, reason('b'), all, ['P']),
      asked(addRelated, reason(step), all, ['P']),
      asked(connect, { claim: 'c', target: 'a', stance: 'supports' }, all, ['P']),
      asked(setStance, { inference: step, stance: 'rebuts' }, all, ['P']),
      asked(deleteRows, { ids: ['b'] }, all, ['P']),
    ]).toEqual(Array.from({ length: 7 }, () => 'locked'))
  })

  test('may be talked about, and leaves the rest of the map alone', () => {
    expect([
      asked(addComment, { on: 'a', text: 'Why?', lang: 'en' }, all, ['P']),
      asked(setWords, words('c'), all, ['P']),
      asked(addRelated, reason('Q'), all, ['P']),
      asked(setWords, words('P'), all, ['a']),
    ]).toEqual([null, null, null, null])
  })
})

import { describe, expect, test } from 'vitest'
import { builtOn } from '../built-on.ts'
import { fileOf } from '../map-file.ts'
import { inferenceId, mapFrom } from '../notation.ts'
import { mapOfWrites } from '../plain-store.ts'
import { validate } from '../read-file.ts'
import { recentlyDeleted } from '../recently-deleted.ts'
import { threadsOn } from '../threads.ts'
import { addComment } from './add-comment.ts'
import { deleteAddition } from './delete-addition.ts'
import { deleteComment } from './delete-comment.ts'
import { mergeClaims } from './merge-claims.ts'
import { reply } from './reply.ts'
import { reopenThread, resolveThread } from './resolve-thread.ts'
import { restore } from './restore.ts'
import { setWords } from './set-words.ts'
import { adaAtWork, done, play, refusal } from './test-stage.ts'

const step = inferenceId('a > P')
/** `n1` and an answer `m1` to it on `a`. */
function discussed() {
  const store = done('a > P; b', addComment, { on: 'a', text: ' Which year?\r\n', lang: 'en' })
  const ben = { ...adaAtWork(2000), me: 'ben', newId: () => 'm1' }
  play(store, reply, { comment: 'n1', text: '2025.', lang: 'en' }, ben)
  return store
}
const answer = { ...adaAtWork(3000), newId: () => 'm2' }

test('[C30] a thread begins on a claim or a step, and answers join it', () => {
  const store = discussed()
  expect(threadsOn(store.tables, 'a')).toEqual([{ id: 'n1', comments: ['n1', 'm1'], resolved: null }])
  expect(store.tables.words('comment', 'n1', 'en')).toBe('Which year?')
  expect(store.tables.comment('m1')).toMatchObject({ on: 'a', thread: 'n1', by: 'ben', at: 2000 })
  play(store, reply, { comment: 'm1', text: 'Thanks.', lang: 'en' }, answer)
  expect(store.tables.comment('m2')?.thread).toBe('n1')
  play(store, addComment, { on: step, text: '跳跃', lang: 'zh' }, { ...answer, newId: () => 's' })
  expect(store.tables.commentsOn(step)).toEqual(['s'])
  expect(store.tables.meta.languages).toEqual(['en'])
})

test('[C30] a thread is settled by any of its comments, once, and opened again', () => {
  const store = discussed()
  play(store, resolveThread, { comment: 'm1' }, { ...adaAtWork(5), me: 'ben' })
  play(store, resolveThread, { comment: 'n1' }, adaAtWork(9))
  expect(threadsOn(store.tables, 'a')[0]?.resolved).toEqual({ by: 'ben', at: 5 })
  play(store, reopenThread, { comment: 'm1' })
  expect(threadsOn(store.tables, 'a')[0]?.resolved).toBe(null)
  expect(store.cells('comments', 'n1')).not.toHaveProperty('resolved')
})

test('[C30] a comment is deleted and restored; a thread stands while one of its comments does', () => {
  const store = discussed()
  play(store, deleteComment, { comment: 'n1' }, adaAtWork(7))
  expect(threadsOn(store.tables, 'a')).toEqual([{ id: 'n1', comments: ['m1'], resolved: null }])
  expect(recentlyDeleted(store.tables)[0]?.rows).toEqual([{ table: 'comments', id: 'n1' }])
  play(store, reply, { comment: 'm1', text: 'Still here.', lang: 'en' }, answer)
  expect(store.tables.comment('m2')?.thread).toBe('n1')
  play(store, deleteComment, { comment: 'm1', thread: true })
  expect(threadsOn(store.tables, 'a')).toEqual([])
  play(store, restore, { ids: ['n1', 'm1'] })
  expect(threadsOn(store.tables, 'a')[0]?.comments).toEqual(['n1', 'm1'])
})

test('[C30] the words of a comment are edited, not those of one that is gone', () => {
  const store = discussed()
  const place = { field: 'comment', row: 'm1', lang: 'en' } as const
  play(store, setWords, { place, text: '2024.' })
  expect(store.tables.words('comment', 'm1', 'en')).toBe('2024.')
  play(store, deleteComment, { comment: 'm1' })
  expect(setWords.may(store.tables, { place, text: 'x' })).toEqual({ why: 'deleted', id: 'm1' })
  expect(setWords.may(store.tables, { place: { ...place, row: 'a' }, text: 'x' })?.why).toBe('missing')
})

test('[C30] comments on a claim that is merged are on the one that is left', () => {
  const store = discussed()
  play(store, mergeClaims, { from: 'a', into: 'b' })
  expect(store.tables.commentsOn('b')).toEqual(['n1', 'm1'])
  play(store, addComment, { on: 'a', text: 'Late.', lang: 'en' }, answer)
  expect(store.tables.comment('m2')?.on).toBe('b')
})

const may = (args: object) => refusal('a', addComment, { on: 'a', text: 'x', lang: 'en', ...args })?.why

test('[C30] refuses what says nothing or too much, and what is on nothing', () => {
  expect(may({ text: ' \u0007\n' })).toBe('empty-comment')
  expect(may({ text: 'x'.repeat(20_001) })).toBe('too-long')
  expect(may({ lang: '' })).toBe('bad-language')
  expect(may({ on: 'b' })).toBe('missing')
  expect(refusal('~a', addComment, { on: 'a', text: 'x', lang: 'en' })?.why).toBe('deleted')
  expect(refusal('a', reply, { comment: 'a', text: 'x', lang: 'en' })?.why).toBe('missing')
  for (const command of [resolveThread, reopenThread])
    expect(refusal('a', command, { comment: 'n' })?.why).toBe('missing')
  expect(refusal('a', deleteComment, { comment: 'n' })?.why).toBe('missing')
  const store = mapFrom('a')
  store.apply([{ write: 'put', table: 'comments', id: 'k', cells: { on: 'a', thread: 'gone' } }])
  expect(threadsOn(store.tables, 'a')).toEqual([{ id: 'gone', comments: ['k'], resolved: null }])
  expect(resolveThread.may(store.tables, { comment: 'k' })).toEqual({ why: 'missing', id: 'gone' })
})

test('[C24] [C26] an addition that others comment on is built on, and is deleted with its comments', () => {
  const store = discussed()
  expect(builtOn(store.tables, ['a'], 'ada')).toEqual(['ben'])
  expect(builtOn(store.tables, ['n1'], 'ada')).toEqual(['ben'])
  expect(builtOn(store.tables, ['a', 'n1'], 'ben')).toEqual(['ada'])
  expect(builtOn(store.tables, ['n1'], 'ben')).toEqual([])
  play(store, deleteAddition, { rows: [{ table: 'comments', id: 'n1' }] })
  expect(store.tables.commentsOn('a')).toEqual(['m1'])
})

describe('[R17] remarks in files', () => {
  test('[R17] comments and tags open as they were saved', () => {
    const store = discussed()
    store.apply([{ write: 'put', table: 'tags', id: 't', cells: { claim: 'a', name: 'Cost', mood: 'x' } }])
    const read = validate(JSON.parse(JSON.stringify(fileOf(store.tables, { raw: store }))))
    const opened = mapOfWrites(read.ok ? read.writes : [])
    expect(read).toMatchObject({ ok: true, faultCount: 0 })
    expect(threadsOn(opened.tables, 'a')).toEqual(threadsOn(store.tables, 'a'))
    expect(opened.tables.words('comment', 'm1', 'en')).toBe('2025.')
    expect(opened.cells('tags', 't')).toEqual({ claim: 'a', name: 'Cost', mood: 'x' })
  })

  test('[R17] without deleted rows nobody reads a deleted comment, and the answers to it stay in their thread', () => {
    const store = discussed()
    play(store, deleteComment, { comment: 'n1' })
    const file = fileOf(store.tables, { deleted: false })
    expect(JSON.stringify(file)).not.toContain('Which year')
    const read = validate(file)
    const opened = mapOfWrites(read.ok ? read.writes : [])
    expect(threadsOn(opened.tables, 'a')).toEqual([{ id: 'n1', comments: ['m1'], resolved: null }])
  })

  test('[R18] a comment whose thread is not in the file begins one', () => {
    const map = {
      meta: {},
      claims: [{ id: 'a', kind: 'claim', lang: 'en' }],
      comments: [
        { id: 'k', on: 'a', thread: 'gone' },
        { id: 'l', on: 'nowhere' },
      ],
    }
    const read = validate({ format: 'parley-map', version: 1, map })
    const faults = read.ok ? read.faults.map(({ id, problem, cell }) => [id, problem, cell]) : []
    expect(faults).toEqual([
      ['l', 'dangling', undefined],
      ['k', 'dangling', 'thread'],
    ])
    expect(threadsOn(mapOfWrites(read.ok ? read.writes : []).tables, 'a')[0]?.id).toBe('k')
  })
})

import {
  addClaim,
  addCoPremise,
  addRelated,
  addSource,
  cite,
  deleteRows,
  editCitation,
  editSource,
  mergeClaims,
  move,
  removePremise,
  restore,
  retarget,
  setAsserter,
  setImplicit,
  setKind,
  setScheme,
  setStance,
  setWords,
  splitClaim,
  tag,
  unmerge,
  untag,
} from '@parley/model'
import { expect, onTestFinished, test, vi } from 'vitest'
import * as Y from 'yjs'
import type { HistoryEntry } from './history-entry.ts'
import type { LogRow } from './log-row.ts'
import { MapHistory } from './map-history.ts'
import { TestLog, type TestPerson } from './test-log.ts'
import { burstPauseMs } from './word-bursts.ts'

const historyOf = (rows: readonly LogRow[]) => {
  const history = new MapHistory()
  history.add(rows)
  return history
}
const deeds = (entries: readonly HistoryEntry[]) =>
  entries.map(({ person, what }) => ({ person, ...what })).toReversed()
const text = (row: string, lang = 'en') => ({ field: 'text', row, lang }) as const
const claimBy = (person: TestPerson, words: string) => {
  const [id = ''] = person.does(addClaim, { kind: 'claim', pos: [0, 0], text: words, lang: 'en' })
  return id
}

/** A log with Ada, Ben and one claim of Ada's. */
function stage() {
  const log = new TestLog()
  const [ada, ben] = [log.person('Ada'), log.person('Ben')]
  return { log, ada, ben, claim: claimBy(ada, 'Trade helps') }
}

test('tells who made a claim and who changed what in it, newest first, with the server’s time', () => {
  const { log, ada, ben, claim } = stage()
  log.now = 60_000
  ben.does(setKind, { claim, kind: 'proposal' })
  log.now = 120_000
  ada.does(setImplicit, { claims: [claim], implicit: true })
  ben.does(setAsserter, { claim, asserter: 'Wang', lang: 'en' })
  ada.does(setWords, { place: text(claim, 'zh'), text: '贸易有益' })
  ben.does(tag, { claim, name: 'economy' })
  ada.does(untag, { claim, name: 'economy' })
  ben.does(deleteRows, { ids: [claim] })
  ada.does(restore, { ids: [claim] })
  const entries = historyOf(log.rows).of(claim)
  expect(deeds(entries)).toEqual([
    { person: 'Ada', type: 'made', kind: 'claim', serving: null, splitFrom: null },
    { person: 'Ada', type: 'words', field: 'text', lang: 'en', from: '', to: 'Trade helps' },
    { person: 'Ben', type: 'kind', from: 'claim', to: 'proposal' },
    { person: 'Ada', type: 'implicit', to: true },
    { person: 'Ben', type: 'asserter', lang: expect.any(String), from: '', to: 'Wang' },
    { person: 'Ada', type: 'words', field: 'text', lang: 'zh', from: '', to: '贸易有益' },
    { person: 'Ben', type: 'tagged', name: 'economy' },
    { person: 'Ada', type: 'untagged', name: 'economy' },
    { person: 'Ben', type: 'deleted' },
    { person: 'Ada', type: 'restored' },
  ])
  expect(entries.find(({ what }) => what.type === 'kind')?.at).toBe(60_000)
  expect(entries[0]?.at).toBe(120_000)
})

test('leaves moves out, and whatever happened to other claims', () => {
  const { log, ada, ben, claim } = stage()
  const before = historyOf(log.rows).of(claim)
  ada.does(move, { places: { [claim]: [50, 50] } })
  const other = claimBy(ben, 'Other')
  ben.does(setKind, { claim: other, kind: 'question' })
  expect(historyOf(log.rows).of(claim)).toEqual(before)
  expect(historyOf(log.rows).of('nobody')).toEqual([])
})

test('what one person types without a long pause is one entry, also while others type elsewhere', () => {
  const { log, ada, ben, claim } = stage()
  const other = claimBy(ben, 'X')
  for (const letter of ' all') {
    log.now += 1000
    ada.types(text(claim), ada.map.words('text', claim, 'en').length, letter)
    ben.types(text(other), 0, '-')
  }
  const [entry, ...rest] = historyOf(log.rows).of(claim)
  // The same burst as the words that the claim was made with.
  expect(entry).toMatchObject({ since: 0, at: 4000, what: { from: '', to: 'Trade helps all' } })
  expect(rest.map(({ what }) => what.type)).toEqual(['made'])

  log.now += burstPauseMs + 1
  ada.types(text(claim), 0, 'No: ')
  expect(historyOf(log.rows).of(claim)[0]?.what).toMatchObject({
    from: 'Trade helps all',
    to: 'No: Trade helps all',
  })
})

test('another person in the same text begins another entry, with what stood there then', () => {
  const { log, ada, ben, claim } = stage()
  ben.types(text(claim), 5, ' never')
  ben.erases(text(claim), 0, 5)
  ada.types(text(claim), 0, 'Tariffs')
  const words = deeds(historyOf(log.rows).of(claim)).flatMap((one) =>
    one.type === 'words' ? [[one.person, one.from, one.to]] : [],
  )
  expect(words).toEqual([
    ['Ada', '', 'Trade helps'],
    ['Ben', 'Trade helps', ' never helps'],
    ['Ada', ' never helps', 'Tariffs never helps'],
  ])
})

test('what was typed and taken back is no entry', () => {
  const { log, ben, claim } = stage()
  ben.types(text(claim), 0, 'oops')
  ben.erases(text(claim), 0, 4)
  expect(deeds(historyOf(log.rows).of(claim)).map(({ type }) => type)).toEqual(['made', 'words'])
})

test('a reason made in one go is one entry with its relation; what becomes of the step is told of both', () => {
  const { log, ada, ben, claim } = stage()
  const [reason = '', step = ''] = ben.does(addRelated, {
    target: claim,
    stance: 'supports',
    pos: null,
    text: 'It did before',
    lang: 'en',
  })
  const why = { field: 'why', row: step, lang: 'en' } as const
  ada.does(setStance, { inference: step, stance: 'rebuts' })
  ada.does(setScheme, { inference: step, scheme: 'analogy' })
  ben.types(why, 0, 'As in 1990')
  const third = claimBy(ada, 'Third')
  ada.does(retarget, { inference: step, target: third })
  const [co = ''] = ben.does(addCoPremise, { inference: step, text: 'And again', lang: 'en', pos: null })
  ben.does(removePremise, { inference: step, claim: co })
  ben.does(deleteRows, { ids: [step] })
  const serving = { inference: step, stance: 'supports', target: claim }
  const after = { inference: step, stance: 'rebuts', target: third }
  const history = historyOf(log.rows)
  expect(deeds(history.of(reason))).toEqual([
    { person: 'Ben', type: 'made', kind: 'claim', serving, splitFrom: null },
    { person: 'Ben', type: 'words', field: 'text', lang: 'en', from: '', to: 'It did before' },
    { person: 'Ada', type: 'stance', from: 'supports', to: 'rebuts' },
    { person: 'Ada', type: 'scheme', from: null, to: 'analogy' },
    { person: 'Ben', type: 'words', field: 'why', lang: 'en', from: '', to: 'As in 1990' },
    { person: 'Ada', type: 'retargeted', from: claim, to: third },
    { person: 'Ben', type: 'unlinked', serving: after },
  ])
  expect(deeds(history.of(step))).toEqual([
    { person: 'Ben', type: 'linked-up', stance: 'supports', target: claim },
    { person: 'Ada', type: 'stance', from: 'supports', to: 'rebuts' },
    { person: 'Ada', type: 'scheme', from: null, to: 'analogy' },
    { person: 'Ben', type: 'words', field: 'why', lang: 'en', from: '', to: 'As in 1990' },
    { person: 'Ada', type: 'retargeted', from: claim, to: third },
    { person: 'Ben', type: 'premise-in', claim: co },
    { person: 'Ben', type: 'premise-out', claim: co },
    { person: 'Ben', type: 'deleted' },
  ])
  expect(deeds(history.of(co)).map(({ type }) => type)).toEqual(['made', 'words', 'unlinked'])
  expect(deeds(history.of(co))[0]).toMatchObject({ serving: after })
})

test('sources: cited, edited, and edited in themselves', () => {
  const { log, ada, ben, claim } = stage()
  const [source = ''] = ada.does(addSource, { kind: 'article', lang: 'en', title: { '': 'Report' } })
  const [citation = ''] = ben.does(cite, { claim, source, locator: { '': 'p. 3' } })
  ada.does(editCitation, { citation, fields: { locator: { '': 'p. 4' }, quote: 'It helps.' } })
  ben.does(editSource, { source, fields: { date: '2023' } })
  const [better = ''] = ada.does(addSource, { kind: 'book', lang: 'en', title: { '': 'Book' } })
  ben.does(editCitation, { citation, fields: { source: better } })
  expect(deeds(historyOf(log.rows).of(claim)).slice(2)).toEqual([
    { person: 'Ben', type: 'cited', source },
    { person: 'Ada', type: 'citation', source, cell: 'locator', lang: '', from: 'p. 3', to: 'p. 4' },
    { person: 'Ada', type: 'citation', source, cell: 'quote', lang: '', from: '', to: 'It helps.' },
    { person: 'Ben', type: 'source', source, cell: 'date', lang: '', from: '', to: '2023' },
    { person: 'Ben', type: 'uncited', source },
    { person: 'Ben', type: 'cited', source: better },
  ])
})

test('merging and splitting are told of both claims', () => {
  const { log, ada, ben, claim } = stage()
  const other = claimBy(ben, 'Trade helps everyone')
  ada.does(mergeClaims, { from: other, into: claim })
  ben.does(unmerge, { claim: other })
  const [second = ''] = ada.does(splitClaim, { claim: other, at: 11, lang: 'en' })
  ben.types(text(second), 8, '!')
  const history = historyOf(log.rows)
  expect(deeds(history.of(claim)).flatMap((one) => ('claim' in one ? [one] : []))).toEqual([
    { person: 'Ada', type: 'absorbed', claim: other },
    { person: 'Ben', type: 'released', claim: other },
  ])
  expect(deeds(history.of(other))).toEqual([
    { person: 'Ben', type: 'made', kind: 'claim', serving: null, splitFrom: null },
    { person: 'Ben', type: 'words', field: 'text', lang: 'en', from: '', to: 'Trade helps everyone' },
    { person: 'Ada', type: 'merged', into: claim },
    { person: 'Ben', type: 'unmerged', into: claim },
    { person: 'Ada', type: 'split', second },
  ])
  expect(deeds(history.of(second))).toEqual([
    { person: 'Ada', type: 'made', kind: 'claim', serving: null, splitFrom: other },
    { person: 'Ben', type: 'words', field: 'text', lang: 'en', from: 'everyone', to: 'everyone!' },
  ])
})

test('what the map was made with is nobody’s deed of that day', () => {
  const log = new TestLog()
  const claim = claimBy(log.person('', 'host'), 'Was there')
  // Somebody nameless is somebody all the same, also a moment later.
  log.now = 10
  log.person('', 'host').types(text(claim), 0, '* ')
  log.now = 9000
  log.person('Ben').types(text(claim), 0, 'I say: ')
  log.now = 9_000_000
  log.person('').types(text(claim), 0, '- ')
  expect(
    historyOf(log.rows)
      .of(claim)
      .map(({ withMap, what }) => [withMap, what.type]),
  ).toEqual([
    [false, 'words'],
    [false, 'words'],
    [false, 'words'],
    [true, 'made'],
  ])
})

test('rows that come later are added; in wrong order, or twice, they are refused', () => {
  const { log, ben, claim } = stage()
  const history = historyOf(log.rows)
  const known = history.last
  ben.types(text(claim), 0, 'Hm. ')
  history.add(log.rows.slice(known))
  expect(history.of(claim)).toEqual(historyOf(log.rows).of(claim))
  expect(() => history.add(log.rows.slice(0, 1))).toThrow('in their order')
})

test('a damaged row is passed over, and noise in the tables is no entry', () => {
  const { log, ada, ben, claim } = stage()
  const noise: LogRow = { seq: 0, at: 0, person: 'Eve', link: 'edit', update: Uint8Array.of(1, 99, 3) }
  ada.doc.transact(() => {
    ada.doc.table('claims').set('bad id', 7)
    ada.doc.table('claims').set('list', new Y.Array())
    ada.doc.getMap('unknown').set('x', 1)
    ada.doc.row('claims', claim)?.set('kind', { odd: true })
  })
  ben.types(text(claim), 0, 'Still ')
  const rows = [log.rows[0], noise, ...log.rows.slice(1)].flatMap((row, i) =>
    row ? [{ ...row, seq: i + 1 }] : [],
  )
  expect(deeds(historyOf(rows).of(claim)).map(({ type }) => type)).toEqual(['made', 'words', 'words'])
})

test('letters are read once for each burst, however many rows it has', async () => {
  const { log, ada, ben, claim } = stage()
  for (let n = 0; n < 300; n++) ada.types(text(claim), 0, 'x')
  ben.types(text(claim), 0, 'y')
  // Anew: this process may have loaded the modules for another file, as they are.
  vi.resetModules()
  vi.doMock(import('../structs.ts'), { spy: true })
  onTestFinished(() => {
    vi.doUnmock('../structs.ts')
    vi.resetModules()
  })
  const { lettersBefore } = await import('../structs.ts')
  const { MapHistory: WatchedHistory } = await import('./map-history.ts')
  const history = new WatchedHistory()
  history.add(log.rows)
  expect(vi.mocked(lettersBefore)).toHaveBeenCalledTimes(2)
  expect(history.of(claim)[1]?.what).toMatchObject({ to: `${'x'.repeat(300)}Trade helps` })
})

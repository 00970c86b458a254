import { seeded } from '@parley/testkit'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileOf } from './map-file.ts'
import { mapFrom } from './notation.ts'
import { mapOfWrites } from './plain-store.ts'
import { notationOf } from './print-notation.ts'
import { readFile, validate } from './read-file.ts'

const full =
  'P "Buses should be free."; a + b > P; c -| P; u -| (c -| P); q? ?> P; ~d; d > a; e = a; n#; u "Not so."'
const file = (map: Record<string, unknown>) => ({
  format: 'parley-map',
  version: 1,
  map: { meta: {}, ...map },
})
const read = (value: unknown) => {
  const answer = validate(value)
  if (!answer.ok) throw new Error(answer.why)
  const { tables } = mapOfWrites(answer.writes)
  const faults = answer.faults.map(({ table, id, cell, problem }) =>
    [table, id, cell, problem].join(' ').replace('  ', ' '),
  )
  return { notation: notationOf(tables), tables, faults }
}

describe('[R17] maps as files', () => {
  test('[R17] a saved map opens as the same map', () => {
    const store = mapFrom(full)
    const saved = fileOf(store.tables)
    const answer = readFile(JSON.stringify(saved))
    const opened = mapOfWrites(answer.ok ? answer.writes : [])
    expect(answer).toMatchObject({ ok: true, faultCount: 0 })
    expect(fileOf(opened.tables)).toEqual(saved)
    expect(notationOf(opened.tables)).toBe(notationOf(store.tables))
    expect(opened.tables.words('text', 'P', 'en')).toBe('Buses should be free.')
  })

  test('[R17] cells and tables that the model does not know are carried', () => {
    const store = mapFrom('a')
    store.apply([
      { write: 'set', table: 'claims', id: 'a', cell: 'mood', value: { of: ['calm', 3] } },
      { write: 'set', table: 'meta', id: '', cell: 'palette', value: 'warm' },
      { write: 'put', table: 'tags', id: 't', cells: { claim: 'a', name: 'cost' } },
    ])
    const answer = validate(JSON.parse(JSON.stringify(fileOf(store.tables, { raw: store }))))
    const opened = mapOfWrites(answer.ok ? answer.writes : [])
    expect(opened.cells('claims', 'a')?.['mood']).toEqual({ of: ['calm', 3] })
    expect(opened.metaCells()['palette']).toBe('warm')
    expect(opened.cells('tags', 't')).toEqual({ claim: 'a', name: 'cost' })
  })

  test('[R17] without deleted rows a step still shows its gap, and nobody reads the deleted words', () => {
    const { tables } = mapFrom('a + b > P; ~b; b "Gone."; ~d; d "Gone too."; ~ x > P')
    const answer = read(fileOf(tables, { deleted: false }))
    expect(answer.notation).toBe('a + b > P; ~b; x')
    expect(answer.faults).toEqual([])
    expect(JSON.stringify(fileOf(tables, { deleted: false }))).not.toContain('Gone')
  })

  test('[R17] opened with new ids, it is the same map beside the first', () => {
    const chance = seeded(1)
    const saved = fileOf(mapFrom(full).tables)
    const answer = validate(saved, { newId: () => chance.id() })
    const { tables } = mapOfWrites(answer.ok ? answer.writes : [])
    const back = new Map<string, string>()
    const olds = [...(saved.map.claims ?? []), ...(saved.map.inferences ?? [])]
    const news = [...tables.claims(), ...tables.inferences()]
    for (const [at, { id }] of news.entries()) back.set(id, olds[at]?.id ?? '')
    const restored = JSON.stringify(fileOf(tables)).replaceAll(/[a-z]{12}/g, (id) => back.get(id) ?? id)
    expect(JSON.parse(restored)).toEqual(saved)
  })
})

describe('[R18] files from anywhere', () => {
  test.each([
    ['', 'not-json'],
    ['{"format": "parley-map"', 'not-json'],
    ['[]', 'not-a-map'],
    ['{"format": "parley-map", "version": 1}', 'not-a-map'],
    ['{"format": "argdown", "version": 1, "map": {}}', 'not-a-map'],
    ['{"format": "parley-map", "version": 2, "map": {}}', 'newer-version'],
    ['{"format": "parley-map", "version": 1, "map": {"meta": {"schema": 9}}}', 'newer-version'],
  ])('[R18] %s is refused', (text, why) => {
    expect(readFile(text)).toEqual({ ok: false, why })
  })

  test('[R18] a file with more rows than any map is refused', () => {
    const people = Array.from({ length: 500_001 }, () => 0)
    expect(validate(file({ people }))).toEqual({ ok: false, why: 'too-large' })
  })

  test('[R18] a byte order mark is no fault', () => {
    expect(readFile(`\uFEFF${JSON.stringify(file({}))}`).ok).toBe(true)
  })

  test.each([
    [{ claims: 'all' }, '', ['claims  not-a-row']],
    [{ claims: [null, { id: 'a' }] }, 'a', ['claims  not-a-row']],
    [
      { claims: [{ id: '__proto__' }, { id: 7 }, { id: 'a' }] },
      'a',
      ['claims __proto__ bad-id', 'claims  bad-id'],
    ],
    [{ claims: [{ id: 'a' }, { id: 'a' }] }, 'a', ['claims a duplicate']],
    [{ claims: [{ id: 'a' }], sources: [{ id: 'a' }] }, 'a', ['sources a duplicate']],
    [{ claims: [{ id: 'a', mergedInto: 'b' }] }, 'a', ['claims a mergedInto dangling']],
    [
      {
        claims: [
          { id: 'a', mergedInto: 'b' },
          { id: 'b', mergedInto: 'a' },
        ],
      },
      'a; b = a',
      ['claims a mergedInto cyclic'],
    ],
    [{ inferences: [{ id: 'i', target: 'P', stance: 'supports' }] }, '', ['inferences i dangling']],
    [
      {
        inferences: [
          { id: 'i', target: 'j', stance: 'rebuts' },
          { id: 'j', target: 'i', stance: 'rebuts' },
          { id: 'k', target: 'i', stance: 'rebuts' },
        ],
      },
      '',
      ['inferences i cyclic', 'inferences j cyclic', 'inferences k dangling'],
    ],
    [
      {
        claims: [{ id: 'a' }, { id: 'P' }],
        inferences: [{ id: 'i', target: 'P', stance: 'rebuts' }],
        premises: [{ id: 'i:a' }, { id: 'i:b' }, { id: 'j:a' }, { id: 'a' }],
      },
      'a -| P.',
      ['premises a bad-id', 'premises i:b dangling', 'premises j:a dangling'],
    ],
    [{ citations: [{ id: 'c', claim: 'a', source: 's' }] }, '', ['citations c dangling']],
    [{ words: [{ field: 'text', row: 'a', lang: 'en', text: 'x' }] }, '', ['words text/a/en dangling']],
    [
      { words: [{ field: 'poem', row: 'a', lang: 'en', text: 'x' }, 3] },
      '',
      ['words a not-a-row', 'words  not-a-row'],
    ],
    [
      { comments: [{ id: 'k', on: 'a' }], tags: [{ id: 't', claim: 'a', name: 'x' }] },
      '',
      ['tags t dangling', 'comments k dangling'],
    ],
  ])('[R18] %j is read as "%s"', (map, notation, faults) => {
    const answer = read(file(map))
    expect(answer.notation).toBe(notation)
    expect(answer.faults).toEqual(faults)
  })

  test('[R18] addresses that are not of the web are dropped and listed', () => {
    const answer = read(file({ sources: [{ id: 's', url: 'javascript:alert(1)', date: '2025' }] }))
    expect(answer.tables.source('s')).toMatchObject({ url: '', date: '2025' })
    expect(answer.faults).toEqual(['sources s url bad-cell'])
  })

  test('[R18] control characters and halves of letters are taken out and listed', () => {
    const words = [{ field: 'text', row: 'a', lang: 'en', text: 'o\u0000n\u001be\r\n\ttwo \uD83D!' }]
    const answer = read(file({ claims: [{ id: 'a', asserter: 'A\u0007' }], words }))
    expect(answer.tables.words('text', 'a', 'en')).toBe('one\n\ttwo !')
    expect(answer.tables.claim('a')?.asserter).toEqual({ '': 'A' })
    expect(answer.faults).toEqual([
      'claims a asserter control-characters',
      'words text/a/en control-characters',
    ])
  })

  test('[R18] endless texts, deep cells and crowded rows are bounded', () => {
    let deep: unknown = 'x'
    for (let n = 0; n < 10_000; n++) deep = [deep]
    const crowd = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`c${n}`, n]))
    const words = [{ field: 'text', row: 'a', lang: 'en', text: `${'x'.repeat(19_999)}😀` }]
    const answer = read(
      file({
        claims: [
          { id: 'a', deep },
          { id: 'b', ...crowd },
        ],
        words,
      }),
    )
    expect(answer.tables.words('text', 'a', 'en')).toBe('x'.repeat(19_999))
    expect(answer.faults.filter((fault) => fault.startsWith('claims b')).length).toBe(100)
    expect(answer.faults).toContain('claims a deep bad-cell')
    expect(answer.faults).toContain('words text/a/en cut')
  })

  test('[R18] anything at all is refused or read, and what was read opens without a fault', () => {
    const id = fc.constantFrom('a', 'b', 'i', 'j', 'i:a', 'j:b', '__proto__')
    const cell = fc.oneof(id, fc.constantFrom('supports', 'rebuts', 'en'), fc.anything())
    const row = fc.dictionary(
      fc.constantFrom(
        'target',
        'stance',
        'mergedInto',
        'claim',
        'source',
        'lang',
        'deleted',
        'mood',
        '__proto__',
      ),
      cell,
    )
    const rows = fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.tuple(id, row).map(([one, cells]) => ({ ...cells, id: one })) },
        { weight: 1, arbitrary: fc.anything() },
      ),
    )
    const words = fc.array(
      fc.record({
        field: fc.constantFrom('text', 'why', 'note'),
        row: id,
        lang: fc.constantFrom('en', 'x'),
        text: cell,
      }),
    )
    const map = fc.record({
      meta: fc.oneof(row, fc.anything()),
      claims: rows,
      inferences: rows,
      premises: rows,
      citations: rows,
      words,
    })
    fc.assert(
      fc.property(fc.oneof(fc.anything(), map.map(file)), (value) => {
        const answer = validate(value)
        if (!answer.ok) return
        const { tables } = mapOfWrites(answer.writes)
        const saved = fileOf(tables)
        const again = validate(saved)
        expect(again).toMatchObject({ ok: true, faults: [] })
        expect(fileOf(mapOfWrites(again.ok ? again.writes : []).tables)).toEqual(saved)
      }),
      { numRuns: 3_000 },
    )
  }, 30_000)
})

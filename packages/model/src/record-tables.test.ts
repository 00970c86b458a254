import { describe, expect, test } from 'vitest'
import type { Touched } from './map.ts'
import { mapFrom } from './notation.ts'
import { mapOfWrites, PlainStore } from './plain-store.ts'
import { RecordTables } from './record-tables.ts'

const soundIn = (notation: string) => {
  const { tables } = mapFrom(notation)
  return [...tables.inferences()].map(({ id }) => `${id}: ${tables.isSound(id)}`).join(', ')
}

describe('[R5] soundness', () => {
  test.each([
    ['a > P', 'a-supports-P: true'],
    ['a > P; ~a', 'a-supports-P: false'],
    ['a > P; ~P', 'a-supports-P: false'],
    ['a + b > P; ~a', 'a-b-supports-P: true'],
    ['~a > P', 'a-supports-P: false'],
    ['a > b; b > a', 'a-supports-b: true, b-supports-a: true'],
    ['i: a -| j; j: b -| i', 'i: false, j: false'],
    ['i: a > i', 'i: false'],
    ['a > P; u -| (a > P); ~a', 'a-supports-P: false, u-rebuts-a-supports-P: false'],
    ['a > P; a = b; ~b', 'a-supports-P: false'],
    ['a > P; P = Q', 'a-supports-P: true'],
  ])('[R5] %s', (notation, expected) => {
    expect(soundIn(notation)).toBe(expected)
  })

  test('[R5] a circle that loses its last ground falls as a whole, and stands again when it returns', () => {
    const store = mapFrom('i: a -| P; j: b -| i; k: c -| j')
    const aim = (target: string) =>
      store.apply([{ write: 'set', table: 'inferences', id: 'i', cell: 'target', value: target }])
    const standing = () => ['i', 'j', 'k'].filter((id) => store.tables.isSound(id))
    expect(standing()).toEqual(['i', 'j', 'k'])
    aim('k')
    expect(standing()).toEqual([])
    aim('P')
    expect(standing()).toEqual(['i', 'j', 'k'])
  })

  test('[R5] a step that lost a co-premise still lists it', () => {
    const { tables } = mapFrom('a + b > P; ~b')
    expect(tables.premisesOf('a-b-supports-P')).toEqual(['a-b-supports-P:a', 'a-b-supports-P:b'])
  })
})

describe('[R2] deleted rows', () => {
  test('[R2] they stay to be read and restored, and are not live', () => {
    const store = mapFrom('a > P; ~a')
    expect(store.tables.claim('a')?.deleted).toEqual({ by: null, at: 1 })
    expect(store.tables.isLive('a')).toBe(false)
    store.apply([{ write: 'set', table: 'claims', id: 'a', cell: 'deleted', value: undefined }])
    expect(store.tables.isLive('a')).toBe(true)
    expect(store.tables.isSound('a-supports-P')).toBe(true)
  })
})

describe('[R4] merged claims', () => {
  test('[R4] what hangs on the merged one belongs to the winner', () => {
    const { tables } = mapFrom('a > b; b > P; c > d; b = d')
    expect(tables.inferencesOn('d')).toEqual(['a-supports-b', 'c-supports-d'])
    expect(tables.inferencesOn('b')).toEqual(tables.inferencesOn('d'))
    expect(tables.inferencesFrom('d')).toEqual(['b-supports-P'])
    expect([tables.isLive('b'), tables.resolve('b')]).toEqual([false, 'd'])
  })
  test('[R4] the smallest id wins a circle', () => {
    const { tables } = mapFrom('x > c; d = c; c = b; b = c')
    expect(['b', 'c', 'd', 'nowhere'].map((id) => tables.resolve(id))).toEqual(['b', 'b', 'b', 'nowhere'])
    expect(tables.inferencesOn('b')).toEqual(['x-supports-c'])
  })
  test('[R4] a claim merged into none that exists stays', () => {
    const tables = new RecordTables()
    tables.update((feed) => feed.row('claims', 'a', { mergedInto: 'b' }))
    expect(tables.isLive('a')).toBe(true)
    tables.update((feed) => feed.row('claims', 'b', {}))
    expect(tables.isLive('a')).toBe(false)
  })
  test('[R4] co-premises that were merged are one premise', () => {
    const { tables } = mapFrom('a + b > P; b = a')
    expect(tables.premisesOf('a-b-supports-P')).toEqual(['a-b-supports-P:a'])
  })
})

describe('[R3] [R6] order', () => {
  test('[R3] by key, ties by id', () => {
    const tables = new RecordTables()
    tables.update((feed) => {
      feed.row('claims', 'P', {})
      for (const [id, order] of Object.entries({ k: 'a2', j: 'a1', i: 'a1', l: 'Zz' }))
        feed.row('inferences', id, { target: 'P', stance: 'supports', order })
    })
    expect(tables.inferencesOn('P')).toEqual(['l', 'i', 'j', 'k'])
  })
  test('[R6] the same claim may both support and rebut the same target', () => {
    const { tables } = mapFrom('a > P; a -| P')
    expect(tables.inferencesOn('P')).toEqual(['a-supports-P', 'a-rebuts-P'])
    expect(tables.inferencesFrom('a')).toEqual(['a-supports-P', 'a-rebuts-P'])
  })
})

/** The ids that the last transaction touched. */
const listen = (store: PlainStore) => {
  const heard: Touched[] = []
  store.tables.subscribeAll((touched) => heard.push(touched))
  return () => [...(heard.at(-1)?.ids ?? [])].toSorted().join(' ')
}

describe('[R9] what is told', () => {
  test('[R9] words, with the languages there', () => {
    const store = mapFrom('a "One"')
    const last = listen(store)
    const place = { field: 'text', row: 'a', lang: 'ar' } as const
    store.apply([{ write: 'splice', place, at: 0, remove: 0, insert: 'واحد' }])
    expect([last(), store.tables.structure]).toEqual(['a', 1])
    expect(store.tables.languagesOf('text', 'a')).toEqual(['en', 'ar'])
    store.apply([{ write: 'splice', place: { ...place, lang: 'en' }, at: 0, remove: 3, insert: '' }])
    expect(store.tables.languagesOf('text', 'a')).toEqual(['ar'])
  })

  test('[R9] a claim hears when an inference on it comes, changes, loses its ground or goes', () => {
    const store = mapFrom('P; a')
    const last = listen(store)
    store.apply([
      { write: 'put', table: 'inferences', id: 'i', cells: { target: 'P', stance: 'supports' } },
      { write: 'put', table: 'premises', id: 'i:a', cells: {} },
    ])
    expect(last()).toBe('P a i i:a')
    store.apply([{ write: 'set', table: 'inferences', id: 'i', cell: 'stance', value: 'rebuts' }])
    expect(last()).toBe('P i')
    store.apply([{ write: 'set', table: 'claims', id: 'a', cell: 'deleted', value: { by: null, at: 1 } }])
    expect(last()).toBe('P a i')
    store.apply([{ write: 'set', table: 'inferences', id: 'i', cell: 'deleted', value: { by: null, at: 1 } }])
    expect(last()).toBe('P a i')
  })

  test('[R9] steps that hang on a step hear when it falls and when it stands again', () => {
    const store = mapFrom('i: a > P; j: b -| i; k: c -| j')
    const last = listen(store)
    const mark = (value: { by: null; at: number } | undefined) =>
      store.apply([{ write: 'set', table: 'claims', id: 'a', cell: 'deleted', value }])
    mark({ by: null, at: 1 })
    expect(last()).toBe('P a b c i j k')
    mark(undefined)
    expect(last()).toBe('P a b c i j k')
  })

  test('[R9] a move touches the claim alone and leaves the structure', () => {
    const store = mapFrom('a > P; b > a')
    const last = listen(store)
    const { structure } = store.tables
    const before = store.tables.claim('P')
    store.apply([{ write: 'set', table: 'claims', id: 'a', cell: 'pos', value: [3, 4] }])
    expect([last(), store.tables.structure]).toEqual(['a', structure])
    expect(store.tables.claim('a')?.pos).toEqual([3, 4])
    expect(store.tables.claim('P')).toBe(before)
  })

  test('[R9] one call a transaction, when everything is in place', () => {
    const { tables } = mapFrom('P')
    const heard: unknown[] = []
    const stop = tables.subscribe('P', () => heard.push([tables.version('P'), tables.isSound('i')]))
    const feedStep = () =>
      tables.update((feed) => {
        feed.row('inferences', 'i', { target: 'P', stance: 'asks' })
        feed.row('premises', 'i:q', {})
        feed.row('claims', 'q', { kind: 'question' })
      })
    feedStep()
    expect(heard).toEqual([[2, true]])
    stop()
    feedStep()
    expect(heard.length).toBe(1)
    expect([tables.version('P'), tables.version('never')]).toEqual([3, 0])
  })

  test('[R9] a listener that throws keeps nobody else from hearing', () => {
    const { tables } = mapFrom('P')
    const heard: string[] = []
    tables.subscribe('P', () => {
      throw new Error('broken')
    })
    tables.subscribe('P', () => heard.push('row'))
    tables.subscribeAll(() => heard.push('all'))
    expect(() => tables.update((feed) => feed.row('claims', 'P', {}))).toThrow('broken')
    expect(heard).toEqual(['row', 'all'])
  })

  test('[R9] a transaction inside another is refused, and what came before an error is in place', () => {
    const { tables } = mapFrom('P')
    const nested = () =>
      tables.update((feed) => {
        feed.row('claims', 'a', {})
        tables.update(() => {})
      })
    expect(nested).toThrow('inside another')
    expect(tables.claim('a')).toBeDefined()
    tables.update((feed) => feed.row('claims', 'b', {}))
    expect(tables.isLive('b')).toBe(true)
  })
})

describe('[R16] writes without a document', () => {
  test('[R16] a put row that is there keeps its other cells, unknown ones too', () => {
    const store = mapOfWrites([
      { write: 'put', table: 'claims', id: 'a', cells: { kind: 'note', mood: 'calm' } },
    ])
    store.apply([{ write: 'put', table: 'claims', id: 'a', cells: { lang: 'zh' } }])
    expect(store.cells('claims', 'a')).toEqual({ kind: 'note', mood: 'calm', lang: 'zh' })
    expect(store.tables.claim('a')?.kind).toBe('note')
  })
  test('[R16] a list with a broken write changes nothing', () => {
    const store = mapFrom('a')
    const outside = {
      write: 'splice',
      place: { field: 'text', row: 'a', lang: 'en' },
      at: 1,
      remove: 0,
      insert: 'x',
    } as const
    const wrong = { write: 'set', table: 'claims', id: 'b', cell: 'kind', value: 'note' } as const
    for (const [broken, message] of [
      [outside, 'reaches outside'],
      [wrong, 'No row claims/b'],
    ] as const)
      expect(() =>
        store.apply([{ write: 'set', table: 'claims', id: 'a', cell: 'kind', value: 'note' }, broken]),
      ).toThrow(message)
    expect(store.tables.claim('a')?.kind).toBe('claim')
    expect(store.cells('claims', 'a')?.['kind']).toBe('claim')
  })
})

import { describe, expect, test } from 'vitest'
import { change } from './recipe.ts'
import type { Claim, Meta, Premise } from './rows.ts'

const claim: Claim = Object.freeze({
  id: 'a',
  kind: 'claim',
  lang: 'en',
  pos: [10, 20],
  order: 'V',
  pinned: false,
  implicit: false,
  asserter: { '': 'Wang Wen' },
  edited: { en: 5 },
  mergedInto: null,
  by: 'ada',
  at: 1,
  deleted: null,
} as const)
const set = (cell: string, value: unknown) => ({ write: 'set', table: 'claims', id: 'a', cell, value })

describe('[C1] a recipe on one row becomes writes of its cells', () => {
  test('[C1] one write for each field that changes, in the order of the fields', () => {
    const writes = change('claims', claim, (draft) => {
      draft.implicit = true
      draft.kind = 'question'
    })
    expect(writes).toEqual([set('kind', 'question'), set('implicit', true)])
  })

  test('[C1] a field that ends as it was is not written, nor an equal place', () => {
    const writes = change('claims', claim, (draft) => {
      draft.kind = 'note'
      draft.kind = 'claim'
      draft.pos = [10, 20]
    })
    expect(writes).toEqual([])
  })

  test('[C1] a place is one cell, also when one half of it changes', () => {
    const writes = change('claims', claim, (draft) => {
      if (draft.pos) draft.pos[0] = 11
    })
    expect(writes).toEqual([set('pos', [11, 20])])
  })

  test('[C1] a label and `edited` are one cell for each language', () => {
    const writes = change('claims', claim, (draft) => {
      draft.asserter = { '': 'Wang Wen', zh: '王文' }
      draft.edited['zh'] = 9
      delete draft.edited['en']
    })
    expect(writes).toEqual([set('asserter@zh', '王文'), set('edited@en', undefined), set('edited@zh', 9)])
  })

  test('[C1] the wording as first given is the plain cell', () => {
    const writes = change('claims', claim, (draft) => {
      draft.asserter[''] = 'W. Wang'
    })
    expect(writes).toEqual([set('asserter', 'W. Wang')])
  })

  test('[C1] null takes the cell away', () => {
    const gone = { ...claim, deleted: { by: 'ben', at: 7 } }
    const writes = change('claims', gone, (draft) => {
      draft.deleted = null
    })
    expect(writes).toEqual([set('deleted', undefined)])
  })

  test('[C1] the map itself has cells without a row', () => {
    const meta: Meta = { schema: 1, title: { '': 'AI' }, lang: 'en', languages: ['en'] }
    const writes = change('meta', meta, (draft) => {
      draft.title['ru'] = 'ИИ'
      draft.languages.push('ru')
    })
    expect(writes).toEqual([
      { write: 'set', table: 'meta', id: '', cell: 'title@ru', value: 'ИИ' },
      { write: 'set', table: 'meta', id: '', cell: 'languages', value: ['en', 'ru'] },
    ])
  })
})

describe('[C1] what is no cell throws', () => {
  test('[C1] an id', () => {
    expect(() =>
      change('claims', claim, (draft) => {
        draft.id = 'b'
      }),
    ).toThrow(/claims sets id/)
  })

  test('[C1] the ends of a premise, which are its key', () => {
    const ends = { id: 'i:a', inference: 'i', claim: 'a' }
    const premise: Premise = { ...ends, order: 'V', by: null, at: 0, deleted: null }
    expect(() =>
      change('premises', premise, (draft) => {
        draft.claim = 'b'
      }),
    ).toThrow(/premises sets claim/)
  })

  test('[C1] a number that JSON cannot say', () => {
    expect(() =>
      change('claims', claim, (draft) => {
        draft.pos = [Number.NaN, 0]
      }),
    ).toThrow(/no JSON/)
  })
})

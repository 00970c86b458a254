import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapFrom } from './notation.ts'
import {
  backingsOf,
  countsOf,
  isStale,
  looseClaims,
  proposalNumbers,
  proposals,
  reasonsFor,
  rebuttalsOf,
  topLevel,
  undercutsOf,
} from './queries.ts'

const idsOf = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id)

describe('[R10] looks of inferences', () => {
  const { tables } = mapFrom('a > P; b -| P; u -| (a > P); k > (a > P); q? ?> P; ~d; d > P; c + d > P')

  test('[R10] reasons, rebuttals, undercuts and backings are told by stance and target', () => {
    expect(reasonsFor(tables, 'P')).toEqual(['a-supports-P', 'd-supports-P', 'c-d-supports-P'])
    expect(rebuttalsOf(tables, 'P')).toEqual(['b-rebuts-P'])
    expect(undercutsOf(tables, 'a-supports-P')).toEqual(['u-rebuts-a-supports-P'])
    expect(backingsOf(tables, 'a-supports-P')).toEqual(['k-supports-a-supports-P'])
  })

  test('[R10] counts hold what stands: a step whose only premise is deleted is not counted', () => {
    expect(countsOf(tables, 'P')).toEqual({ supports: 2, rebuts: 1, asks: 1, answers: 0 })
    expect(countsOf(tables, 'a-supports-P')).toEqual({ supports: 1, rebuts: 1, asks: 0, answers: 0 })
    expect(countsOf(tables, 'nowhere')).toEqual({ supports: 0, rebuts: 0, asks: 0, answers: 0 })
  })
})

describe('[R11] what comes first and what hangs nowhere', { timeout: 30_000 }, () => {
  test('[R11] proposals are numbered by order among the live ones', () => {
    const store = mapFrom('P; Q; ~R; S')
    store.apply([{ write: 'set', table: 'claims', id: 'S', cell: 'order', value: 'a0' }])
    expect(idsOf(proposals(store.tables))).toEqual(['S', 'P', 'Q'])
    expect([...proposalNumbers(store.tables)]).toEqual([
      ['S', 1],
      ['P', 2],
      ['Q', 3],
    ])
  })

  test.each([
    ['l; a > P; Q > P', 'P Q l'],
    ['a > P; ~P', 'a'],
    ['a > b; b > a', 'a'],
    ['a > b; b > a; a > P', 'P'],
    ['a > P; u -| (a > P)', 'P'],
    ['i: a -| j; j: b -| i', 'a b'],
    ['a = b; a > P', 'P'],
  ])('[R11] the top level of %s is %s', (notation, expected) => {
    expect(idsOf(topLevel(mapFrom(notation).tables)).join(' ')).toBe(expected)
  })

  test('[R11] from the top level every live claim is reached', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'P', 'Q')
    const step = fc.tuple(name, fc.constantFrom('>', '-|'), name).map((parts) => parts.join(' '))
    const more = fc.oneof(
      step,
      step,
      fc.tuple(name, step).map(([u, inner]) => `${u} -| (${inner})`),
    )
    fc.assert(
      fc.property(fc.array(more, { maxLength: 12 }), fc.subarray(['~a', '~P', 'a = c']), (steps, gone) => {
        const { tables } = mapFrom([...steps, ...gone].join(';'))
        const reached = new Set<string>()
        const walk = (id: string): void => {
          if (reached.has(id)) return
          reached.add(id)
          for (const on of tables.inferencesOn(id)) {
            if (!tables.isSound(on)) continue
            walk(on)
            for (const key of tables.premisesOf(on)) walk(tables.resolve(tables.premise(key)?.claim ?? ''))
          }
        }
        for (const { id } of topLevel(tables)) walk(id)
        const missed = [...tables.claims()].filter(({ id }) => tables.isLive(id) && !reached.has(id))
        expect(missed).toEqual([])
      }),
    )
  })

  test('[R5] [R11] loose claims are listed: not proposals, not what leads anywhere', () => {
    expect(idsOf(looseClaims(mapFrom('P; a > P; l; n#; ~d; u -| (a > P)').tables))).toEqual(['l', 'n'])
  })
})

describe('[R13] translations that are behind', () => {
  const store = mapFrom('a "Fares rise."')
  const edited = (lang: string, at: number) =>
    store.apply([{ write: 'set', table: 'claims', id: 'a', cell: `edited@${lang}`, value: at }])
  const zh = { field: 'text', row: 'a', lang: 'zh' } as const

  test('[R13] a text is stale when its original was edited after it', () => {
    expect(isStale(store.tables, 'a', 'zh')).toBe(false)
    store.apply([{ write: 'splice', place: zh, at: 0, remove: 0, insert: '票价上涨。' }])
    expect(isStale(store.tables, 'a', 'zh')).toBe(false)
    edited('en', 100)
    expect(isStale(store.tables, 'a', 'zh')).toBe(true)
    expect(isStale(store.tables, 'a', 'en')).toBe(false)
    edited('zh', 200)
    expect(isStale(store.tables, 'a', 'zh')).toBe(false)
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapFrom } from './notation.ts'
import { bearingOn, foldable, putAway, unfoldedFor } from './put-away.ts'
import { liveClaims } from './queries.ts'

const away = (map: string, ...folded: string[]) => {
  const { claims, steps } = putAway(mapFrom(map).tables, new Set(folded))
  return [[...claims].toSorted(), [...steps].toSorted()]
}

const opened = (map: string, folded: readonly string[], id: string) =>
  [...unfoldedFor(mapFrom(map).tables, new Set(folded), id)].toSorted()

describe('[R19] what folded branches put away', () => {
  test('[R19] all that bears on a folded claim, however far, with its arrows; nothing without a fold', () => {
    const map = 'P!; a > P; b -| P; c > a; d -| c'
    expect(away(map)).toEqual([[], []])
    expect(away(map, 'a')).toEqual([
      ['c', 'd'],
      ['c-supports-a', 'd-rebuts-c'],
    ])
    expect(away(map, 'P')[0]).toEqual(['a', 'b', 'c', 'd'])
  })

  test('[R19] a claim that also bears on something that is seen stays, without the arrow that is folded', () => {
    const map = 'P!; Q!; a > P; a > Q; b > a'
    expect(away(map, 'P')).toEqual([[], ['a-supports-P']])
    // Folded itself, it hides what bears on it.
    expect(away(map, 'P', 'a')).toEqual([['b'], ['a-supports-P', 'b-supports-a']])
    expect(away(map, 'P', 'Q')[0]).toEqual(['a', 'b'])
  })

  test('[R19] co-premises go and stay together with their step', () => {
    const map = 'P!; Q!; a + b > P; a > Q'
    expect(away(map, 'P')).toEqual([['b'], ['a-b-supports-P']])
  })

  test('[R19] what undercuts a step goes with it, and stays with one that is seen', () => {
    const map = 'P!; Q!; a > P; a > Q; u -| (a > P); v -| (a > Q)'
    expect(away(map, 'P')).toEqual([['u'], ['a-supports-P', 'u-rebuts-a-supports-P']])
  })

  test('[R19] a proposal and what bears on nothing are never put away; a circle leaves where it begins', () => {
    expect(away('P!; Q!; Q > P', 'P')).toEqual([[], ['Q-supports-P']])
    expect(away('a > b; b > a', 'a')).toEqual([['b'], ['a-supports-b', 'b-supports-a']])
    expect(away('a; b', 'a', 'nowhere')).toEqual([[], []])
  })

  test('[R19] what is folded under a folded claim is away too', () => {
    expect(away('P!; a > P; b > a', 'P', 'a')[0]).toEqual(['a', 'b'])
  })
})

describe('[R20] what is opened to see something again', () => {
  test('[R20] the folds on its nearest way up, and no others', () => {
    const map = 'P!; Q!; a > P; b > a; c > b; d > Q'
    expect(opened(map, ['P', 'b', 'Q'], 'c')).toEqual(['Q'])
    expect(opened(map, ['P', 'b', 'Q'], 'b')).toEqual(['Q', 'b'])
    expect(opened(map, ['P'], 'a-supports-P')).toEqual([])
  })

  test('[R20] nothing is opened for what is seen, or is not there', () => {
    const map = 'P!; a > P; b > a'
    expect(opened(map, ['a'], 'a')).toEqual(['a'])
    expect(opened(map, ['a'], 'nowhere')).toEqual(['a'])
  })

  test('[R20] on any map with any folds, whatever is asked for is then seen', () => {
    const claims = ['a', 'b', 'c', 'd', 'e']
    const link = fc.tuple(fc.constantFrom(...claims), fc.constantFrom(...claims, 'P'))
    fc.assert(
      fc.property(
        fc.uniqueArray(link, { selector: ([a, b]) => `${a}${b}` }),
        fc.subarray([...claims, 'P']),
        fc.constantFrom(...claims),
        (links, folded, id) => {
          const apart = links.filter(([from, to]) => from !== to)
          const { tables } = mapFrom(
            ['P!', ...claims, ...apart.map(([from, to]) => `${from} > ${to}`)].join('; '),
          )
          const left = unfoldedFor(tables, new Set(folded), id)
          expect(putAway(tables, left).claims.has(id)).toBe(false)
          expect(folded).toEqual(expect.arrayContaining([...left]))
          const seen = liveClaims(tables).filter(
            (claim) => !putAway(tables, new Set(folded)).claims.has(claim.id),
          )
          expect(seen.length).toBeGreaterThan(0)
        },
      ),
    )
  })
})

test('[R21] a branch is all that bears on a claim or a step; a claim can be folded that has something on it', () => {
  const { tables } = mapFrom('P!; Q!; a > P; b > a; b > Q; u -| (b > a); ~z; z > P')
  expect([...bearingOn(tables, 'a')].toSorted()).toEqual(['a', 'b', 'u'])
  expect([...bearingOn(tables, 'b-supports-a')].toSorted()).toEqual(['b', 'u'])
  expect([...bearingOn(tables, 'z')]).toEqual([])
  expect([...foldable(tables)].toSorted()).toEqual(['P', 'Q', 'a'])
})

import { createShowing } from '@parley/acts'
import { mapFrom } from '@parley/model'
import { expect, test } from 'vitest'
import { createFolding, openRows } from './folding.ts'
import { outlineOf } from './outline-of.ts'

const rows = outlineOf(mapFrom('a > P; b > a; d > b; c > P; Q').tables)
const shown = (...folded: string[]) => openRows(rows, new Set(folded)).map(({ claim }) => claim)

test('what is put away is not shown, but for the claim that it hangs on', () => {
  expect(shown()).toEqual(['P', 'a', 'b', 'd', 'c', 'Q'])
  expect(shown('a')).toEqual(['P', 'a', 'c', 'Q'])
  expect(shown('P')).toEqual(['P', 'Q'])
  // Nothing hangs on it: nothing is put away.
  expect(shown('c')).toEqual(['P', 'a', 'b', 'd', 'c', 'Q'])
})

test('all is put away to the first level at once, and comes back level by level', () => {
  const showing = createShowing()
  const folding = createFolding(showing)
  const now = () => shown(...showing.get().folded).join('')
  const seen = Array.from({ length: 5 }, () => {
    folding.foldAll(rows)
    return now()
  })
  expect(seen).toEqual(['PQ', 'PacQ', 'PabcQ', 'PabdcQ', 'PQ'])
})

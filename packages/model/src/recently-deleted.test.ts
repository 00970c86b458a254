import { expect, test } from 'vitest'
import { addSource } from './commands/add-source.ts'
import { deleteBranch } from './commands/delete-branch.ts'
import { deleteSource } from './commands/delete-source.ts'
import { deleteRows } from './commands/delete.ts'
import { removePremise } from './commands/remove-premise.ts'
import { restore } from './commands/restore.ts'
import { adaAtWork, play } from './commands/test-stage.ts'
import { inferenceId, mapFrom } from './notation.ts'
import { recentlyDeleted } from './recently-deleted.ts'

test('[C23] what was deleted in one go is one entry, newest first, with who and when', () => {
  const store = mapFrom('a > P; b > a; c + d > P')
  const ben = { ...adaAtWork(3000), me: 'ben' }
  play(store, deleteBranch, { claim: 'a' }, adaAtWork(1000))
  play(store, addSource, { lang: 'en', title: { '': 'S' } }, adaAtWork())
  play(store, deleteSource, { source: 'n1' }, adaAtWork(2000))
  const step = inferenceId('c + d > P')
  play(store, removePremise, { inference: step, claim: 'd' }, ben)
  play(store, deleteRows, { ids: [step, 'c'] }, adaAtWork(3000))
  expect(recentlyDeleted(store.tables)).toEqual([
    {
      by: 'ada',
      at: 3000,
      rows: [
        { table: 'claims', id: 'c' },
        { table: 'inferences', id: step },
      ],
    },
    { by: 'ben', at: 3000, rows: [{ table: 'premises', id: `${step}:d` }] },
    { by: 'ada', at: 2000, rows: [{ table: 'sources', id: 'n1' }] },
    {
      by: 'ada',
      at: 1000,
      rows: [
        { table: 'claims', id: 'a' },
        { table: 'claims', id: 'b' },
      ],
    },
  ])
})

test('[C23] what was restored is not in it', () => {
  const store = mapFrom('a; ~b')
  expect(recentlyDeleted(store.tables)).toEqual([{ by: null, at: 1, rows: [{ table: 'claims', id: 'b' }] }])
  play(store, restore, { ids: ['b'] })
  expect(recentlyDeleted(store.tables)).toEqual([])
})

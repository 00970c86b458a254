/** Whether a change that is not made yet would be taken: asked of the rule with the writes that such a change makes. Pure. */
import type { Change } from '@parley/acts'
import type { ArgumentMap, Id, NotOffered, Write } from '@parley/model'
import { notOffered, type Offered } from './phase-rights.ts'

/** Ids that no row has: ids of rows hold no blanks. */
const fresh = { claim: 'a claim', step: 'a step', other: 'another row' } as const

/** Why a change to a claim or inference is not offered; null: it is. `on` null: to none that is there. O(depth). */
export const notOfferedOn = (
  map: ArgumentMap,
  change: Change,
  on: Id | null,
  offered: Offered,
): NotOffered | null => notOffered(map, writesOf(map, change, on), offered)

function writesOf(map: ArgumentMap, change: Change, on: Id | null): readonly Write[] {
  const row = on ?? ''
  const isStep = map.inference(row) !== undefined
  const table = isStep ? 'inferences' : 'claims'
  switch (change) {
    case 'add':
      return [put('claims', fresh.claim, {}), ...(on === null ? [] : stepTo(row))]
    case 'link':
      return isStep ? [set('inferences', row, 'stance')] : stepTo('')
    case 'edit':
      return [
        {
          write: 'splice',
          place: { field: isStep ? 'why' : 'text', row, lang: 'en' },
          at: 0,
          remove: 0,
          insert: '',
        },
      ]
    case 'move':
      return [set(table, row, isStep ? 'order' : 'pos')]
    case 'delete':
      return [set(table, row, 'deleted')]
    default:
      return [put('citations', fresh.other, { claim: row })]
  }
}

const put = (
  table: 'claims' | 'inferences' | 'premises' | 'citations',
  id: Id,
  cells: Readonly<Record<string, string>>,
): Write => ({ write: 'put', table, id, cells })
const set = (table: 'claims' | 'inferences', id: Id, cell: string): Write => ({
  write: 'set',
  table,
  id,
  cell,
  value: null,
})
const stepTo = (target: Id): readonly Write[] => [
  put('inferences', fresh.step, { target }),
  put('premises', `${fresh.step}:${fresh.claim}`, {}),
]

/** Claims, inferences and premises, from cells. */
import { isId } from '@parley/protocol'
import type { CellReader } from './read-cells.ts'
import {
  type Claim,
  type ClaimKind,
  claimKinds,
  type Id,
  type Inference,
  type Premise,
  type Stance,
  stances,
} from './rows.ts'

// Rows are written out field by field here and in row-with-cell.ts: all rows of a table then have one shape, and
// making one costs a quarter of what spreading costs.

export const readClaimKind = (cells: CellReader): ClaimKind => cells.oneOf('kind', claimKinds, 'claim')
export const readStance = (cells: CellReader): Stance | undefined => cells.neededOneOf('stance', stances)
export const readScheme = (cells: CellReader): string | null => cells.string('scheme') || null

/** Every claim can be read: one of a kind that we do not know shows as a plain claim. */
export const readClaim = (id: Id, cells: CellReader): Claim => ({
  id,
  kind: readClaimKind(cells),
  lang: cells.lang(),
  pos: cells.place('pos'),
  order: cells.order(),
  pinned: cells.flag('pinned'),
  implicit: cells.flag('implicit'),
  asserter: cells.label('asserter'),
  edited: cells.times('edited'),
  mergedInto: cells.id('mergedInto'),
  by: cells.id('by'),
  at: cells.number('at'),
  deleted: cells.deleted(),
})

/** Without a target or with a stance that we do not know there is no inference: a guess would argue for the other side. */
export function readInference(id: Id, cells: CellReader): Inference | undefined {
  const target = cells.neededId('target')
  const stance = readStance(cells)
  if (target === undefined || stance === undefined) return undefined
  return {
    id,
    target,
    stance,
    scheme: readScheme(cells),
    answer: cells.answers(),
    order: cells.order(),
    by: cells.id('by'),
    at: cells.number('at'),
    deleted: cells.deleted(),
  }
}

/** The key says which claim serves in which inference; undefined when it is no such key. */
export function partsOfPremiseKey(key: string): readonly [inference: Id, claim: Id] | undefined {
  const [inference, claim, ...rest] = key.split(':')
  return isId(inference) && isId(claim) && !rest.length ? [inference, claim] : undefined
}

export function readPremise(key: string, cells: CellReader): Premise | undefined {
  const parts = partsOfPremiseKey(key)
  if (!parts) return undefined
  return {
    id: key,
    inference: parts[0],
    claim: parts[1],
    order: cells.order(),
    by: cells.id('by'),
    at: cells.number('at'),
    deleted: cells.deleted(),
  }
}

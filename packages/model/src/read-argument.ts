/** Claims, inferences and premises, from cells. */
import { isId, premiseKey } from '@parley/protocol'
import type { CellReader } from './read-cells.ts'
import { type Claim, claimKinds, type Id, type Inference, type Premise, stances } from './rows.ts'

/** Every claim can be read: one of a kind that we do not know shows as a plain claim. */
export const readClaim = (id: Id, cells: CellReader): Claim => ({
  id,
  kind: cells.oneOf('kind', claimKinds, 'claim'),
  lang: cells.lang(),
  pos: cells.place('pos'),
  order: cells.order(),
  pinned: cells.flag('pinned'),
  implicit: cells.flag('implicit'),
  asserter: cells.label('asserter'),
  edited: cells.times('edited'),
  mergedInto: cells.id('mergedInto'),
  ...cells.made(),
})

/** Without a target or with a stance that we do not know there is no inference: a guess would argue for the other side. */
export function readInference(id: Id, cells: CellReader): Inference | undefined {
  const target = cells.neededId('target')
  const raw = cells.raw('stance')
  const stance = stances.find((one) => one === raw)
  if (raw === undefined) cells.fault('missing-cell', 'stance')
  else if (!stance) cells.fault(typeof raw === 'string' ? 'unknown-kind' : 'bad-cell', 'stance')
  if (target === undefined || !stance) return undefined
  const scheme = cells.string('scheme')
  return { id, target, stance, scheme: scheme || null, order: cells.order(), ...cells.made() }
}

/** The key says which claim serves in which inference; undefined when it is no such key. */
export function partsOfPremiseKey(key: string): readonly [inference: Id, claim: Id] | undefined {
  const [inference, claim, ...rest] = key.split(':')
  return isId(inference) && isId(claim) && !rest.length ? [inference, claim] : undefined
}

export function readPremise(key: string, cells: CellReader): Premise | undefined {
  const parts = partsOfPremiseKey(key)
  if (!parts) return undefined
  const [inference, claim] = parts
  return { id: premiseKey(inference, claim), inference, claim, order: cells.order(), ...cells.made() }
}

/**
 * The map as a list that can be read from top to bottom: proposals, under each what bears on it, what attacks a step
 * under that step, and at the end what hangs nowhere. Each step stands under its target once; a claim that serves in
 * several steps stands under each of their targets, and what bears on it follows at its first place only. So the list
 * is never longer than the map's claims and premises together, and circles end with a pointer.
 */
import { type ArgumentMap, type Claim, type Id, topLevel } from '@parley/model'
import { lookOf } from '@parley/scene'
import type { Also, OutlineRow } from './outline-row.ts'
import { type Standing, standingIn, standingOn } from './standing.ts'

/** A row before it is known where else its claim stands. */
type Draft = Omit<OutlineRow, 'place' | 'firstKey' | 'below' | 'also'>

/** All rows in reading order; none for an empty map. Steps that do not stand are left out. O(the map). */
export function outlineOf(map: ArgumentMap): readonly OutlineRow[] {
  const standing = standingIn(map)
  const heads = headsOf(map)
  const rows: OutlineRow[] = []
  const byKey = new Map<string, OutlineRow>()
  // A proposal's own place is at the top, also where it is met before as a reason for another one.
  const first = new Map(heads.map(({ claim }) => [claim, claim]))
  const open: Draft[] = heads.toReversed()
  for (let draft = open.pop(); draft; draft = open.pop()) {
    const { key, claim, inference, lost } = draft
    const firstKey = first.get(claim) ?? key
    if (!lost) first.set(claim, firstKey)
    const isFirst = firstKey === key
    const onClaim = lost ? [] : standing.on(claim)
    const isAll = isFirst || onClaim.length === 0
    const place = isAll ? 'first' : isAbove(byKey, draft, claim) ? 'circle' : 'again'
    const follows = [
      ...(inference !== null && (draft.joined === 'no' || draft.joined === 'last')
        ? standing.on(inference)
        : []),
      ...(isFirst ? onClaim : []),
    ]
    const below = follows.flatMap((step) => premiseDrafts(map, step, key, draft.level + 1))
    const also = lost ? [] : alsoIn(map, standing, claim, inference)
    const row: OutlineRow = { ...draft, place, firstKey, also, below: below.length }
    rows.push(row)
    byKey.set(key, row)
    for (let at = below.length - 1; at >= 0; at -= 1) {
      const next = below[at]
      if (next) open.push({ ...next, position: at + 1, setSize: below.length })
    }
  }
  return rows
}

/** The top rows: proposals, then what begins a branch of its own, then notes and claims that hang nowhere. */
function headsOf(map: ArgumentMap): readonly Draft[] {
  const claims = topLevel(map)
    .map((claim, at) => ({ claim, at, rank: rankOf(map, claim) }))
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
  return claims.map(({ claim, rank }, at) => ({
    key: claim.id,
    above: null,
    level: 1,
    position: at + 1,
    setSize: claims.length,
    claim: claim.id,
    inference: null,
    look: null,
    target: null,
    joined: 'no',
    lost: false,
    // Proposals come first, so that a place in the list is their number.
    number: rank === 0 ? at + 1 : null,
  }))
}

/** Rows of one rank can be put in another order among each other. */
export function rankOf(map: ArgumentMap, { id, kind }: Claim): number {
  if (kind === 'proposal') return 0
  if (kind === 'note') return 3
  const isLoose = standingOn(map, id).length === 0
  return isLoose ? (kind === 'question' ? 2 : 4) : 1
}

function premiseDrafts(map: ArgumentMap, inference: Id, above: string, level: number): readonly Draft[] {
  const row = map.inference(inference)
  if (!row) return []
  const premises = map.premisesOf(inference).flatMap((key) => map.premise(key) ?? [])
  return premises.map(({ id, claim: used }, at) => {
    const claim = map.resolve(used)
    return {
      key: id,
      above,
      level,
      position: 0,
      setSize: 0,
      claim,
      inference,
      look: lookOf(map, row),
      target: map.inference(row.target) ? row.target : map.resolve(row.target),
      joined:
        premises.length === 1 ? 'no' : at === 0 ? 'first' : at === premises.length - 1 ? 'last' : 'middle',
      lost: !map.isLive(claim),
      number: null,
    }
  })
}

function isAbove(byKey: ReadonlyMap<string, OutlineRow>, { above }: Draft, claim: Id): boolean {
  for (let at = above; at !== null; at = byKey.get(at)?.above ?? null)
    if (byKey.get(at)?.claim === claim) return true
  return false
}

const alsoIn = (map: ArgumentMap, standing: Standing, claim: Id, here: Id | null): readonly Also[] =>
  map.inferencesFrom(claim).flatMap((id) => {
    const row = map.inference(id)
    if (!row || id === here || !standing.has(id)) return []
    const target = map.inference(row.target) ? row.target : map.resolve(row.target)
    return [{ inference: id, look: lookOf(map, row), target }]
  })

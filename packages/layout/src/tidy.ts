/**
 * Tidy: a place for each card, so that proposals stand in a row at the top in their order, premises below what they
 * bear on, and nothing overlaps. What was placed by hand stays where it is. Deterministic: the same map, the same
 * places. It is an explicit command, never something that happens because somebody added a claim.
 */
import type { Id, Place } from '@parley/model'
import { blockOf } from './block.ts'
import { type Branch, clustersOf } from './clusters.ts'
import { freeSlot } from './free-slot.ts'
import { type Box, type Card, gaps, type Step } from './sizes.ts'

/**
 * New places of the cards that move; cards that are pinned or already there are left out. An empty list gives an
 * empty map. Steps that name unknown cards are ignored. The first proposal (or other
 * root) stays where it stands now, so that the view does not jump.
 */
export function tidy(cards: readonly Card[], steps: readonly Step[]): ReadonlyMap<Id, Place> {
  const free = cards.filter((card) => !card.pinned)
  const taken: Box[] = cards.flatMap((card) =>
    card.pinned && card.at ? [{ x: card.at[0], y: card.at[1], width: card.width, height: card.height }] : [],
  )
  const places = new Map<Id, Place>()
  const trees = clustersOf(free, steps)
  const origin = originOf(trees[0])
  const heads = trees.filter(({ card }) => card.heads)
  const rest = trees.filter(({ card }) => !card.heads)
  let x = origin[0]
  let bottom = origin[1]
  for (const block of heads.map(blockOf)) {
    const at = freeSlot(taken, { x, y: origin[1], width: block.width, height: block.height }, gaps.cluster)
    keep(block.places, at)
    taken.push({ x: at[0], y: at[1], width: block.width, height: block.height })
    x = Math.max(x, at[0] + block.width + gaps.cluster)
    bottom = Math.max(bottom, at[1] + block.height + gaps.cluster)
  }
  const edge = Math.max(x, origin[0] + 2400)
  x = origin[0]
  let rowBottom = bottom
  for (const block of rest.map(blockOf)) {
    if (x > origin[0] && x + block.width > edge) {
      x = origin[0]
      bottom = rowBottom
    }
    const at = freeSlot(taken, { x, y: bottom, width: block.width, height: block.height }, gaps.column)
    keep(block.places, at)
    taken.push({ x: at[0], y: at[1], width: block.width, height: block.height })
    x = at[0] + block.width + gaps.column
    rowBottom = Math.max(rowBottom, at[1] + block.height + gaps.column)
  }
  return places

  function keep(block: ReadonlyMap<Id, Place>, [dx, dy]: Place) {
    const now = new Map(free.map((card) => [card.id, card.at]))
    for (const [id, [bx, by]] of block) {
      const to: Place = [Math.round(bx + dx), Math.round(by + dy)]
      const at = now.get(id)
      if (!at || at[0] !== to[0] || at[1] !== to[1]) places.set(id, to)
    }
  }
}

/** Where the first tree must begin for its head to stay where it stands now. */
function originOf(tree: Branch | undefined): Place {
  if (!tree?.card.at) return [0, 0]
  const [dx, dy] = blockOf(tree).places.get(tree.card.id) ?? [0, 0]
  return [tree.card.at[0] - dx, tree.card.at[1] - dy]
}

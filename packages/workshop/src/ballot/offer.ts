/** How a ballot is laid before a voter: in an order of their own, so that no target wins by standing first. */
import type { PersonId, Target } from '../session.ts'

/** The same for the same person and ballot, on every device and after every reload. O(targets log targets). */
export function targetsFor(targets: readonly Target[], ballot: string, person: PersonId): readonly Target[] {
  const placed = targets.map((target) => ({ target, place: hash(`${ballot}/${person}/${target.id}`) }))
  return placed
    .toSorted((a, b) => a.place - b.place || (a.target.id < b.target.id ? -1 : 1))
    .map(({ target }) => target)
}

/** Spreads well enough for an order; it keeps no secret. */
function hash(text: string): number {
  let mixed = 0x811c9dc5
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** What a host is offered first for dots on so many targets: one for every four, eight at most, three on one target. */
export function dotsFor(targets: number): { readonly each: number; readonly perTarget: number } {
  const each = Math.max(1, Math.min(8, Math.ceil(targets / 4)))
  return { each, perTarget: Math.min(3, each) }
}

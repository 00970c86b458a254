/**
 * The two sides of a debate. They are groups with ids of their own, so that joining, moving and erasing are those of
 * any group; what they are called is each screen's to say.
 */
import type { Group, PersonId, Phase } from './session.ts'

export const debateSides = ['for', 'against'] as const
export type DebateSide = (typeof debateSides)[number]

/** Id of the group. */
export const groupOfSide: Readonly<Record<DebateSide, string>> = { for: 'side-for', against: 'side-against' }

/** Whether sides are wanted at all. O(phases). */
export const isDebate = (agenda: readonly Pick<Phase, 'kind'>[]): boolean =>
  agenda.some(({ kind }) => kind === 'debate')

/** Undefined unless there are both. O(groups). */
export function debateSidesIn(
  groups: readonly Group[],
): readonly { readonly side: DebateSide; readonly members: readonly PersonId[] }[] | undefined {
  const found = debateSides.flatMap((side) => {
    const group = groups.find(({ id }) => id === groupOfSide[side])
    return group ? [{ side, members: group.members }] : []
  })
  return found.length === debateSides.length ? found : undefined
}

/** Of the id of a group; undefined for one of another kind. */
export const sideOfGroup = (group: string | null): DebateSide | undefined =>
  debateSides.find((side) => groupOfSide[side] === group)

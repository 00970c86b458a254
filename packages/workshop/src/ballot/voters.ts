/**
 * The votes of a ballot, by voter's key. Each vote makes a new value and copies what it changes, and a record of
 * hundreds of voters is dear to copy: so they lie in parts, by what their key begins with, and a vote copies one part.
 * The order is that of the keys, so that it tells nothing of who voted when; the same votes are always laid out alike.
 */
import type { Voter, Voters, Votes } from '../session.ts'

/** Three voters in each with two hundred, nine with the most that a workshop holds. */
const parts = 64
const partOf = (key: string): number => (key.charCodeAt(0) + 7 * key.charCodeAt(1)) % parts || 0

export const noVoters: Voters = []

/** Undefined of who has voted nothing. O(voters / 64). */
export function votesOf(voters: Voters | undefined, key: string): Votes | undefined {
  const part = voters?.[partOf(key)]
  return part?.find(([one]) => one === key)?.[1]
}

/** With these in place of what this voter voted; without the voter when there are none. O(64 + voters / 64). */
export function withVotes(voters: Voters | undefined, key: string, votes: Votes): Voters {
  const at = partOf(key)
  const all = voters?.length ? voters : Array.from({ length: parts }, (): readonly Voter[] => [])
  const others = (all[at] ?? []).filter(([one]) => one !== key)
  const part: readonly Voter[] = Object.keys(votes).length
    ? [...others, [key, votes] as const].toSorted(([one], [other]) => (one < other ? -1 : 1))
    : others
  const next = all.with(at, part)
  return next.some((one) => one.length > 0) ? next : noVoters
}

/** All who voted anything. O(voters). */
export const eachVoter = (voters: Voters | undefined): readonly Voter[] => voters?.flat() ?? []

/** Of a record by key. O(voters). */
export const votersFrom = (record: Readonly<Record<string, Votes>>): Voters =>
  Object.entries(record).reduce((voters, [key, votes]) => withVotes(voters, key, votes), noVoters)

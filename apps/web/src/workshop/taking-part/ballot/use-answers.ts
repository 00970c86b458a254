/** A person's answers in one ballot, with those under way in their place; and the way to give one. */
import type { BallotView, Votes, VoteValue } from '@parley/workshop'
import { useCallback, useSyncExternalStore } from 'react'
import type { KnownWorkshop } from '../../known-workshops.ts'
import { useClient, useSlice } from '../../use-workshop.ts'
import { useAbout } from '../about.tsx'
import { deskOf, type VoteDesk } from './vote-desk.ts'

/** Of whoever takes part. */
export const useDesk = (): VoteDesk => useDeskOf(useAbout().open.known)

/** Of anybody who votes in this workshop. */
export function useDeskOf({ id: workshop, person }: Pick<KnownWorkshop, 'id' | 'person'>): VoteDesk {
  const client = useClient()
  if (!client) throw new Error('Answers are given in a workshop.')
  const desk = deskOf(client, { workshop, person })
  useSyncExternalStore(
    useCallback((changed: () => void) => desk.subscribe(changed), [desk]),
    () => desk.turn,
  )
  return desk
}

export interface Answers {
  readonly votes: Votes
  readonly isOnItsWay: (target: string) => boolean
  /** `undefined` takes the answer back. */
  readonly give: (target: string, value: VoteValue | undefined) => void
}

export function useAnswers({ id }: BallotView): Answers {
  const desk = useDesk()
  const mine = useSlice('me')?.ballots ?? {}
  const told = Object.hasOwn(mine, id) ? mine[id]?.votes : undefined
  return {
    votes: desk.votesIn(id, told),
    isOnItsWay: (target) => desk.isOnItsWay(id, target),
    give: (target, value) => void desk.give(id, target, value),
  }
}

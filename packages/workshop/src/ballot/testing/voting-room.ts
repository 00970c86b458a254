/** A workshop with people who vote, for tests: the room of all tests, with short words for ballots. */
import type { CommandOf } from '../../command.ts'
import type { Ballot, PersonId, VoteValue } from '../../session.ts'
import { newRoom } from '../../testing/room.ts'
import type { Audience, BallotView } from '../../view.ts'
import { ballotViews } from '../index.ts'

export const targets = (ids: readonly string[]) =>
  ids.map((id) => ({ id, kind: 'claim', text: `Claim ${id}` }) as const)

/** A host and so many participants. */
export function votingRoom(participants: number, seed = 1) {
  const room = newRoom(seed)
  const people = Array.from({ length: participants }, () => room.with('participant'))
  const ballot = (id: string): Ballot => {
    const found = room.session.ballots[id]
    if (!found) throw new Error(`There is no ballot ${id}.`)
    return found
  }
  return {
    room,
    people,
    ballot,
    /** A stance ballot on `a` and `b`, unless told otherwise. */
    makes: (id: string, more: Partial<CommandOf<'ballot'>> = {}) =>
      room.do('host', {
        do: 'ballot',
        ballot: id,
        kind: 'stance',
        ask: 'accept',
        question: 'Do you?',
        targets: targets(['a', 'b']),
        each: 3,
        perTarget: 2,
        anonymity: 'secret',
        sealed: false,
        ...more,
      }),
    opens: (id: string) => room.do('host', { do: 'ballot-open', ballot: id }),
    /** Closed for good: what was under way has had its time. */
    closes: (id: string) => {
      const decision = room.do('host', { do: 'ballot-close', ballot: id })
      room.pass(3000)
      return decision
    },
    reveals: (id: string) => room.do('host', { do: 'ballot-reveal', ballot: id }),
    votes: (by: PersonId, id: string, target: string, value: VoteValue, epoch = ballot(id).epoch) =>
      room.do(by, { do: 'vote', ballot: id, epoch, target, value }),
    clears: (by: PersonId, id: string, target: string) =>
      room.do(by, { do: 'vote', ballot: id, epoch: ballot(id).epoch, target, value: null, clear: true }),
    sees: (id: string, audience: Audience): BallotView | undefined =>
      ballotViews(room.session, audience, room.around())[id],
  }
}

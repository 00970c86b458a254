/** Phases and ballots as a host's page would ask for them. */
import type { CommandOf, Phase, PhaseRights } from '@parley/workshop'

const rights = (write: boolean): PhaseRights => ({
  write,
  add: write,
  editOwn: write,
  editAny: write,
  move: write,
  link: write,
  delete: write,
  comment: write,
})
export const phaseNamed = (id: string, rest: Partial<Phase> & { write?: boolean } = {}): Phase => {
  const { write = true, ...more } = rest
  return {
    id,
    kind: 'talk',
    title: `Phase ${id}`,
    minutes: 5,
    prompt: 'Talk.',
    rights: rights(write),
    onEnd: 'notify',
    ...more,
  }
}
export const silentWriting = (authors: 'named' | 'anonymous' = 'anonymous'): Phase =>
  phaseNamed('writing', { kind: 'writing', write: false, writing: { authors, moderated: false } })

export const dots = (rest: Partial<CommandOf<'ballot'>> = {}): CommandOf<'ballot'> => ({
  do: 'ballot',
  ballot: 'crux',
  kind: 'dots',
  ask: 'crux',
  question: 'Which matter most?',
  targets: ['c1', 'c2', 'c3'].map((id) => ({ id, kind: 'claim', text: `Claim ${id}` })),
  each: 4,
  perTarget: 3,
  anonymity: 'secret',
  sealed: false,
  ...rest,
})
export const voteFor = (target: string, value: number, rest: Partial<CommandOf<'vote'>> = {}) =>
  ({ do: 'vote', ballot: 'crux', epoch: 1, target, value, ...rest }) satisfies CommandOf<'vote'>
